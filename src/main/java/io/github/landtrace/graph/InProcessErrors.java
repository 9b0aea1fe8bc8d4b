package io.github.landtrace.graph;

import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

/** Turns what the embedded database throws into the {@link GraphException} that the driver's lane throws for the same. */
final class InProcessErrors {

    private static final String PASSING = "Neo.TransientError.";

    private InProcessErrors() {}

    static GraphException of(Throwable thrown, Statement statement) {
        if (thrown instanceof GraphException known) {
            return known;
        }
        String code = code(thrown);
        String message = String.valueOf(thrown.getMessage());
        if (isStop(code)) {
            return new GraphException.TimedOut(statement.id(), statement.timeout(), thrown);
        }
        if (thrown instanceof DatabaseShutdownException || code.startsWith(PASSING)) {
            return new GraphException.Unavailable("the database cannot answer now: " + message, thrown);
        }
        return new GraphException.Rejected(
                code, statement.id() + (code.isEmpty() ? " failed: " + thrown : ": " + message), thrown);
    }

    /** {@return whether running the same again may help, as the driver decides it} */
    static boolean isPassing(Throwable thrown) {
        String code = code(thrown);
        return code.startsWith(PASSING) && !isStop(code);
    }

    private static boolean isStop(String code) {
        return code.contains("TransactionTimedOut")
                || code.contains("Transaction.Terminated")
                || code.contains("Transaction.LockClientStopped");
    }

    private static String code(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof QueryExecutionException failure
                    && !failure.getStatusCode().isEmpty()) {
                return failure.getStatusCode();
            }
            if (cause instanceof Status.HasStatus failure) {
                return failure.status().code().serialize();
            }
        }
        return "";
    }
}
