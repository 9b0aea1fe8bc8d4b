package io.github.landtrace.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the search benchmark measured.
 *
 * @param kinds the scores of the lanes by kind of question, in the order of the benchmark; the last is of all
 * @param silences the same of the questions that have no answer
 * @param latencies of the lanes when warm; empty where they were not measured
 */
public record SearchReport(
        Map<String, List<SearchScore>> kinds,
        Map<String, List<SearchSilence>> silences,
        List<SearchLatency> latencies) {

    /** The kind that has every question. */
    public static final String ALL = "all";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    SearchReport withLatencies(List<SearchLatency> measured) {
        return new SearchReport(kinds, silences, List.copyOf(measured));
    }

    /** {@return tables for people} */
    public String toText() {
        StringBuilder text = new StringBuilder();
        add(text, "%-30s %9s  %-18s %8s %8s %8s%n", "kind", "questions", "lane", "first", "in five", "rank");
        kinds.forEach((kind, scores) -> scores.forEach(score -> add(
                text,
                "%-30s %9d  %-18s %8.3f %8.3f %8.3f%n",
                kind,
                score.questions(),
                score.lane(),
                score.recallAt1(),
                score.recallAt5(),
                score.meanReciprocalRank())));
        add(text, "%n%-30s %9s  %-18s %8s %8s %8s%n", "no answer", "questions", "lane", "nothing", "weak", "more");
        silences.forEach((kind, silent) -> silent.forEach(silence -> add(
                text,
                "%-30s %9d  %-18s %8.3f %8.3f %8.3f%n",
                kind,
                silence.questions(),
                silence.lane(),
                silence.nothing(),
                silence.weak(),
                1 - silence.nothing() - silence.weak())));
        add(text, "%n%-18s %12s %12s%n", "warm", "median, ms", "p95, ms");
        latencies.forEach(latency ->
                add(text, "%-18s %12.1f %12.1f%n", latency.lane(), latency.medianMillis(), latency.p95Millis()));
        return text.toString();
    }

    /** {@return what was typed where the first row of the first lane is not what is meant, or is not weak where nothing is, by kind} */
    public String missed() {
        StringBuilder text = new StringBuilder();
        kinds.forEach((kind, scores) -> {
            if (!kind.equals(ALL)) {
                scores.get(0).missed().forEach(typed -> add(text, "%-30s %s%n", kind, typed));
            }
        });
        silences.forEach((kind, silent) -> {
            if (!kind.equals(ALL)) {
                silent.get(0).loud().forEach(typed -> add(text, "%-30s %s%n", kind, typed));
            }
        });
        return text.toString();
    }

    /** {@return the tables for the README, a blank line between them} */
    public String toMarkdown() {
        return answered() + System.lineSeparator() + silent();
    }

    /** A row for each kind, the lanes beside each other. */
    private String answered() {
        StringBuilder text = new StringBuilder("| kind | questions |");
        StringBuilder line = new StringBuilder("|---|--:|");
        for (SearchScore score : kinds.getOrDefault(ALL, List.of())) {
            add(text, " %1$s: recall@1 | recall@5 | MRR |", score.lane());
            line.append("--:|--:|--:|");
        }
        text.append(System.lineSeparator()).append(line).append(System.lineSeparator());
        kinds.forEach((kind, scores) -> {
            add(text, "| %s | %d |", kind, scores.get(0).questions());
            scores.forEach(score -> add(
                    text, " %.3f | %.3f | %.3f |", score.recallAt1(), score.recallAt5(), score.meanReciprocalRank()));
            text.append(System.lineSeparator());
        });
        return text.toString();
    }

    private String silent() {
        StringBuilder text = new StringBuilder("| no answer | questions |");
        StringBuilder line = new StringBuilder("|---|--:|");
        for (SearchSilence silence : silences.getOrDefault(ALL, List.of())) {
            add(text, " %1$s: nothing | only weak |", silence.lane());
            line.append("--:|--:|");
        }
        text.append(System.lineSeparator()).append(line).append(System.lineSeparator());
        silences.forEach((kind, silent) -> {
            add(text, "| %s | %d |", kind, silent.get(0).questions());
            silent.forEach(silence -> add(text, " %.3f | %.3f |", silence.nothing(), silence.weak()));
            text.append(System.lineSeparator());
        });
        return text.toString();
    }

    /** {@return everything, for programs} */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
