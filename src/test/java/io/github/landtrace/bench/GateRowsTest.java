package io.github.landtrace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GateRowsTest {

    private static final Comparison API = new Comparison(
                    "API-1 point: q",
                    List.of(measurement("graph alone", false, 100, 10), measurement("HTTP", true, 120, 13)),
                    1.25)
            .withCpuGoal(1.2);
    private static final Figures BULK = figures("IMP-1 bulk load", 100, 85, Goal.atLeast(0.8));
    private static final Figures ONLINE = figures("IMP-3 online load", 100, 85, Goal.atLeast(0.9));
    private static final Figures MEMORY = figures("MEM serve", 100, 85, null);
    private static final Unmeasured NO_PEER = new Unmeasured("TR-1, TR-2: trace beside PostgreSQL", "none there");
    private static final BenchReport REPORT =
            new BenchReport(Machine.here(), List.of(API), List.of(BULK, ONLINE, MEMORY), List.of(NO_PEER));

    private static Measurement measurement(String lane, boolean judged, double time, double cpu) {
        return new Measurement(lane, judged, 9, time, time, time, 0, cpu, 1);
    }

    private static Figures figures(
            String work, double base, double value, @org.jspecify.annotations.Nullable Goal goal) {
        return new Figures(
                work,
                Unit.ROWS_PER_SECOND,
                List.of(new Figure("base", false, base, 0, 1, ""), new Figure("ours", true, value, 0, 1, "")),
                goal);
    }

    private static List<GateRow> rows(String gate) {
        return REPORT.gates().stream().filter(row -> row.gate().equals(gate)).toList();
    }

    @Test
    void hasARowForEveryGate() {
        assertThat(BenchReport.ofNothing().gates())
                .hasSameSizeAs(Gate.ALL)
                .allSatisfy(row -> assertThat(row.verdict()).isEqualTo("not measured"));
        assertThat(REPORT.gates())
                .extracting(GateRow::gate)
                .containsAll(Gate.ALL.stream().map(Gate::id).toList());
    }

    @Test
    void judgesTimeAndProcessorTime() {
        assertThat(rows("API-1"))
                .extracting(GateRow::verdict, GateRow::goal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("met", "≤ 1.25"),
                        org.assertj.core.groups.Tuple.tuple("missed", "≤ 1.20"));
    }

    @Test
    void judgesRatesFromBelow() {
        assertThat(rows("IMP-1").get(0).verdict()).isEqualTo("met");
        assertThat(rows("IMP-1").get(0).measured()).isEqualTo("0.85: IMP-1 bulk load, ours ÷ base");
        assertThat(rows("IMP-3").get(0).verdict()).isEqualTo("missed");
        assertThat(REPORT.isWithinGoals()).isFalse();
    }

    @Test
    void reportsWhatHasNoGoal() {
        assertThat(rows("MEM")).extracting(GateRow::verdict).containsExactly("reported", "reported");
    }

    @Test
    void saysWhyNotOfEachGateThatItIsAbout() {
        assertThat(List.of(rows("TR-1").get(0), rows("TR-2").get(0)))
                .allSatisfy(row -> assertThat(row.measured()).endsWith("none there"));
        assertThat(rows("IMP-2").get(0).measured()).contains("./landtrace bench load DIR");
    }

    @Test
    void isReadAgainFromJson() {
        assertThat(BenchReport.ofJson(REPORT.toJson())).isEqualTo(REPORT);
        assertThat(BenchReport.of(List.of(REPORT, REPORT)).figures()).hasSize(6);
        assertThatThrownBy(() -> BenchReport.ofJson("{}")).isInstanceOf(BenchException.class);
    }

    @Test
    void printsGoalsBesideRatios() {
        assertThat(REPORT.toText())
                .contains("goal: time × 1.25 and CPU × 1.20 or less: missed", "goal: ratio ≥ 0.80: met");
        assertThat(REPORT.toMarkdown())
                .contains("| IMP-1 | 0.85: IMP-1 bulk load, ours ÷ base | ≥ 0.80 | met |")
                .contains("| IMP-1 bulk load | ours | 85.0 rows/s | 1 | 0 | 0.85 | ≥ 0.80 |  |");
    }
}
