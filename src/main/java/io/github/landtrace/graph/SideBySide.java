package io.github.landtrace.graph;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Does pieces of work on a database at once, as many as there are processors. */
public final class SideBySide {

    private SideBySide() {}

    /**
     * {@return what the pieces of work gave, in their order} After a failure no other piece begins; those that have begun
     * are waited for, since a database does not bear it that a thread in it is interrupted.
     *
     * @throws RuntimeException what the first piece that failed has thrown
     */
    public static <T> List<T> run(List<Supplier<T>> pieces) {
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(1, Math.min(pieces.size(), Runtime.getRuntime().availableProcessors())), work -> {
                    Thread thread = new Thread(work, "landtrace-side");
                    thread.setDaemon(true);
                    return thread;
                });
        AtomicBoolean failed = new AtomicBoolean();
        List<CompletableFuture<T>> running = pieces.stream()
                .map(piece -> CompletableFuture.supplyAsync(() -> unless(failed, piece), threads))
                .toList();
        try {
            return running.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            awaitEnd(threads);
        }
    }

    private static <T> T unless(AtomicBoolean failed, Supplier<T> piece) {
        if (failed.get()) {
            throw new CancellationException("an earlier piece of work has failed");
        }
        try {
            return piece.get();
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }

    private static void awaitEnd(ExecutorService threads) {
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
