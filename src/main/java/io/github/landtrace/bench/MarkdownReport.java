package io.github.landtrace.bench;

import java.util.Locale;

/** A report for the README: a row for each gate, then a row for each lane. */
final class MarkdownReport {

    private final BenchReport report;
    private final StringBuilder text = new StringBuilder();

    MarkdownReport(BenchReport report) {
        this.report = report;
    }

    String text() {
        add(
                "%s%n%n| gate | measured | goal | |%n|---|---|---|---|%n",
                report.machine().text());
        for (GateRow row : report.gates()) {
            add("| %s | %s | %s | %s |%n", row.gate(), row.measured(), row.goal(), row.verdict());
        }
        if (!report.comparisons().isEmpty()) {
            comparisons();
        }
        if (!report.figures().isEmpty()) {
            figures();
        }
        return text.toString();
    }

    private void comparisons() {
        add("%n| measure | lane | p50 µs | p95 µs | CPU µs | time × | CPU × | goal |%n");
        add("|---|---|--:|--:|--:|--:|--:|--:|%n");
        for (Comparison comparison : report.comparisons()) {
            for (Measurement it : comparison.measurements()) {
                add(
                        "| %s | %s | %,.0f | %,.0f | %,.0f | %.2f | %.2f | %s |%n",
                        comparison.work(),
                        it.lane(),
                        it.p50Micros(),
                        it.p95Micros(),
                        it.cpuMicros(),
                        comparison.timeRatio(it),
                        comparison.cpuRatio(it),
                        it.judged() ? Goal.atMost(comparison.goal()).text() : "");
            }
        }
    }

    private void figures() {
        add("%n| measure | lane | figure | runs | ± %% | ratio | goal | |%n|---|---|--:|--:|--:|--:|--:|---|%n");
        for (Figures figures : report.figures()) {
            Goal goal = figures.goal();
            for (Figure it : figures.figures()) {
                add(
                        "| %s | %s | %,.1f %s | %d | %.0f | %.2f | %s | %s |%n",
                        figures.work(),
                        it.lane(),
                        it.value(),
                        figures.unit().text(),
                        it.runs(),
                        it.spreadPercent(),
                        figures.ratio(it),
                        goal == null || !it.judged() ? "" : goal.text(),
                        it.note());
            }
        }
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
