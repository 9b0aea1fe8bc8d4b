package io.github.landtrace.graph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A statement did not run to its end. */
public abstract sealed class GraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GraphException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The database cannot be reached, or is not ready; trying again later may help. */
    public static final class Unavailable extends GraphException {
        private static final long serialVersionUID = 1L;

        public Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Too many statements are running at once; trying again shortly will help. */
    public static final class Busy extends GraphException {
        private static final long serialVersionUID = 1L;

        public Busy(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The statement took longer than it may. */
    public static final class TimedOut extends GraphException {
        private static final long serialVersionUID = 1L;

        public TimedOut(String id, Duration timeout, @Nullable Throwable cause) {
            super(id + " did not end within " + timeout.toMillis() + " ms", cause);
        }
    }

    /** The database refused the statement or failed on it; trying again will not help. */
    public static final class Rejected extends GraphException {
        private static final long serialVersionUID = 1L;

        private final String code;

        public Rejected(String code, String message, @Nullable Throwable cause) {
            super(message, cause);
            this.code = code;
        }

        /** {@return the database's status code, such as Neo.ClientError.Statement.SyntaxError} */
        public String code() {
            return code;
        }
    }
}
