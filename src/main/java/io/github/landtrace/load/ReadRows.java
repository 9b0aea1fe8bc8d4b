package io.github.landtrace.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The rows of a file in their order, a part at a time; other threads read the cells of the next parts meanwhile. */
final class ReadRows {

    static final int PART = 2_000;
    private static final int AHEAD = 4;

    private final CsvRows rows;
    private final RowReader reader;
    private final ExecutorService threads;
    private final Deque<Future<List<ReadRow>>> ahead = new ArrayDeque<>();
    private boolean allRead;

    ReadRows(CsvRows rows, RowReader reader, ExecutorService threads) {
        this.rows = rows;
        this.reader = reader;
        this.threads = threads;
    }

    /** {@return the next part; an empty one after the last} */
    List<ReadRow> next() {
        while (!allRead && ahead.size() < AHEAD) {
            List<RawRow> part = part(rows);
            allRead = part.size() < PART;
            ahead.add(threads.submit(
                    () -> part.stream().map(raw -> ReadRow.of(raw, reader)).toList()));
        }
        Future<List<ReadRow>> first = ahead.poll();
        return first == null ? List.of() : result(first);
    }

    /** {@return the next rows of a file; fewer than a part at its end} */
    static List<RawRow> part(CsvRows rows) {
        List<RawRow> part = new ArrayList<>(PART);
        while (part.size() < PART) {
            RawRow row = rows.next();
            if (row == null) {
                break;
            }
            part.add(row);
        }
        return part;
    }

    private static List<ReadRow> result(Future<List<ReadRow>> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadException("the import was interrupted; run it again", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e);
        }
    }
}
