package io.github.landtrace.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A graph to be given to another tool. Every link has both its ends among the nodes.
 *
 * @param title what it answers
 * @param truncated whether there is more than it shows
 */
public record Picture(String title, List<Node> nodes, List<Link> links, boolean truncated) {

    /** A node by its stable id. */
    public record Node(String id, List<String> labels, String caption, Map<String, @Nullable Object> properties) {

        boolean isA(String label) {
            return labels.contains(label);
        }

        /** {@return a property as text, empty where there is none} */
        String text(String property) {
            return Values.text(properties.get(property));
        }
    }

    /** A relationship by its stable id. */
    public record Link(String id, String type, String source, String target, Map<String, @Nullable Object> properties) {

        /** {@return a property as text, empty where there is none} */
        String text(String property) {
            return Values.text(properties.get(property));
        }
    }

    public Picture {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** {@return the nodes by id} */
    Map<String, Node> nodesById() {
        return nodes.stream().collect(Collectors.toMap(Node::id, Function.identity(), (one, other) -> one));
    }

    /** {@return the relationships of a type} */
    List<Link> links(String type) {
        return links.stream().filter(link -> link.type().equals(type)).toList();
    }

    /** {@return the parcel that a right lies over, where the graph shows it} */
    Optional<Node> parcelOf(String rightId) {
        Map<String, Node> byId = nodesById();
        return links("OVER").stream()
                .filter(link -> link.source().equals(rightId))
                .map(link -> byId.get(link.target()))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
