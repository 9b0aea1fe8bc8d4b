package io.github.landtrace.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded Neo4j cannot be started; the message says what was got, what is allowed and what to do next. */
public final class EmbeddedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String got;
    private final String allowed;
    private final String next;

    EmbeddedException(String got, String allowed, String next) {
        this(got, allowed, next, null);
    }

    EmbeddedException(String got, String allowed, String next, @Nullable Throwable cause) {
        super(String.join(" ", got, allowed, next), cause);
        this.got = got;
        this.allowed = allowed;
        this.next = next;
    }

    /** {@return what was found, as a sentence} */
    public String got() {
        return got;
    }

    /** {@return what would have been right, as a sentence} */
    public String allowed() {
        return allowed;
    }

    /** {@return what to do about it, as a sentence} */
    public String next() {
        return next;
    }
}
