package io.github.landtrace.load;

/** A load was told to stop: what it had committed stays, and {@link LoadOptions#resume} goes on from there. */
public final class LoadStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LoadStoppedException(String message) {
        super(message);
    }
}
