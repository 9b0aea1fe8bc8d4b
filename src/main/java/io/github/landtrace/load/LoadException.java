package io.github.landtrace.load;

import org.jspecify.annotations.Nullable;

/** A folder cannot be loaded at all; the message says what was got, what is allowed and what to do next. */
public final class LoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LoadException(String message) {
        this(message, null);
    }

    public LoadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
