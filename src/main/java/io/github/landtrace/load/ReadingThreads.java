package io.github.landtrace.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that read cells: as many as there are processors. */
final class ReadingThreads implements AutoCloseable {

    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                Thread thread = new Thread(work, "landtrace-read");
                thread.setDaemon(true);
                return thread;
            });

    ExecutorService service() {
        return threads;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
