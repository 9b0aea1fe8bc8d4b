package io.github.landtrace.embedded;

import java.net.BindException;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;

/** Says why Neo4j did not start, out of what it threw. */
final class StartFailure {
    private StartFailure() {}

    static EmbeddedException explain(DataFolder folder, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortBindException || cause instanceof BindException) {
                return new EmbeddedException(
                        "A port was taken while Neo4j started: " + cause.getMessage() + ".",
                        "The ports must be free, or 0 to pick free ones.",
                        "Stop what uses it, or set LANDTRACE_BOLT_PORT and LANDTRACE_BROWSER_PORT to others.",
                        thrown);
            }
            if (cause instanceof FileLockException) {
                return new EmbeddedException(
                        "Another program has Neo4j's files in " + folder.path() + " open: " + cause.getMessage() + ".",
                        "One program at a time may use them.",
                        "Stop that program, such as neo4j-admin.",
                        thrown);
            }
        }
        return new EmbeddedException(
                "Neo4j did not start in " + folder.path() + ": " + root(thrown) + ".",
                "The folder must hold what Neo4j 5.26 wrote, and disk and memory must suffice.",
                "Read " + folder.log() + ".",
                thrown);
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
