package io.github.landtrace.evaluate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule should say of something that was planted, as {@code generate} wrote it.
 *
 * @param key what tells it from other findings on the subject
 * @param kind POSITIVE or DECOY
 * @param guard the guard that is to hold where the verdict is CLEARED; null elsewhere
 * @param verdict FLAGGED, CLEARED, UNKNOWN or CONFLICT, or NONE where there should be no row at all
 * @param severity HARD or SOFT where it is flagged; null elsewhere
 * @param variant the class: what was planted
 * @param note what was done, for people
 */
record Label(
        String rule,
        String subjectId,
        String key,
        String kind,
        @Nullable String guard,
        String verdict,
        @Nullable String severity,
        String variant,
        String note) {

    static final String NONE = "NONE";

    static Label of(Map<String, String> cells) {
        String verdict = cell(cells, "verdict");
        return new Label(
                cell(cells, "rule"),
                cell(cells, "subjectId"),
                cell(cells, "key"),
                cell(cells, "kind"),
                verdict.equals("CLEARED") ? filled(cell(cells, "guard")) : null,
                verdict,
                filled(cell(cells, "severity")),
                cell(cells, "variant"),
                cell(cells, "note"));
    }

    /** {@return whether there should be no row} */
    boolean wantsNothing() {
        return verdict.equals(NONE);
    }

    boolean wantsFlag() {
        return verdict.equals(Found.FLAGGED);
    }

    boolean isDecoy() {
        return kind.equals("DECOY");
    }

    Subject subject() {
        return new Subject(subjectId, key);
    }

    private static String cell(Map<String, String> cells, String column) {
        String value = cells.get(column);
        if (value == null) {
            throw new EvaluationException("the labels have no column \"" + column
                    + "\"; give the labels.csv, or its folder, that landtrace generate wrote");
        }
        return value;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
