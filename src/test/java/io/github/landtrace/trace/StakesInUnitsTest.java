package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.NodeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Units are a part of the units outstanding, exactly: no rounding makes them more than the whole. */
class StakesInUnitsTest {

    private static final NodeValue ISSUER = FetchedRows.node("Company", "X", Map.of());
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

    private static List<Map<String, Object>> answer(long stakes, double outstanding, double... units) {
        Map<String, Object> sums =
                Map.of("stakes", stakes, "units", outstanding, "withoutUnits", 0L, "shares", 0.0, "votes", 0.0);
        FetchedRows fetched = new FetchedRows().record(ISSUER, Map.of());
        for (int i = 0; i < units.length; i++) {
            NodeValue holder = FetchedRows.node("Company", "H" + i, Map.of());
            fetched.link(holder, "HOLDS_STAKE", ISSUER, Map.of("id", "S" + i, "units", units[i]), sums);
        }
        return fetched.answer(Arithmetic.OWNERSHIP, ASKED);
    }

    private static void isPossible(List<Map<String, Object>> answer) {
        assertThat(answer).extracting(row -> row.get("kind")).contains("OWNER").doesNotContain("IMPOSSIBLE_TOTAL");
    }

    @Test
    void whatWasNotFetchedIsTheExactRest() {
        isPossible(answer(7, 7.0, 1.0, 1.0, 1.0));
    }

    @Test
    void aSumInBinaryFractionsIsTheSumOfTheDecimals() {
        isPossible(answer(3, 0.7 + 0.1 + 0.3, 0.7, 0.1, 0.3));
    }

    @Test
    void moreUnitsThanAreOutstandingAreImpossible() {
        assertThat(answer(2, 1.0, 0.7, 0.4)).extracting(row -> row.get("kind")).contains("IMPOSSIBLE_TOTAL");
    }
}
