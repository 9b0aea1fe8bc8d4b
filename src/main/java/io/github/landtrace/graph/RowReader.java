package io.github.landtrace.graph;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a result while they arrive; the rows cannot be used after it returns. */
@FunctionalInterface
public interface RowReader<T extends @Nullable Object> {

    /**
     * Reads as many rows as it wants.
     *
     * @throws java.io.UncheckedIOException when what it writes to is gone
     */
    T read(Rows rows);
}
