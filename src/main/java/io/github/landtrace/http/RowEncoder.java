package io.github.landtrace.http;

import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.io.IOException;

/**
 * Writes rows in one form while they arrive: {@link #begin} once, {@link #row} for each, {@link #end} once. An answer
 * without what {@code end} writes was cut.
 */
interface RowEncoder {

    void begin() throws IOException;

    void row(Row row) throws IOException;

    /** Closes the answer; {@code truncated} says that there is more than the rows tell. */
    void end(long rows, boolean truncated) throws IOException;

    /** Writes a whole answer: as many rows as wanted, and at the end whether there are more. */
    default void writeAll(Rows rows, RowLimit limit) throws IOException {
        begin();
        long count = 0;
        while (count < limit.rows() && rows.hasNext()) {
            row(rows.next());
            count++;
        }
        end(count, rows.hasNext() || rows.cut());
    }
}
