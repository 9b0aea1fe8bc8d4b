package io.github.landtrace.graph;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many statements may run at once; who comes after that waits a while, in turn. */
final class Permits {

    private final Semaphore semaphore;
    private final Duration timeout;

    Permits(int count, Duration timeout) {
        this.semaphore = new Semaphore(count, true);
        this.timeout = timeout;
    }

    void acquire() {
        try {
            if (!semaphore.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new GraphException.Busy("too many queries are running", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphException.Unavailable("interrupted while waiting for the database", e);
        }
    }

    void release() {
        semaphore.release();
    }
}
