package io.github.landtrace;

import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadStoppedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a load between two batches when the process is told to end (Ctrl-C), and lets the process live until whoever loads has
 * closed the database. It listens, because a load says after each row how far it is.
 */
final class StoppableLoad implements LoadListener, AutoCloseable {

    private static final int SECONDS_TO_END = 60;

    private final LoadListener listener;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "landtrace-stop-load");
    private volatile boolean stopping;
    private String step = "";

    StoppableLoad(LoadListener listener) {
        this.listener = listener;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        stopping = true;
        try {
            ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void plan(String phase, long size) {
        listener.plan(phase, size);
    }

    @Override
    public void begin(String doing, String table, long size) {
        step = doing + " " + table;
        listener.begin(doing, table, size);
    }

    @Override
    public void progress(long rows, long position) {
        listener.progress(rows, position);
        if (stopping) {
            throw new LoadStoppedException("stopped while " + step + ", about row " + rows
                    + "; what was loaded stays. Run the same import with --resume to go on");
        }
    }

    @Override
    public void skipped(long position) {
        listener.skipped(position);
    }

    @Override
    public void end() {
        listener.end();
    }

    /** The database is closed: the process may end. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook has just been let go.
        }
    }
}
