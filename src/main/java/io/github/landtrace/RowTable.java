package io.github.landtrace;

import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.ColumnType;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the rows of a query as a table for people: without pictures, and without columns that no row fills. */
final class RowTable {

    private static final int WIDEST = 60;
    private static final int WIDEST_OF_FEW = 320;
    private static final int FEW = 8;

    private RowTable() {}

    static void print(CypherFile query, Map<String, @Nullable Object> bound, Rows rows, PrintWriter out) {
        long limit = bound.get("limit") instanceof Long given ? given : Long.MAX_VALUE;
        List<Row> all = new ArrayList<>();
        while (all.size() < limit && rows.hasNext()) {
            all.add(rows.next());
        }
        List<String> columns = query.columns().stream()
                .filter(column -> column.type() != ColumnType.PATH)
                .map(Column::name)
                .filter(name -> all.stream().anyMatch(row -> row.get(name) != null))
                .toList();
        new TextTable(columns, columns.size() <= FEW ? WIDEST_OF_FEW : WIDEST)
                .print(
                        all.stream()
                                .map(row -> columns.stream()
                                        .map(name -> text(row.get(name)))
                                        .toList())
                                .toList(),
                        out);
        out.println(all.size()
                + (all.size() == 1 ? " row" : " rows")
                + (rows.hasNext() ? "; there are more: give a larger limit" : "")
                + (rows.cut() ? "; cut: see the column reason" : ""));
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RowTable::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value instanceof NodeValue node
                ? String.valueOf(node.properties().get("id"))
                : String.valueOf(value);
    }
}
