package io.github.landtrace.graph;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads on which statements run in process: as many as statements run, and none when all is quiet. */
final class Workers {

    /** A statement that does not look up holds the end of the process no longer. */
    private static final long LONGEST_SECONDS = 10;

    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "landtrace-graph-" + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    /** @throws java.util.concurrent.RejectedExecutionException after {@link #refuse} */
    void execute(Runnable work) {
        threads.execute(work);
    }

    void refuse() {
        threads.shutdown();
    }

    boolean areRefusing() {
        return threads.isShutdown();
    }

    /** Waits for the work that was begun; never interrupts it, for that would close the database's files. */
    void awaitEnd() {
        try {
            boolean unused = threads.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
