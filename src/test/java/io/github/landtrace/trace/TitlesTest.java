package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.NodeValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitlesTest {

    private static final NodeValue PARCEL = FetchedRows.node("Parcel", "P", Map.of());
    private static final NodeValue HOLDER = FetchedRows.node("Household", "H", Map.of("name", "name of H"));

    private final FetchedRows fetched = new FetchedRows().record(PARCEL, Map.of());

    private NodeValue right(String id, String type, String from, String to, long numerator, long denominator) {
        NodeValue right = FetchedRows.node("LandRight", id, Map.of());
        Map<String, Object> facts = new HashMap<>();
        facts.put("type", type);
        facts.put("from", from == null ? null : LocalDate.parse(from));
        facts.put("to", to == null ? null : LocalDate.parse(to));
        facts.put("succeededByIds", List.of());
        facts.put("papers", List.of("S-" + id));
        fetched.link(right, "OVER", PARCEL, Map.of(), facts);
        fetched.link(HOLDER, "HOLDS", right, Map.of("numerator", numerator, "denominator", denominator), null);
        return right;
    }

    private Map<String, Object> row(String id) {
        return fetched.answer(Arithmetic.TITLE_HISTORY, Map.of("parcelId", "P", "limit", 100L)).stream()
                .filter(row -> id.equals(row.get("recordId")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesAGap() {
        right("A", "CONTRACT_MGMT", "2000-01-01", "2001-01-01", 1, 1);
        right("B", "CONTRACT_MGMT", "2001-01-11", null, 1, 1);

        assertThat(row("A")).containsEntry("gapDays", null).containsEntry("note", null);
        assertThat(row("B")).containsEntry("gapDays", 10L).containsEntry("note", "gap from 2001-01-01 to 2001-01-11");
    }

    @Test
    void seesNoGapBehindARightThatOutlastsALaterOne() {
        right("A", "CONTRACT_MGMT", "2000-01-01", "2010-01-01", 1, 2);
        right("B", "CONTRACT_MGMT", "2001-01-01", "2002-01-01", 1, 2);
        right("C", "CONTRACT_MGMT", "2010-01-01", null, 1, 1);

        assertThat(row("C")).containsEntry("gapDays", 0L).containsEntry("note", null);
    }

    @Test
    void tellsAnOverlapFromRightsSideBySide() {
        right("A", "CONTRACT_MGMT", "2000-01-01", "2001-01-01", 1, 2);
        right("B", "CONTRACT_MGMT", "2000-12-22", "2003-01-01", 1, 2);
        right("C", "CONTRACT_MGMT", "2002-12-31", null, 2, 3);

        assertThat(row("B"))
                .containsEntry("gapDays", -10L)
                .containsEntry("note", "side by side with A from 2000-12-22 to 2001-01-01; together they hold 1");
        assertThat(row("C"))
                .containsEntry("gapDays", -1L)
                .containsEntry("note", "overlaps B from 2002-12-31 to 2003-01-01; together they hold 7/6");
    }

    @Test
    void saysThatMoreOfARightIsHeldThanThereIs() {
        NodeValue right = right("A", "CONTRACT_MGMT", "2000-01-01", null, 2, 3);
        fetched.link(HOLDER, "HOLDS", right, Map.of("numerator", 1L, "denominator", 2L), null);
        right("B", "CONTRACT_MGMT", "2000-01-01", null, 1, 1);

        assertThat(row("A")).containsEntry("note", "its holders have 7/6 of it, more than the whole");
        assertThat(row("B")).containsEntry("note", "overlaps A from 2000-01-01 on; together they hold 13/6");
    }

    @Test
    void namesAnOverlapWithoutEnd() {
        right("A", "CONTRACT_MGMT", "2000-01-01", null, 1, 1);
        right("B", "CONTRACT_MGMT", "2001-01-01", null, 1, 1);

        assertThat(row("B"))
                .containsEntry("gapDays", null)
                .containsEntry("note", "overlaps A from 2001-01-01 on; together they hold 2");
    }

    @Test
    void comparesOnlyWithinALayerAndCountsLayers() {
        NodeValue top = right("O", "OPERATION", "2000-01-01", "2005-01-01", 1, 1);
        NodeValue below = right("U", "OPERATION", "2001-01-01", "2002-01-01", 1, 1);
        NodeValue lowest = right("V", "OPERATION", "2001-02-01", "2002-01-01", 1, 1);
        fetched.link(below, "DERIVED_FROM", top, Map.of(), null);
        fetched.link(lowest, "DERIVED_FROM", below, Map.of(), null);

        assertThat(row("O")).containsEntry("layer", 0L);
        assertThat(row("U"))
                .containsEntry("layer", 1L)
                .containsEntry("gapDays", null)
                .containsEntry("parentId", "O");
        assertThat(row("V")).containsEntry("layer", 2L).containsEntry("holderName", "name of H");
        assertThat(row("V").get("sourceIds")).isEqualTo(List.of("S-V"));
    }

    @Test
    void endsThoughRightsDeriveFromEachOther() {
        NodeValue one = right("A", "OPERATION", "2000-01-01", null, 1, 1);
        NodeValue other = right("B", "OPERATION", "2000-01-01", null, 1, 1);
        fetched.link(one, "DERIVED_FROM", other, Map.of(), null);
        fetched.link(other, "DERIVED_FROM", one, Map.of(), null);

        assertThat(row("A")).containsEntry("layer", 1L);
    }

    @Test
    void saysThatLaterRowsAreLeftOut() {
        right("A", "OPERATION", "2000-01-01", null, 1, 1);
        right("B", "OPERATION", "2000-01-02", null, 1, 1);

        assertThat(fetched.answer(Arithmetic.TITLE_HISTORY, Map.of("parcelId", "P", "limit", 1L)))
                .allSatisfy(
                        row -> assertThat(row).containsEntry("truncated", true).containsEntry("explored", 2L));
    }
}
