package io.github.landtrace.http;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Trailer fields that say, after a CSV answer, how many rows it has and whether there are more. */
final class CsvTrailer {

    static final String ROWS = "Landtrace-Rows";
    static final String TRUNCATED = "Landtrace-Truncated";

    private final Map<String, String> fields = new HashMap<>();

    /** Promises the fields; called before anything is sent. */
    void announce(Context context) {
        context.header("Trailer", ROWS + ", " + TRUNCATED);
        context.res().setTrailerFields(() -> fields);
    }

    /** Sets the fields; called before the last byte is sent. */
    void set(long rows, boolean truncated) {
        fields.put(ROWS, String.valueOf(rows));
        fields.put(TRUNCATED, String.valueOf(truncated));
    }
}
