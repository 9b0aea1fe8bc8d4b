package io.github.landtrace.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, where, and how it compares with the goals.
 *
 * @param unmeasured what could not be measured, and why
 */
public record BenchReport(Machine machine, List<Comparison> comparisons, List<Unmeasured> unmeasured) {

    public BenchReport {
        comparisons = List.copyOf(comparisons);
        unmeasured = List.copyOf(unmeasured);
    }

    /** {@return whether every goal was reached} */
    public boolean isWithinGoals() {
        return comparisons.stream().allMatch(Comparison::isWithinGoal);
    }

    /** {@return a table for people} */
    public String toText() {
        StringBuilder text = new StringBuilder(where()).append('\n');
        for (Comparison comparison : comparisons) {
            text.append('\n').append(comparison.work()).append('\n');
            text.append(String.format(
                    Locale.ROOT,
                    "  %-28s %12s %12s %8s %12s %8s %8s %8s%n",
                    "lane",
                    "p50 µs",
                    "p95 µs",
                    "± %",
                    "CPU µs",
                    "time ×",
                    "CPU ×",
                    "rows"));
            for (Measurement it : comparison.measurements()) {
                text.append(String.format(
                        Locale.ROOT,
                        "  %-28s %,12.0f %,12.0f %8.0f %,12.0f %8.2f %8.2f %8s%n",
                        it.lane(),
                        it.p50Micros(),
                        it.p95Micros(),
                        it.spreadPercent(),
                        it.cpuMicros(),
                        comparison.timeRatio(it),
                        comparison.cpuRatio(it),
                        rows(it)));
            }
            text.append(goal(comparison));
        }
        unmeasured.forEach(
                it -> text.append(String.format(Locale.ROOT, "%n%s%n  not measured: %s%n", it.work(), it.reason())));
        return text.toString();
    }

    /** {@return a table for the README} */
    public String toMarkdown() {
        StringBuilder table = new StringBuilder(where())
                .append("\n\n| measure | lane | p50 µs | p95 µs | CPU µs | time × | CPU × | goal |\n"
                        + "|---|---|--:|--:|--:|--:|--:|--:|\n");
        for (Comparison comparison : comparisons) {
            for (Measurement it : comparison.measurements()) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %,.0f | %,.0f | %,.0f | %.2f | %.2f | %s |%n",
                        comparison.work(),
                        it.lane(),
                        it.p50Micros(),
                        it.p95Micros(),
                        it.cpuMicros(),
                        comparison.timeRatio(it),
                        comparison.cpuRatio(it),
                        it.judged() ? String.format(Locale.ROOT, "≤ %.2f", comparison.goal()) : ""));
            }
        }
        unmeasured.forEach(it -> table.append(
                String.format(Locale.ROOT, "| %s | not measured: %s | | | | | | |%n", it.work(), it.reason())));
        return table.toString();
    }

    /** {@return everything, for programs} */
    public String toJson() {
        try {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String goal(Comparison comparison) {
        return comparison.isJudged()
                ? String.format(
                        Locale.ROOT,
                        "  goal: time × %.2f or less: %s%n",
                        comparison.goal(),
                        comparison.isWithinGoal() ? "reached" : "missed")
                : "  reported, no goal\n";
    }

    private String where() {
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors, %s, heap up to %d MB; lanes took turns in one process",
                machine.operatingSystem(),
                machine.architecture(),
                machine.processors(),
                machine.java(),
                machine.heapMegabytes());
    }

    private static String rows(Measurement measurement) {
        return measurement.rows() < 0 ? "" : String.valueOf(measurement.rows());
    }
}
