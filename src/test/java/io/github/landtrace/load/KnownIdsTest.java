package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.testing.SampleDatabase;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownIdsTest {

    private static final int MANY = 200_000;
    private static final ZonedDateTime FIRST = ZonedDateTime.parse("2020-01-01T08:00:00+08:00");
    private static final List<Table> TABLES = new DataPackageReader(
                    Catalogue.load(SampleDatabase.home().resolve("cypher")), TestFolder.model())
            .read(TestFolder.model())
            .tables();

    private final KnownIds known = new KnownIds();

    @Test
    void tellsManyIdsApartAndNumbersTheNodesAmongThem() {
        for (int i = 0; i < MANY; i++) {
            add(row("P-" + i, FIRST.plusDays(i), null), table("persons"));
            add(row("MB-" + i, FIRST, i % 1_000 == 7 ? FIRST.plusYears(1) : null), table("memberships"));
        }

        assertThat(known.numbers()).isEqualTo(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(known.find("P-" + i)).isEqualTo(new KnownIds.Seen("persons", i, FIRST.plusDays(i), null));
            assertThat(known.find("MB-" + i))
                    .isEqualTo(new KnownIds.Seen("memberships", -1, FIRST, i % 1_000 == 7 ? FIRST.plusYears(1) : null));
            assertThat(known.tableOf("H-" + i)).isNull();
        }
    }

    @Test
    void keepsTheNumberOfANodeWithSeveralStatesAndTheLatestOfThem() {
        add(row("P-1", FIRST, FIRST.plusDays(1)), table("persons"));
        add(row("P-2", FIRST, null), table("persons"));
        add(row("P-1", FIRST.plusDays(2), null), table("persons"));

        assertThat(known.find("P-1")).isEqualTo(new KnownIds.Seen("persons", 0, FIRST.plusDays(2), null));
        assertThat(known.hasSeveralStates(Fingerprint.of("P-1"))).isTrue();
        assertThat(known.hasSeveralStates(Fingerprint.of("P-2"))).isFalse();
        assertThat(known.numbers()).isEqualTo(2);
    }

    @Test
    void hasNoNumberForWhatIsNoNode() {
        add(row("MB-1", FIRST, null), table("memberships"));

        assertThatThrownBy(() -> known.number("MB-1")).hasMessage("MB-1 is no accepted node");
        assertThatThrownBy(() -> known.number("MB-2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsInstantsThatDoNotFitItsUsualForm() {
        ZonedDateTime fine = ZonedDateTime.parse("2020-01-01T00:00:00.000000001+05:53:28");
        add(row("P-1", fine, null), table("persons"));
        add(row("P-2", ZonedDateTime.parse("0001-01-01T00:00:00.5-18:00"), fine), table("persons"));

        assertThat(known.find("P-1")).isEqualTo(new KnownIds.Seen("persons", 0, fine, null));
        assertThat(known.find("P-2"))
                .isEqualTo(new KnownIds.Seen("persons", 1, ZonedDateTime.parse("0001-01-01T00:00:00.5-18:00"), fine));
    }

    private void add(TypedRow row, Table table) {
        known.add(Fingerprint.of(row.id()), row, table);
    }

    private static TypedRow row(String id, ZonedDateTime from, @Nullable ZonedDateTime to) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(Table.ID, id);
        values.put(Table.SUPERSEDED_AT, to);
        return new TypedRow(0, 1, id, from, values);
    }

    private static Table table(String name) {
        return TABLES.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
