package io.github.landtrace.load;

import java.time.ZonedDateTime;
import java.util.BitSet;

/**
 * What becomes of those rows of a table whose id has several: loaded one after the other, each ends the one before it, or says
 * nothing new.
 */
final class States {

    static final States NONE = new States(new BitSet(), new BitSet(), new long[0], new InstantCodes());

    private final BitSet unchanged;
    private final BitSet superseded;
    /** By the rank of the row among the superseded ones. */
    private final long[] until;

    private final InstantCodes codes;
    private final int[] ranks;

    private static final int STRIDE = 1 << 12;

    States(BitSet unchanged, BitSet superseded, long[] until, InstantCodes codes) {
        this.unchanged = unchanged;
        this.superseded = superseded;
        this.until = until;
        this.codes = codes;
        this.ranks = new int[superseded.length() / STRIDE + 1];
        for (int i = 1; i < ranks.length; i++) {
            ranks[i] = ranks[i - 1] + superseded.get((i - 1) * STRIDE, i * STRIDE).cardinality();
        }
    }

    /** {@return how many rows say what the row before them says} */
    int unchanged() {
        return unchanged.cardinality();
    }

    /** {@return how many rows are followed by another state} */
    int superseded() {
        return until.length;
    }

    boolean isUnchanged(RawRow row) {
        return unchanged.get((int) row.index());
    }

    boolean isSuperseded(RawRow row) {
        return superseded.get((int) row.index());
    }

    /** {@return which of the superseded rows it is, from 0} */
    int rank(RawRow row) {
        int index = (int) row.index();
        int stride = index / STRIDE;
        return ranks[stride] + superseded.get(stride * STRIDE, index).cardinality();
    }

    /** {@return when the state that follows was first shown} */
    ZonedDateTime until(RawRow row) {
        return codes.instant(until[rank(row)]);
    }
}
