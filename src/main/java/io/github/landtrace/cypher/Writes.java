package io.github.landtrace.cypher;

import java.util.List;

/**
 * What a statement makes in the graph: the {@code writes:} block of an import or system file.
 *
 * @param nodes the nodes it makes, first the one that a table's row is
 * @param relationships the relationships it makes
 */
public record Writes(List<Nodes> nodes, List<Relationships> relationships) {

    /** Nothing is written. */
    public static final Writes NOTHING = new Writes(List.of(), List.of());

    public Writes {
        nodes = List.copyOf(nodes);
        relationships = List.copyOf(relationships);
    }

    /**
     * Nodes of one kind.
     *
     * @param labels every label, {@code Record} first where it has one
     * @param key the property that identifies the node; the column of the same name holds it
     * @param properties the other properties; columns of the same names hold them
     */
    public record Nodes(List<String> labels, String key, List<String> properties) {
        public Nodes {
            labels = List.copyOf(labels);
            properties = List.copyOf(properties);
        }
    }

    /**
     * Relationships of one type.
     *
     * @param key the properties that identify it between any two nodes; empty where its row's node does
     */
    public record Relationships(String type, List<String> key, End from, End to, List<String> properties) {
        public Relationships {
            key = List.copyOf(key);
            properties = List.copyOf(properties);
        }
    }

    /**
     * One end of a relationship.
     *
     * @param label the label that the node has
     * @param column the column that holds the node's id
     */
    public record End(String label, String column) {}
}
