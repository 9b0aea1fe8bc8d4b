package io.github.landtrace.generate;

/** A world cannot be generated; the message says why and what to do next. */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GenerationException(String message) {
        super(message);
    }
}
