package io.github.landtrace.load;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * What the check of one table found.
 *
 * @param read rows read
 * @param rejected the indexes of the rows that will not be loaded
 * @param unchanged the indexes of the rows that say what the graph holds already
 * @param digest tells the file's content from another's
 * @param charset the encoding that the file is really in
 */
record TableCheck(Table table, long read, BitSet rejected, BitSet unchanged, String digest, Charset charset) {

    boolean rejects(RawRow row) {
        return rejected.get((int) row.index());
    }

    boolean isUnchanged(RawRow row) {
        return unchanged.get((int) row.index());
    }
}
