package io.github.landtrace.evaluate;

import org.jspecify.annotations.Nullable;

/** Counts how well a rule did. */
final class Tally {

    private int labels;
    private int right;
    private int positives;
    private int found;
    private int flagged;
    private int wrong;
    private int rows;
    private int unknown;
    private int extra;

    void add(Label label, @Nullable Found row) {
        labels++;
        right += Deviation.of(label, row) == null ? 1 : 0;
        positives += label.wantsFlag() ? 1 : 0;
        if (row != null) {
            found += label.wantsFlag() && row.isFlagged() ? 1 : 0;
            wrong += row.verdict().equals(label.verdict()) ? 0 : 1;
            add(row);
        }
    }

    void addExtra(Found row) {
        extra++;
        add(row);
    }

    private void add(Found row) {
        rows++;
        flagged += row.isFlagged() ? 1 : 0;
        unknown += row.isUnknown() ? 1 : 0;
    }

    Figures figures(String rule, String variant, String kind) {
        return new Figures(
                rule,
                variant,
                kind,
                labels,
                right,
                new Share(found, positives),
                new Share(found, flagged),
                wrong,
                new Share(unknown, rows),
                extra);
    }
}
