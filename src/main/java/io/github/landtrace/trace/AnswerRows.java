package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of an answer, each with the days that it was asked for, what was explored, and what was cut and why. */
final class AnswerRows implements Rows {

    /** What every row ends with. */
    private static final List<String> COMMON = List.of("asOf", "asKnownAt", "explored", "truncated", "reason");

    private final List<String> columns;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private final Map<String, @Nullable Object> common = new HashMap<>();
    private final boolean truncated;
    private @Nullable Iterator<Map<String, @Nullable Object>> left;

    AnswerRows(List<String> columns, Map<String, @Nullable Object> parameters, int explored, List<String> cuts) {
        this.columns = columns;
        truncated = !cuts.isEmpty();
        common.put("asOf", parameters.get("asOf"));
        common.put("asKnownAt", parameters.get("asKnownAt"));
        common.put("explored", (long) explored);
        common.put("truncated", truncated);
        common.put("reason", truncated ? String.join("; ", cuts) : null);
    }

    /** {@return columns with those that every answer has} */
    static List<String> columns(String... own) {
        List<String> columns = new ArrayList<>(List.of(own));
        columns.addAll(COMMON);
        return List.copyOf(columns);
    }

    /** Adds a row; a column that it does not name is null. */
    void add(Map<String, @Nullable Object> values) {
        rows.add(values);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        return iterator().hasNext();
    }

    @Override
    public Row next() {
        Map<String, @Nullable Object> values = iterator().next();
        List<@Nullable Object> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(values.containsKey(column) ? values.get(column) : common.get(column));
        }
        return new Row(columns, cells);
    }

    private Iterator<Map<String, @Nullable Object>> iterator() {
        Iterator<Map<String, @Nullable Object>> iterator = left;
        if (iterator == null) {
            iterator = rows.iterator();
            left = iterator;
        }
        return iterator;
    }

    @Override
    public boolean cut() {
        return truncated;
    }
}
