package io.github.landtrace.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row: plain values in the order of the columns.
 *
 * @param columns the names, shared by all rows of a result
 */
public record Row(List<String> columns, List<@Nullable Object> values) {

    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * {@return the value of a column}
     *
     * @throws IllegalArgumentException when there is no such column
     */
    public @Nullable Object get(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column \"" + column + "\"; there are " + columns);
        }
        return values.get(index);
    }

    /** {@return the row as a map, in the order of the columns} */
    public Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            map.put(columns.get(i), values.get(i));
        }
        return map;
    }
}
