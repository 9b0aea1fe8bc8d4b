package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.NodeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two records of one organisation: their stakes meet, and what both say of one holder is counted neither twice nor too little. */
class SameRecordsTest {

    private static final Map<String, Object> ASKED = Map.of(
            "targetId",
            "X",
            "asOf",
            LocalDate.parse("2020-01-01"),
            "maxDepth",
            6L,
            "minShare",
            0.0,
            "maxStakes",
            2000L);
    private static final NodeValue X = company("X");
    private static final NodeValue OTHER_X = company("X-2");
    private static final NodeValue U = company("U");
    private static final NodeValue V = company("V");

    private static NodeValue company(String id) {
        return FetchedRows.node("Company", id, Map.of());
    }

    private static Map<String, Object> band(double min, double max) {
        return Map.of("id", "S-" + min, "shareMin", min, "shareMax", max);
    }

    private static Map<String, Object> sums(long stakes, double units, long withoutUnits, double shares) {
        return Map.of("stakes", stakes, "units", units, "withoutUnits", withoutUnits, "shares", shares, "votes", 0.0);
    }

    private static FetchedRows same(FetchedRows rows, NodeValue one, NodeValue other) {
        return rows.link(one, "POSSIBLY_SAME", other, Map.of("verdict", "OPEN", "reason", "one number"), Map.of())
                .link(other, "POSSIBLY_SAME", one, Map.of("verdict", "OPEN", "reason", "one number"), Map.of());
    }

    /** {@return the answer about X, where each of its two records shows the stake of one holder} */
    private static List<Map<String, Object>> twoRegisters(
            NodeValue holder,
            Map<String, Object> stake,
            Map<String, Object> sums,
            NodeValue otherHolder,
            Map<String, Object> otherStake,
            Map<String, Object> otherSums) {
        FetchedRows fetched = new FetchedRows()
                .record(X, Map.of())
                .link(holder, "HOLDS_STAKE", X, stake, sums)
                .link(otherHolder, "HOLDS_STAKE", OTHER_X, otherStake, otherSums);
        return same(fetched, X, OTHER_X).answer(Arithmetic.OWNERSHIP, ASKED);
    }

    private static List<Map<String, Object>> rows(List<Map<String, Object>> answer, String kind) {
        return answer.stream().filter(row -> row.get("kind").equals(kind)).toList();
    }

    private static Map<String, Object> owner(List<Map<String, Object>> answer, String id) {
        return rows(answer, "OWNER").stream()
                .filter(row -> id.equals(row.get("partyId")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChainGoesOnInTheOtherRecord() {
        List<Map<String, Object>> joined =
                twoRegisters(V, band(40, 40), sums(1, 0, 1, 40), U, band(30, 30), sums(1, 0, 1, 30));

        assertThat(owner(joined, "U")).containsEntry("minPercent", 30.0).containsEntry("maxPercent", 30.0);
        assertThat(owner(joined, "V")).containsEntry("minPercent", 40.0).containsEntry("maxPercent", 40.0);
        assertThat(rows(joined, "UNACCOUNTED"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("targetId", "X").containsEntry("minPercent", 30.0));
        assertThat(rows(joined, "SAME_ORGANISATION")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("partyIds", List.of("X", "X-2"));
            assertThat(row)
                    .containsEntry(
                            "note", "taken as one organisation, here X: possible, nobody decided it: one number");
        });
    }

    @Test
    void whatTwoRecordsSayOfOneHolderMayBeOneStakeOrTwo() {
        assertThat(owner(twoRegisters(U, band(30, 30), sums(1, 0, 1, 30), U, band(40, 45), sums(1, 0, 1, 40)), "U"))
                .containsEntry("minPercent", 40.0)
                .containsEntry("maxPercent", 75.0);
    }

    @Test
    void unitsOfOneRecordAreNotTheWhole() {
        Map<String, Object> stake = Map.of("id", "S-1", "units", 50.0);

        assertThat(owner(twoRegisters(U, stake, sums(1, 50, 0, 0), V, stake, sums(1, 50, 0, 0)), "U"))
                .containsEntry("minPercent", 0.0)
                .containsEntry("maxPercent", 100.0);
    }

    @Test
    void aStakeInTheOtherRecordIsOneInItself() {
        FetchedRows fetched = new FetchedRows()
                .record(X, Map.of())
                .link(OTHER_X, "HOLDS_STAKE", X, band(20, 20), sums(2, 0, 2, 100))
                .link(U, "HOLDS_STAKE", X, band(80, 80), sums(2, 0, 2, 100));
        List<Map<String, Object>> joined = same(fetched, X, OTHER_X).answer(Arithmetic.OWNERSHIP, ASKED);

        assertThat((Double) owner(joined, "U").get("maxPercent")).isEqualTo(100.0);
        assertThat(rows(joined, "CYCLE"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("partyIds", List.of("X")));
    }

    @Test
    void withoutALinkEveryRecordStandsAlone() {
        FetchedRows fetched =
                new FetchedRows().record(X, Map.of()).link(V, "HOLDS_STAKE", X, band(40, 40), sums(1, 0, 1, 40));

        assertThat(Stream.of("X", "V").map(fetched(fetched).same()::one)).containsExactly("X", "V");
        assertThat(fetched(fetched).same().groups()).isEmpty();
    }

    private static Fetched fetched(FetchedRows rows) {
        return Fetched.joined(rows.rows(), Direction.UP);
    }
}
