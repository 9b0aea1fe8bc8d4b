package io.github.landtrace.generate;

import org.jspecify.annotations.Nullable;

/**
 * What a rule should say about something that was planted.
 *
 * @param subjectId the subject of the finding
 * @param key what tells it from other findings on the subject: the id of the event
 * @param verdict FLAGGED, CLEARED, UNKNOWN or CONFLICT, or NONE where there should be no finding at all
 * @param severity HARD or SOFT where it is flagged
 * @param note what was done, for people
 */
public record Label(
        String rule,
        String subjectId,
        String key,
        Variant variant,
        String verdict,
        @Nullable String severity,
        String note) {

    /** {@return what the label says of a positive that the rule should flag} */
    public static Label flagged(
            String rule, String subjectId, String key, Variant variant, String severity, String note) {
        return new Label(rule, subjectId, key, variant, "FLAGGED", severity, note);
    }

    /** {@return what it says of a decoy that a guard explains} */
    public static Label cleared(String rule, String subjectId, String key, Variant variant, String note) {
        return new Label(rule, subjectId, key, variant, "CLEARED", null, note);
    }

    /** {@return what it says where dirt took the paper that would decide} */
    public static Label unknown(String rule, String subjectId, String key, Variant variant, String note) {
        return new Label(rule, subjectId, key, variant, "UNKNOWN", null, note);
    }
}
