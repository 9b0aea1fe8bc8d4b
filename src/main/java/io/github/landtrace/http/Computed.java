package io.github.landtrace.http;

import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.Computation;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.trace.Arithmetic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what a statement fetched into the answer of its query, where the query names a computation. */
public final class Computed {

    private Computed() {}

    /**
     * {@return the answer: the rows themselves, while they arrive, or what is computed once all have arrived}
     *
     * @param bound a value for every parameter of the query
     */
    public static Rows rows(CypherFile query, Map<String, @Nullable Object> bound, Rows fetched) {
        return query.computation() == null ? fetched : answer(query, bound, fetched.toList());
    }

    /** {@return what is computed from the rows of a query that names a computation} */
    static Rows answer(CypherFile query, Map<String, @Nullable Object> bound, List<Row> fetched) {
        return arithmetic(query).answer(bound, fetched);
    }

    /** {@return those of the rows of a query that names a computation on which its answer rests} */
    static List<Row> basis(CypherFile query, Map<String, @Nullable Object> bound, List<Row> fetched) {
        return arithmetic(query).basis(bound, fetched);
    }

    private static Arithmetic arithmetic(CypherFile query) {
        Computation computation = query.computation();
        if (computation == null) {
            throw new IllegalArgumentException(query.id() + " computes nothing");
        }
        return arithmetic(computation);
    }

    /**
     * Compares the columns that a file declares with those of its computation.
     *
     * @throws IllegalArgumentException when they differ, with both lists
     */
    public static void check(CypherFile query) {
        Computation computation = query.computation();
        if (computation != null) {
            Arithmetic arithmetic = arithmetic(computation);
            compare(query, "fetches", names(computation.fetches()), arithmetic.fetches());
            compare(query, "columns", names(query.columns()), arithmetic.columns());
        }
    }

    /** {@return what {@link #check} has to say about a query, if anything} */
    public static Optional<String> problem(CypherFile query) {
        try {
            check(query);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private static Arithmetic arithmetic(Computation computation) {
        return switch (computation.kind()) {
            case INTEGRATED_OWNERSHIP -> Arithmetic.OWNERSHIP;
            case CONTROLLED_LAND -> Arithmetic.LAND;
            case PATHS -> Arithmetic.PATHS;
            case CAP_TABLE -> Arithmetic.CAP_TABLE;
            case WHAT_CHANGED -> Arithmetic.WHAT_CHANGED;
            case LAND_LEDGER -> Arithmetic.LAND_LEDGER;
            case TITLE_HISTORY -> Arithmetic.TITLE_HISTORY;
            case LAND_TRACE -> Arithmetic.LAND_TRACE;
        };
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static void compare(CypherFile query, String key, List<String> declared, List<String> needed) {
        if (!declared.equals(needed)) {
            throw new IllegalArgumentException(query.path() + ": \"" + key + "\" lists " + declared
                    + "; what it computes needs " + needed + ": list these, in this order");
        }
    }
}
