package io.github.landtrace.graph;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.async.ResultCursor;

/** Rows that come from a driver's cursor, each waited for no longer than the deadline. */
final class CursorRows implements Rows {

    private final ResultCursor cursor;
    private final Deadline deadline;
    private final List<String> columns;
    private @Nullable Record next;
    private boolean ended;

    CursorRows(ResultCursor cursor, Deadline deadline) {
        this.cursor = cursor;
        this.deadline = deadline;
        this.columns = List.copyOf(cursor.keys());
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = deadline.<@Nullable Record>await(cursor.nextAsync());
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more rows");
        }
        Row row = PlainValues.row(columns, next.values());
        next = null;
        return row;
    }
}
