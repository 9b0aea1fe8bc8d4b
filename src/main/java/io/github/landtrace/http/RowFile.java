package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a query in the same forms as the API, for the command line. */
public final class RowFile {

    private RowFile() {}

    /** {@return the parameters to run a query with, so that one row more than asked for tells whether there are more} */
    public static Map<String, @Nullable Object> parameters(CypherFile query, Map<String, @Nullable Object> bound) {
        return RowLimit.of(query, bound).plusOne(bound);
    }

    /**
     * Writes rows while they arrive.
     *
     * @param format json, ndjson or csv
     */
    public static void write(
            CypherFile query, Map<String, @Nullable Object> bound, Rows rows, String format, OutputStream out) {
        RowLimit limit = RowLimit.of(query, bound);
        try {
            RowEncoder encoder = switch (format) {
                case "ndjson" -> new NdjsonRows(out);
                case "csv" -> new CsvRows(out, query.columns(), (count, truncated) -> {});
                default -> new JsonRows(out, query, bound);
            };
            encoder.writeAll(rows, limit);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
