package io.github.landtrace;

/** A folder cannot be used as it is; the message says why and what to do. */
final class FolderInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUseException(String message) {
        super(message);
    }
}
