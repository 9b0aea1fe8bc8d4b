package io.github.landtrace.graph;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * The transactions of one statement, one after the other, which any thread can stop at any moment without waiting. The
 * kernel uses its transactions again, so one that is at its end is never touched.
 */
final class InProcessRun {

    private final GraphDatabaseAPI database;
    private final Statement statement;
    private final Deadline deadline;
    private @Nullable InternalTransaction current;
    private @Nullable Status stopped;

    InProcessRun(GraphDatabaseAPI database, Statement statement, Deadline deadline) {
        this.database = database;
        this.statement = statement;
        this.deadline = deadline;
    }

    Statement statement() {
        return statement;
    }

    Deadline deadline() {
        return deadline;
    }

    /** What is done in a transaction. */
    interface Work<T extends @Nullable Object> {
        T in(InternalTransaction transaction);
    }

    /** Works in a transaction that is rolled back; what only reads loses nothing by it. */
    <T extends @Nullable Object> T reading(Work<T> work) {
        try (InternalTransaction transaction = begin(KernelTransaction.Type.IMPLICIT, new ReadOnlyLogin())) {
            try {
                return work.in(transaction);
            } finally {
                letGo();
            }
        }
    }

    /** Works in a transaction that is committed at the end, or rolled back when the work fails. */
    <T extends @Nullable Object> T writing(Work<T> work) {
        try (InternalTransaction transaction = begin(KernelTransaction.Type.EXPLICIT, LoginContext.AUTH_DISABLED)) {
            T result;
            try {
                result = work.in(transaction);
            } finally {
                letGo();
            }
            transaction.commit();
            return result;
        }
    }

    /** Stops what runs and what would be begun. */
    synchronized void stop(Status reason) {
        stopped = reason;
        if (current != null) {
            current.terminate(reason);
        }
    }

    synchronized boolean isStopped() {
        return stopped != null;
    }

    private InternalTransaction begin(KernelTransaction.Type type, LoginContext login) {
        // Of no effect while this process is well: the caller stops the run itself at the deadline.
        long millis = TimeUnit.NANOSECONDS.toMillis(deadline.nanosLeft()) + 1;
        InternalTransaction transaction = database.beginTransaction(
                type, login, ClientConnectionInfo.EMBEDDED_CONNECTION, millis, TimeUnit.MILLISECONDS);
        try {
            transaction.setMetaData(Map.of("landtrace", statement.id()));
        } catch (RuntimeException e) {
            transaction.close();
            throw e;
        }
        synchronized (this) {
            current = transaction;
            if (stopped != null) {
                transaction.terminate(stopped);
            }
        }
        return transaction;
    }

    private synchronized void letGo() {
        current = null;
    }
}
