package io.github.landtrace.load;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row whose cells all fit.
 *
 * @param index 0-based number of the row in its file
 * @param line 1-based line on which it begins
 * @param values every column of the table by name, null where the cell is empty
 */
record TypedRow(long index, long line, String id, ZonedDateTime recordedAt, Map<String, @Nullable Object> values) {

    TypedRow {
        values = values instanceof ColumnValues own ? own : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@return when the register stopped showing the row, if the row itself says so: a retraction} */
    @Nullable
    ZonedDateTime supersededAt() {
        return values.get(Table.SUPERSEDED_AT) instanceof ZonedDateTime end ? end : null;
    }

    /** {@return the ids that a column refers to} */
    List<String> idsIn(String column) {
        Object value = values.get(column);
        if (value instanceof String id) {
            return List.of(id);
        }
        if (value instanceof List<?> list) {
            List<String> ids = new ArrayList<>();
            list.forEach(item -> ids.add(String.valueOf(item)));
            return ids;
        }
        return List.of();
    }
}
