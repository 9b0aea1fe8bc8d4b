package io.github.landtrace.detect;

import io.github.landtrace.graph.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that differs from the last run.
 *
 * @param status NEW, CHANGED, CLEARED or GONE
 * @param reasons FIRST_RUN of the rule, DATA, RULE_VERSION, LAW
 * @param review NONE, CONFIRMED, DISMISSED, or FACTS_CHANGED: reviewed, and its facts changed since
 * @param severity HARD or SOFT; null when it is not flagged
 */
public record FindingChange(
        String status,
        String id,
        String ruleId,
        String verdict,
        List<String> reasons,
        String review,
        @Nullable String severity,
        String subjectId,
        String summary) {

    public FindingChange {
        reasons = List.copyOf(reasons);
    }

    static FindingChange of(Row row) {
        return new FindingChange(
                text(row, "status"),
                text(row, "id"),
                text(row, "ruleId"),
                text(row, "verdict"),
                row.get("reasons") instanceof List<?> reasons
                        ? reasons.stream().map(String::valueOf).toList()
                        : List.of(),
                text(row, "review"),
                row.get("severity") instanceof String severity ? severity : null,
                text(row, "subjectId"),
                text(row, "summary"));
    }

    private static String text(Row row, String column) {
        return String.valueOf(row.get(column));
    }
}
