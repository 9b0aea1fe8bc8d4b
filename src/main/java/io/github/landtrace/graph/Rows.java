package io.github.landtrace.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rows of a result, while they arrive. Not safe for use by several threads. */
public interface Rows extends Iterator<Row> {

    /** {@return the names of the columns, in order} */
    List<String> columns();

    /** {@return whether the rows are known to tell less than there is, apart from any limit on their number} */
    default boolean cut() {
        return false;
    }

    /** {@return every row that is left} */
    default List<Row> toList() {
        List<Row> rows = new ArrayList<>();
        forEachRemaining(rows::add);
        return rows;
    }
}
