package io.github.landtrace.graph;

import java.util.List;

/**
 * What nodes or relationships made by the same rows have in common.
 *
 * @param name where they come from, as a file can be named
 * @param labels the labels of the nodes; of relationships the one type
 * @param properties in the order in which their values are given
 */
public record BulkKind(String name, List<String> labels, List<Property> properties) {

    public BulkKind {
        labels = List.copyOf(labels);
        properties = List.copyOf(properties);
    }

    /** {@return the type, where it is of relationships} */
    public String type() {
        return labels.get(0);
    }

    /**
     * One property.
     *
     * @param list whether it holds a list of such values
     */
    public record Property(String name, Type type, boolean list) {}

    /** What a value can be. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        DATETIME,
        POINT
    }
}
