package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.ColumnType;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.RowReader;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.trace.StakePercent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a graph of a query's rows: of its nodes, relationships and paths when it returns any, else of the records that
 * its columns {@code …Id} and {@code …Ids} name and the relationships between them.
 */
final class GraphForm {

    private static final String AS_KNOWN_AT = "asKnownAt";
    private static final int MAX_IDS = 2_000;
    private static final Set<ColumnType> ELEMENTS =
            EnumSet.of(ColumnType.NODE, ColumnType.RELATIONSHIP, ColumnType.PATH);

    private final Catalogue catalogue;
    private final Reading runner;

    /** Runs the files of the catalogue. */
    interface Reading {

        <T> T read(CypherFile file, Map<String, @Nullable Object> bound, RowReader<T> reader);

        /** {@return all rows of a statement whose answer is known to be small} */
        default List<Row> rows(CypherFile file, Map<String, @Nullable Object> bound) {
            return read(file, bound, Rows::toList);
        }

        /** {@return the same straight on a graph} */
        static Reading on(Graph graph, Duration timeout) {
            return new Reading() {
                @Override
                public <T> T read(CypherFile file, Map<String, @Nullable Object> bound, RowReader<T> reader) {
                    return graph.read(new Statement(file.id(), file.statement(), bound, timeout), reader);
                }
            };
        }
    }

    GraphForm(Catalogue catalogue, Reading runner) {
        this.catalogue = catalogue;
        this.runner = runner;
    }

    record Picture(GraphAnswer elements, boolean truncated) {}

    /** {@return whether rows of the query can be shown as a graph} */
    static boolean fits(CypherFile query) {
        return query.fetched().stream().anyMatch(column -> isElement(column) || namesRecords(column));
    }

    Picture of(CypherFile query, Map<String, @Nullable Object> bound) {
        if (!fits(query)) {
            throw new RefusedRequest(Problem.of(
                    ProblemKind.NOT_ACCEPTABLE,
                    query.id() + " returns nothing that could be shown as a graph",
                    AnswerFormat.GRAPH.word(),
                    "json, ndjson or csv",
                    "leave out format="));
        }
        RowLimit limit = RowLimit.of(query, bound);
        if (query.computation() != null) {
            return ofFetched(query, bound, limit);
        }
        return query.columns().stream().anyMatch(GraphForm::isElement)
                ? ofElements(query, bound, limit)
                : ofIds(query, bound, limit);
    }

    /** The subgraph that the answer rests on. */
    private Picture ofFetched(CypherFile query, Map<String, @Nullable Object> bound, RowLimit limit) {
        GraphAnswer elements = new GraphAnswer();
        List<Row> rows = runner.rows(query, limit.plusOne(bound));
        for (Row row : Computed.basis(query, bound, rows)) {
            elements.add(StakePercent.in(row));
            elements.add(row.values());
        }
        return new Picture(
                elements,
                elements.isFull() || Computed.answer(query, bound, rows).cut());
    }

    private Picture ofElements(CypherFile query, Map<String, @Nullable Object> bound, RowLimit limit) {
        GraphAnswer elements = new GraphAnswer();
        boolean hasMore = runner.read(query, limit.plusOne(bound), rows -> {
            for (long count = 0; count < limit.rows() && rows.hasNext(); count++) {
                elements.add(rows.next().values());
            }
            return rows.hasNext();
        });
        return new Picture(elements, hasMore || elements.isFull());
    }

    private Picture ofIds(CypherFile query, Map<String, @Nullable Object> bound, RowLimit limit) {
        List<String> columns = query.columns().stream()
                .filter(GraphForm::namesRecords)
                .map(Column::name)
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        boolean hasMore = runner.read(query, limit.plusOne(bound), rows -> {
            for (long count = 0; count < limit.rows() && rows.hasNext() && ids.size() < MAX_IDS; count++) {
                Row row = rows.next();
                columns.forEach(column -> collect(row.get(column), ids));
            }
            return rows.hasNext();
        });
        GraphAnswer elements = new GraphAnswer();
        CypherFile subgraph = catalogue.system(SystemFiles.SUBGRAPH);
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        given.put("ids", new ArrayList<>(ids));
        given.put(AS_KNOWN_AT, bound.get(AS_KNOWN_AT));
        Map<String, @Nullable Object> arguments = SystemArguments.of(subgraph, given);
        runner.rows(subgraph, arguments).forEach(row -> elements.add(row.values()));
        return new Picture(elements, hasMore || elements.isFull());
    }

    private static void collect(@Nullable Object value, Set<String> ids) {
        if (value instanceof String id) {
            ids.add(id);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, ids));
        }
    }

    private static boolean isElement(Column column) {
        return ELEMENTS.contains(column.type());
    }

    private static boolean namesRecords(Column column) {
        boolean isText = column.type() == ColumnType.STRING
                || column.type() == ColumnType.STRINGS
                || column.type() == ColumnType.LIST;
        return isText && (column.name().endsWith("Id") || column.name().endsWith("Ids"));
    }
}
