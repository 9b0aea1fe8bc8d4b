package io.github.landtrace.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Hands rows from the worker that runs a statement to the caller that reads them, while they arrive, and holds few of
 * them. The caller waits no longer than the deadline. A small answer costs the caller one waking: it is not woken before
 * there is a batch or the end, unless it has waited for a while already.
 */
final class RowPipe implements Rows {

    private static final int BATCH = 256;
    private static final int MOST = 1_024;
    private static final long WHILE = TimeUnit.MILLISECONDS.toNanos(1);

    private final Deadline deadline;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition taken = lock.newCondition();
    private List<Row> arriving = new ArrayList<>();
    private @Nullable List<String> columns;
    private @Nullable GraphException failure;
    private boolean ended;
    private boolean closed;
    private boolean wakeAtOnce;

    /** What the caller has taken; only its thread touches this. */
    private Iterator<Row> rows = Collections.emptyIterator();

    RowPipe(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Worker: the statement runs and will give these columns. */
    void open(List<String> names) {
        lock.lock();
        try {
            columns = names;
        } finally {
            lock.unlock();
        }
    }

    /** Worker: {@return whether the caller wants more} Waits while the caller has much to read. */
    boolean put(Row row) {
        lock.lock();
        try {
            while (arriving.size() >= MOST && !closed) {
                taken.awaitUninterruptibly();
            }
            if (closed) {
                return false;
            }
            arriving.add(row);
            if (wakeAtOnce || arriving.size() == BATCH) {
                arrived.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Worker: no more rows come, because of a failure or because that was all. */
    void end(@Nullable GraphException cause) {
        lock.lock();
        try {
            failure = cause;
            ended = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Caller: waits until the statement gives columns, and mostly its first rows. */
    void awaitStart() {
        fill(true);
    }

    /** Caller: wants no more. {@return whether the worker is still at it} */
    boolean close() {
        lock.lock();
        try {
            closed = true;
            taken.signal();
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<String> columns() {
        lock.lock();
        try {
            return columns == null ? List.of() : columns;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean hasNext() {
        if (!rows.hasNext()) {
            fill(false);
        }
        return rows.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows");
        }
        return rows.next();
    }

    private void fill(boolean starting) {
        lock.lock();
        try {
            awaitRows(starting);
            if (failure != null && arriving.isEmpty() && !(starting && columns != null)) {
                throw failure;
            }
            rows = arriving.iterator();
            arriving = new ArrayList<>();
            taken.signal();
        } finally {
            lock.unlock();
        }
    }

    private void awaitRows(boolean starting) {
        boolean waited = false;
        while (!ended && arriving.size() < BATCH && !(waited && isSomethingHere(starting))) {
            long left = deadline.nanosLeft();
            if (left == 0) {
                throw deadline.passed(null);
            }
            wakeAtOnce = waited;
            try {
                long unused = arrived.awaitNanos(waited ? left : Math.min(left, WHILE));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw deadline.interrupted(e);
            }
            waited = true;
        }
        wakeAtOnce = false;
    }

    private boolean isSomethingHere(boolean starting) {
        return !arriving.isEmpty() || (starting && columns != null);
    }
}
