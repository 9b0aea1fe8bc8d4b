package io.github.landtrace.detect;

import io.github.landtrace.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A finding that differs from the last run.
 *
 * @param status NEW, CHANGED, CLEARED or GONE
 * @param severity HARD or SOFT; null when it is not flagged
 */
public record FindingChange(
        String status,
        String id,
        String ruleId,
        String verdict,
        @Nullable String severity,
        String subjectId,
        String summary) {

    static FindingChange of(Row row) {
        return new FindingChange(
                text(row, "status"),
                text(row, "id"),
                text(row, "ruleId"),
                text(row, "verdict"),
                row.get("severity") instanceof String severity ? severity : null,
                text(row, "subjectId"),
                text(row, "summary"));
    }

    private static String text(Row row, String column) {
        return String.valueOf(row.get(column));
    }
}
