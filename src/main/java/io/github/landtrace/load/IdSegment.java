package io.github.landtrace.load;

import java.util.Arrays;

/** A part of the known ids: a table with open addressing, in arrays of primitives that grow by half. */
final class IdSegment {

    /** Of a row that does not say when it ends: no instant has this code. */
    static final long NEVER = Long.MIN_VALUE;

    private static final int FIRST_SIZE = 64;
    private static final short REPEATED = (short) 0x8000;
    private static final int TABLE_MASK = 0x7FFF;

    /** Both halves of each fingerprint, beside each other; zeros where nothing is. */
    private long[] ids = new long[2 * FIRST_SIZE];

    private long[] recordedAt = new long[FIRST_SIZE];
    /** Made when the first row says when it ends, which few do. */
    private long[] supersededAt = {};

    private int[] number = new int[FIRST_SIZE];
    /** The table's place plus one, 0 where nothing is, with a mark where an id has several rows. */
    private short[] table = new short[FIRST_SIZE];

    private int used;

    /** {@return where the id is, or a negative number} */
    int find(Fingerprint id) {
        int size = table.length;
        int place = (int) ((id.low() >>> Integer.SIZE) * size >>> Integer.SIZE);
        while (true) {
            long high = ids[2 * place];
            long low = ids[2 * place + 1];
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
            if (++used * 4L > table.length * 3L) {
                grow();
                place = find(id);
            }
            place = -1 - place;
            ids[2 * place] = id.high();
            ids[2 * place + 1] = id.low();
            number[place] = newNumber;
            table[place] = (short) (ofTable + 1);
        } else {
            table[place] |= REPEATED;
        }
        recordedAt[place] = from;
        if (to != NEVER && supersededAt.length == 0) {
            supersededAt = new long[table.length];
            Arrays.fill(supersededAt, NEVER);
        }
        if (supersededAt.length > 0) {
            supersededAt[place] = to;
        }
        return isNew;
    }

    int table(int place) {
        return (table[place] & TABLE_MASK) - 1;
    }

    int number(int place) {
        return number[place];
    }

    long recordedAt(int place) {
        return recordedAt[place];
    }

    long supersededAt(int place) {
        return supersededAt.length == 0 ? NEVER : supersededAt[place];
    }

    boolean isRepeated(int place) {
        return (table[place] & REPEATED) != 0;
    }

    private void grow() {
        IdSegment old = new IdSegment();
        old.ids = ids;
        old.recordedAt = recordedAt;
        old.supersededAt = supersededAt;
        old.number = number;
        old.table = table;
        int size = Math.toIntExact(table.length * 3L / 2);
        ids = new long[2 * size];
        recordedAt = new long[size];
        number = new int[size];
        table = new short[size];
        if (supersededAt.length > 0) {
            supersededAt = new long[size];
            Arrays.fill(supersededAt, NEVER);
        }
        for (int from = 0; from < old.table.length; from++) {
            if (old.table[from] != 0) {
                move(old, from);
            }
        }
    }

    private void move(IdSegment old, int from) {
        int to = -1 - find(new Fingerprint(old.ids[2 * from], old.ids[2 * from + 1]));
        ids[2 * to] = old.ids[2 * from];
        ids[2 * to + 1] = old.ids[2 * from + 1];
        recordedAt[to] = old.recordedAt[from];
        number[to] = old.number[from];
        table[to] = old.table[from];
        if (supersededAt.length > 0) {
            supersededAt[to] = old.supersededAt[from];
        }
    }
}
