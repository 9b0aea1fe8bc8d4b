package io.github.landtrace.identity;

/** A decision about records that nothing proposes as one; the message says what was got, what is allowed and what to do next. */
public final class NotProposedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotProposedException(String message) {
        super(message);
    }
}
