package io.github.landtrace.graph;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The moment by which a statement must be done. The driver has no read timeout, and
 * the database stops a statement only when the statement looks up, so the wait itself is bounded. */
final class Deadline {

    private final Statement statement;
    private final long endNanos;

    Deadline(Statement statement) {
        this.statement = statement;
        this.endNanos = System.nanoTime() + statement.timeout().toNanos();
    }

    /** {@return what the stage gives, waited for no longer than the deadline} */
    <T extends @Nullable Object> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(endNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw passed(e);
        } catch (ExecutionException e) {
            throw DriverErrors.of(e, statement);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    /** {@return how long may still be waited; none when it has passed} */
    long nanosLeft() {
        return Math.max(0, endNanos - System.nanoTime());
    }

    GraphException passed(@Nullable Throwable cause) {
        return new GraphException.TimedOut(statement.id(), statement.timeout(), cause);
    }

    GraphException interrupted(InterruptedException cause) {
        return new GraphException.Unavailable(statement.id() + " was interrupted", cause);
    }
}
