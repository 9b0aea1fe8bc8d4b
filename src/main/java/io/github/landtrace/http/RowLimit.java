package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.ParameterType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many rows an answer may have. A statement with a {@code limit} parameter is asked for one row more than the caller
 * wants: if it comes, the answer is truncated and says so.
 */
record RowLimit(long rows) {

    static final String LIMIT = "limit";

    private static final RowLimit NONE = new RowLimit(Long.MAX_VALUE);

    static RowLimit of(CypherFile file, Map<String, @Nullable Object> bound) {
        boolean isDeclared = file.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(LIMIT) && parameter.type() == ParameterType.INTEGER);
        return isDeclared && bound.get(LIMIT) instanceof Long limit ? new RowLimit(limit) : NONE;
    }

    /** {@return the arguments for the statement, with one row more} */
    Map<String, @Nullable Object> plusOne(Map<String, @Nullable Object> bound) {
        if (this.equals(NONE)) {
            return bound;
        }
        Map<String, @Nullable Object> more = new LinkedHashMap<>(bound);
        more.put(LIMIT, rows + 1);
        return more;
    }
}
