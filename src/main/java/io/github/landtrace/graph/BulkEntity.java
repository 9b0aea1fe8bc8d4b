package io.github.landtrace.graph;

import org.jspecify.annotations.Nullable;

/** A node or a relationship of a graph that is told as a whole. */
public sealed interface BulkEntity permits BulkEntity.Node, BulkEntity.Link {

    BulkKind kind();

    /** {@return the value of the property in that place of its kind, plain as {@link Graph} has it; null when it has none} */
    @Nullable
    Object value(int place);

    /** @param number from 0, without gaps; relationships name their ends by it */
    record Node(BulkKind kind, long number, Values values) implements BulkEntity {
        @Override
        public @Nullable Object value(int place) {
            return values.at(place);
        }
    }

    /** A relationship between the nodes with these numbers. */
    record Link(BulkKind kind, long from, long to, Values values) implements BulkEntity {
        @Override
        public @Nullable Object value(int place) {
            return values.at(place);
        }
    }

    /** Values by place. */
    @FunctionalInterface
    interface Values {
        @Nullable
        Object at(int place);
    }
}
