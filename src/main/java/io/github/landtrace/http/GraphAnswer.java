package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.export.Picture;
import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.PathValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nodes and relationships, each once, gathered from values of any depth and written as a graph. */
final class GraphAnswer {

    /** More than this is no picture; what goes beyond is left out and the answer says so. */
    static final int MAX_ELEMENTS = 20_000;

    private final Map<String, NodeValue> nodes = new LinkedHashMap<>();
    private final Map<String, LinkValue> links = new LinkedHashMap<>();
    private boolean full;

    /** Adds every node and relationship that a value holds. */
    void add(@Nullable Object value) {
        if (value instanceof NodeValue node) {
            put(nodes, node.elementId(), node);
        } else if (value instanceof LinkValue link) {
            put(links, link.elementId(), link);
        } else if (value instanceof PathValue path) {
            path.nodes().forEach(this::add);
            path.links().forEach(this::add);
        } else if (value instanceof Iterable<?> items) {
            items.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        }
    }

    private <T> void put(Map<String, T> elements, String elementId, T element) {
        if (elements.containsKey(elementId) || nodes.size() + links.size() < MAX_ELEMENTS) {
            elements.putIfAbsent(elementId, element);
        } else {
            full = true;
        }
    }

    /** {@return whether there is nothing to draw} */
    boolean isEmpty() {
        return nodes.isEmpty() && links.isEmpty();
    }

    /** {@return whether something was left out} */
    boolean isFull() {
        return full;
    }

    /**
     * {@return the same for other tools: ids are unique, and a relationship without both its ends is left out}
     *
     * @param truncated whether there is more
     */
    Picture picture(String title, boolean truncated) {
        Map<String, String> names = new HashMap<>();
        Set<String> used = new HashSet<>();
        List<Picture.Node> shown = new ArrayList<>();
        nodes.forEach((elementId, node) -> {
            String id = unused(ElementNames.of(node), used);
            names.put(elementId, id);
            shown.add(new Picture.Node(id, node.labels(), ElementNames.caption(node), node.properties()));
        });
        List<Picture.Link> drawn = new ArrayList<>();
        for (LinkValue link : links.values()) {
            String source = names.get(link.startElementId());
            String target = names.get(link.endElementId());
            if (source != null && target != null) {
                String id = unused(ElementNames.of(link, source, target), used);
                drawn.add(new Picture.Link(id, link.type(), source, target, link.properties()));
            }
        }
        return new Picture(title, shown, drawn, truncated);
    }

    private static String unused(String name, Set<String> used) {
        String id = name;
        for (int i = 2; !used.add(id); i++) {
            id = name + "#" + i;
        }
        return id;
    }

    /** Writes the fields {@code nodes} and {@code links}. */
    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("nodes");
        for (NodeValue node : nodes.values()) {
            ValueWriter.node(json, node);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        writeLinks(json);
        json.writeEndArray();
    }

    /** Writes the relationships, one value after the other; an end that is not among the nodes is null. */
    void writeLinks(JsonGenerator json) throws IOException {
        Map<String, String> names = new HashMap<>();
        nodes.forEach((elementId, node) -> names.put(elementId, ElementNames.of(node)));
        for (LinkValue link : links.values()) {
            ValueWriter.link(json, link, names.get(link.startElementId()), names.get(link.endElementId()));
        }
    }
}
