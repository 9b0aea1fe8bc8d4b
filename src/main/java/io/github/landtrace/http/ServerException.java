package io.github.landtrace.http;

/** The server cannot start; the message says what was wanted, why it failed and what to do next. */
public final class ServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
