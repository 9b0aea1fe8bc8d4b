package io.github.landtrace.evaluate;

import io.github.landtrace.graph.Row;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule said.
 *
 * @param guard the first guard that held, where it is CLEARED; null elsewhere
 * @param why the sentence of the row, what is missing, or why the guard held
 */
record Found(
        Subject subject,
        String verdict,
        @Nullable String severity,
        @Nullable String guard,
        String why) {

    static final String FLAGGED = "FLAGGED";
    static final String UNKNOWN = "UNKNOWN";
    private static final String CLEARED = "CLEARED";
    private static final String HARD = "HARD";

    static Found of(Row row) {
        String verdict = String.valueOf(row.get("verdict"));
        Map<?, ?> held = verdict.equals(CLEARED) ? held(row) : null;
        return new Found(
                new Subject(String.valueOf(row.get("subjectId")), String.valueOf(row.get("key"))),
                verdict,
                row.get("severity") instanceof String severity ? severity : null,
                held == null ? null : String.valueOf(held.get("guard")),
                why(row, verdict, held));
    }

    private static String why(Row row, String verdict, @Nullable Map<?, ?> held) {
        if (held != null) {
            return held.get("guard") + " held: " + held.get("because");
        }
        return verdict.equals(UNKNOWN) && row.get("missing") instanceof List<?> missing
                ? "missing: " + missing
                : String.valueOf(row.get("summary"));
    }

    private static @Nullable Map<?, ?> held(Row row) {
        if (row.get("guards") instanceof List<?> guards) {
            for (Object guard : guards) {
                if (guard instanceof Map<?, ?> tried && "HELD".equals(tried.get("outcome"))) {
                    return tried;
                }
            }
        }
        return null;
    }

    boolean isFlagged() {
        return verdict.equals(FLAGGED);
    }

    boolean isHard() {
        return isFlagged() && HARD.equals(severity);
    }

    boolean isUnknown() {
        return verdict.equals(UNKNOWN);
    }

    /** {@return what it says, in short} */
    String said() {
        return verdict + (severity == null ? "" : " " + severity) + (guard == null ? "" : " " + guard);
    }
}
