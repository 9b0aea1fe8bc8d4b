package io.github.landtrace.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule and a label differ.
 *
 * @param against what it counts against: a goal, or VERDICT, SEVERITY or GUARD where no goal is touched
 * @param variant the class; empty where no label speaks of the row
 * @param expected what the label says; EXTRA where there is none
 * @param got what the rule says; NONE where it says nothing
 * @param why what the rule gives as its reason, and what was planted
 */
public record Deviation(
        String rule,
        String against,
        String variant,
        String subjectId,
        String key,
        String expected,
        String got,
        String why) {

    static final String EXTRA = "EXTRA";

    /** {@return how they differ; null when they do not} */
    static @Nullable Deviation of(Label label, @Nullable Found row) {
        String against = against(label, row);
        return against == null
                ? null
                : new Deviation(
                        label.rule(),
                        against,
                        label.variant(),
                        label.subjectId(),
                        label.key(),
                        said(label),
                        row == null ? Label.NONE : row.said(),
                        (row == null ? "the rule has no row for it" : row.why()) + "; planted: " + label.note());
    }

    /** {@return that no label speaks of a row} */
    static Deviation extra(String rule, Found row) {
        return new Deviation(
                rule,
                row.isFlagged() ? Goal.PRECISION : EXTRA,
                "",
                row.subject().subjectId(),
                row.subject().key(),
                EXTRA,
                row.said(),
                row.why());
    }

    private static @Nullable String against(Label label, @Nullable Found row) {
        if (row == null) {
            return label.wantsNothing() ? null : label.wantsFlag() ? Goal.RECALL : "VERDICT";
        }
        if (row.isHard() && label.isDecoy() && !said(label).equals(row.said())) {
            return Goal.NO_HARD_DECOY;
        }
        if (!row.verdict().equals(label.verdict())) {
            return verdictAgainst(label, row);
        }
        if (!java.util.Objects.equals(row.severity(), label.severity())) {
            return "SEVERITY";
        }
        return java.util.Objects.equals(row.guard(), label.guard()) ? null : "GUARD";
    }

    private static String verdictAgainst(Label label, Found row) {
        if (row.isFlagged()) {
            return label.verdict().equals(Found.UNKNOWN) ? Goal.PAPERS : Goal.PRECISION;
        }
        return label.wantsFlag() ? Goal.RECALL : "VERDICT";
    }

    private static String said(Label label) {
        return label.verdict()
                + (label.severity() == null ? "" : " " + label.severity())
                + (label.guard() == null ? "" : " " + label.guard());
    }
}
