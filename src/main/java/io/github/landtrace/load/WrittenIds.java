package io.github.landtrace.load;

import java.util.BitSet;
import java.util.List;

/**
 * The ids that a load wrote of one table, in memory that does not grow with them: it never forgets one, and may take one for
 * written that was not, in which case the graph is asked in vain.
 */
final class WrittenIds {

    /** 16 MiB; of ten million ids, three in a hundred others are taken for one of them. */
    private static final int BITS = 1 << 27;

    private static final int HASHES = 2;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final BitSet bits = new BitSet();

    void add(String id) {
        long hash = hash(id);
        for (int i = 0; i < HASHES; i++) {
            bits.set(place(hash, i));
        }
    }

    /** {@return false only for an id that was not added} */
    boolean mayHave(String id) {
        long hash = hash(id);
        for (int i = 0; i < HASHES; i++) {
            if (!bits.get(place(hash, i))) {
                return false;
            }
        }
        return true;
    }

    void addAll(List<TypedRow> rows) {
        rows.forEach(row -> add(row.id()));
    }

    /** Another table's rows have other ids. */
    void clear() {
        bits.clear();
    }

    private static int place(long hash, int i) {
        return (int) ((hash >>> (i * 32)) & (BITS - 1));
    }

    private static long hash(String id) {
        long hash = ODD;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * ODD;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
