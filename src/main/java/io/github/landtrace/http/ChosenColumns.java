package io.github.landtrace.http;

import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fewer columns than a query returns, in the order in which they were asked for. */
public final class ChosenColumns {

    static final String COLUMNS = "columns";

    private ChosenColumns() {}

    /**
     * {@return the query with the columns of a list parted by commas; the query itself when the list is empty}
     *
     * @param violations takes a name that is no column, and one that stands twice
     */
    public static CypherFile of(CypherFile query, String list, List<Violation> violations) {
        if (list.isBlank()) {
            return query;
        }
        List<Column> chosen = new ArrayList<>();
        for (String name : Stream.of(list.split(",", -1)).map(String::strip).toList()) {
            query.columns().stream()
                    .filter(column -> column.name().equals(name) && !chosen.contains(column))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> violations.add(refused(query, name)));
        }
        return query.withColumns(chosen);
    }

    private static Violation refused(CypherFile query, String name) {
        String names =
                String.join(", ", query.columns().stream().map(Column::name).toList());
        return new Violation(COLUMNS, "\"" + name + "\"", "each once of " + names, "leave it out, or name another");
    }

    /** {@return the rows with the columns of the query alone} */
    public static Rows only(CypherFile query, Rows rows) {
        List<String> names = query.columns().stream().map(Column::name).toList();
        return names.equals(rows.columns()) ? rows : new Narrowed(names, rows);
    }

    private record Narrowed(List<String> columns, Rows all) implements Rows {

        @Override
        public boolean hasNext() {
            return all.hasNext();
        }

        @Override
        public Row next() {
            Row row = all.next();
            return new Row(columns, columns.stream().map(row::get).toList());
        }

        @Override
        public boolean cut() {
            return all.cut();
        }
    }
}
