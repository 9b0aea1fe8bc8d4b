package io.github.landtrace.graph;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** All nodes, or all relationships, in parts. */
public interface BulkParts extends AutoCloseable {

    /**
     * {@return the next part, or null after the last} Many threads may ask; each goes through its part by itself, and what
     * there is to be read and converted happens then.
     */
    @Nullable
    Iterator<BulkEntity> next();

    @Override
    void close();
}
