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
 */
public record SearchReport(Map<String, List<SearchScore>> kinds) {

    /** The kind that has every question. */
    public static final String ALL = "all";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** {@return a table for people} */
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
        return text.toString();
    }

    /** {@return what was typed where the first row of the first lane is not what is meant, by kind} */
    public String missed() {
        StringBuilder text = new StringBuilder();
        kinds.forEach((kind, scores) -> {
            if (!kind.equals(ALL)) {
                scores.get(0).missed().forEach(typed -> add(text, "%-30s %s%n", kind, typed));
            }
        });
        return text.toString();
    }

    /** {@return a table for the README: a row for each kind, the lanes beside each other} */
    public String toMarkdown() {
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
