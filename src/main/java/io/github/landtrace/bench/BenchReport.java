package io.github.landtrace.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured, where, and how it compares with the goals.
 *
 * @param comparisons short work, done very often
 * @param figures long work, done a few times
 * @param unmeasured what could not be measured, and why
 */
public record BenchReport(
        Machine machine, List<Comparison> comparisons, List<Figures> figures, List<Unmeasured> unmeasured) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public BenchReport {
        comparisons = List.copyOf(comparisons);
        figures = List.copyOf(figures);
        unmeasured = List.copyOf(unmeasured);
    }

    /** {@return a report in which nothing is measured} */
    public static BenchReport ofNothing() {
        return new BenchReport(Machine.here(), List.of(), List.of(), List.of());
    }

    /**
     * {@return what {@link #toJson} wrote}
     *
     * @throws BenchException when it is something else
     */
    public static BenchReport ofJson(String json) {
        try {
            return JSON.readValue(json, BenchReport.class);
        } catch (JsonProcessingException | NullPointerException e) {
            throw new BenchException(
                    "this is no report of the benchmark: " + e.getMessage() + "; write one with --format json", e);
        }
    }

    /** {@return all of several reports, as of the first one's machine} */
    public static BenchReport of(List<BenchReport> reports) {
        List<Comparison> comparisons = new ArrayList<>();
        List<Figures> figures = new ArrayList<>();
        List<Unmeasured> unmeasured = new ArrayList<>();
        for (BenchReport report : reports) {
            comparisons.addAll(report.comparisons());
            figures.addAll(report.figures());
            unmeasured.addAll(report.unmeasured());
        }
        return new BenchReport(reports.get(0).machine(), comparisons, figures, unmeasured);
    }

    /** {@return whether every goal was reached} */
    public boolean isWithinGoals() {
        return comparisons.stream().allMatch(Comparison::isWithinGoal)
                && figures.stream().allMatch(Figures::isWithinGoal);
    }

    /** {@return what became of every gate} */
    List<GateRow> gates() {
        return GateRows.of(this);
    }

    /** {@return tables for people} */
    public String toText() {
        return new TextReport(this).text();
    }

    /** {@return tables for the README} */
    public String toMarkdown() {
        return new MarkdownReport(this).text();
    }

    /** {@return everything, for programs} */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
