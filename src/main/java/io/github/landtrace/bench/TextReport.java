package io.github.landtrace.bench;

import java.util.Locale;

/** A report for people who look at a terminal. */
final class TextReport {

    private final BenchReport report;
    private final StringBuilder text = new StringBuilder();

    TextReport(BenchReport report) {
        this.report = report;
    }

    String text() {
        add("%s%n", report.machine().text());
        report.comparisons().forEach(this::add);
        report.figures().forEach(this::add);
        report.unmeasured().forEach(it -> add("%n%s%n  not measured: %s%n", it.work(), it.reason()));
        add("%n%-6s %-13s %-26s %s%n", "gate", "verdict", "goal", "measured");
        for (GateRow row : report.gates()) {
            add("%-6s %-13s %-26s %s%n", row.gate(), row.verdict(), row.goal(), row.measured());
        }
        return text.toString();
    }

    private void add(Comparison comparison) {
        add("%n%s%n", comparison.work());
        add(
                "  %-28s %12s %12s %8s %12s %8s %8s %8s%n",
                "lane", "p50 µs", "p95 µs", "± %", "CPU µs", "time ×", "CPU ×", "rows");
        for (Measurement it : comparison.measurements()) {
            add(
                    "  %-28s %,12.0f %,12.0f %8.0f %,12.0f %8.2f %8.2f %8s%n",
                    it.lane(),
                    it.p50Micros(),
                    it.p95Micros(),
                    it.spreadPercent(),
                    it.cpuMicros(),
                    comparison.timeRatio(it),
                    comparison.cpuRatio(it),
                    it.rows() < 0 ? "" : String.valueOf(it.rows()));
        }
        if (!comparison.isJudged()) {
            add("  reported, no goal%n");
            return;
        }
        Double most = comparison.cpuGoal();
        String cpu = most == null ? "" : String.format(Locale.ROOT, " and CPU × %.2f", most);
        add(
                "  goal: time × %.2f%s or less: %s%n",
                comparison.goal(), cpu, comparison.isWithinGoal() ? "met" : "missed");
    }

    private void add(Figures figures) {
        add("%n%s%n", figures.work());
        add("  %-36s %14s %6s %5s %8s  %s%n", "lane", figures.unit().text(), "± %", "runs", "ratio", "");
        for (Figure it : figures.figures()) {
            add(
                    "  %-36s %,14.1f %6.0f %5d %8.2f  %s%n",
                    it.lane(), it.value(), it.spreadPercent(), it.runs(), figures.ratio(it), it.note());
        }
        Goal goal = figures.goal();
        if (goal == null) {
            add("  reported, no goal%n");
        } else {
            add("  goal: ratio %s: %s%n", goal.text(), figures.isWithinGoal() ? "met" : "missed");
        }
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
