package io.github.landtrace.graph;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Turns what the driver throws into a {@link GraphException}. */
final class DriverErrors {

    private DriverErrors() {}

    static GraphException of(Throwable thrown, Statement statement) {
        Throwable cause = unwrapped(thrown);
        if (cause instanceof GraphException known) {
            return known;
        }
        if (cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || cause instanceof DiscoveryException) {
            return new GraphException.Unavailable("the database cannot be reached: " + cause.getMessage(), cause);
        }
        if (cause instanceof Neo4jException failure) {
            return of(failure, statement);
        }
        return new GraphException.Rejected("", statement.id() + " failed: " + cause, cause);
    }

    private static GraphException of(Neo4jException failure, Statement statement) {
        String code = failure.code() == null ? "" : failure.code();
        String message = String.valueOf(failure.getMessage());
        if (code.contains("TransactionTimedOut") || code.contains("Transaction.Terminated")) {
            return new GraphException.TimedOut(statement.id(), statement.timeout(), failure);
        }
        // The pool says this without a code of its own.
        if (message.contains("acquire connection from the pool")) {
            return new GraphException.Busy("every connection to the database is in use", failure);
        }
        if (failure instanceof AuthenticationException) {
            return new GraphException.Rejected(
                    code,
                    "the database refuses this user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD",
                    failure);
        }
        if (failure instanceof TransientException) {
            return new GraphException.Unavailable("the database cannot answer now: " + message, failure);
        }
        return new GraphException.Rejected(code, statement.id() + ": " + message, failure);
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
