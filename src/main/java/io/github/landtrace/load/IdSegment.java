package io.github.landtrace.load;

import java.util.Arrays;

/** A part of the known ids: a table with open addressing, in arrays of primitives that grow by half. */
final class IdSegment {

    /** Of a row that does not say when it ends: no instant has this code. */
    static final long NEVER = Long.MIN_VALUE;

    private static final int FIRST_SIZE = 64;

    /** An entry: both halves of the fingerprint, zeros where nothing is, then its facts; beside each other, since memory is slow. */
    private static final int WIDTH = 3;

    private static final long REPEATED = 1L << 62;
    private static final long TABLE_MASK = 0xFFFF;

    private long[] entries = new long[WIDTH * FIRST_SIZE];
    private long[] recordedAt = new long[FIRST_SIZE];
    /** Made when the first row says when it ends, which few do. */
    private long[] supersededAt = {};

    private int used;

    /** {@return where the id is, or a negative number} */
    int find(Fingerprint id) {
        int size = recordedAt.length;
        int place = (int) (((id.low() >>> Integer.SIZE) * size) >>> Integer.SIZE);
        while (true) {
            long high = entries[WIDTH * place];
            long low = entries[WIDTH * place + 1];
            if (high == id.high() && low == id.low()) {
                return place;
            }
            if (high == 0 && low == 0) {
                return -1 - place;
            }
            place = place + 1 == size ? 0 : place + 1;
        }
    }

    /** {@return whether the id is new; the number of one that is known already stays} */
    boolean put(Fingerprint id, int ofTable, int newNumber, long from, long to) {
        int place = find(id);
        boolean isNew = place < 0;
        if (isNew) {
            if (++used * 4L > recordedAt.length * 3L) {
                grow();
                place = find(id);
            }
            place = -1 - place;
            entries[WIDTH * place] = id.high();
            entries[WIDTH * place + 1] = id.low();
            entries[WIDTH * place + 2] = ((long) ofTable << Integer.SIZE) | (newNumber & 0xFFFF_FFFFL);
        } else {
            entries[WIDTH * place + 2] |= REPEATED;
        }
        recordedAt[place] = from;
        if (to != NEVER && supersededAt.length == 0) {
            supersededAt = new long[recordedAt.length];
            Arrays.fill(supersededAt, NEVER);
        }
        if (supersededAt.length > 0) {
            supersededAt[place] = to;
        }
        return isNew;
    }

    int table(int place) {
        return (int) (entries[WIDTH * place + 2] >>> Integer.SIZE & TABLE_MASK);
    }

    int number(int place) {
        return (int) entries[WIDTH * place + 2];
    }

    long recordedAt(int place) {
        return recordedAt[place];
    }

    long supersededAt(int place) {
        return supersededAt.length == 0 ? NEVER : supersededAt[place];
    }

    boolean isRepeated(int place) {
        return (entries[WIDTH * place + 2] & REPEATED) != 0;
    }

    private void grow() {
        long[] oldEntries = entries;
        long[] oldRecordedAt = recordedAt;
        long[] oldSupersededAt = supersededAt;
        int size = Math.toIntExact(recordedAt.length * 3L / 2);
        entries = new long[WIDTH * size];
        recordedAt = new long[size];
        if (oldSupersededAt.length > 0) {
            supersededAt = new long[size];
            Arrays.fill(supersededAt, NEVER);
        }
        for (int from = 0; from < oldRecordedAt.length; from++) {
            Fingerprint id = new Fingerprint(oldEntries[WIDTH * from], oldEntries[WIDTH * from + 1]);
            if (id.high() != 0 || id.low() != 0) {
                int to = -1 - find(id);
                System.arraycopy(oldEntries, WIDTH * from, entries, WIDTH * to, WIDTH);
                recordedAt[to] = oldRecordedAt[from];
                if (supersededAt.length > 0) {
                    supersededAt[to] = oldSupersededAt[from];
                }
            }
        }
    }
}
