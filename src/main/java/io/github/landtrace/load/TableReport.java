package io.github.landtrace.load;

/**
 * What became of the rows of one table: {@code read = loaded + unchanged + rejected + heldBack}.
 *
 * @param loaded rows written
 * @param unchanged rows that the graph held already
 * @param rejected bad rows, and rows that refer to them or contradict the graph
 * @param heldBack good rows that were not loaded, because this was a dry run or a strict load of a folder with bad rows
 */
public record TableReport(String table, long read, long loaded, long unchanged, long rejected, long heldBack) {

    public TableReport {
        if (read != loaded + unchanged + rejected + heldBack) {
            throw new IllegalArgumentException(table + ": " + read + " rows read, but " + loaded + " + " + unchanged
                    + " + " + rejected + " + " + heldBack);
        }
    }
}
