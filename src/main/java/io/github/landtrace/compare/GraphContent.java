package io.github.landtrace.compare;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What a graph holds of the tables: for each set of labels and each type of relationship how many there are, and sums over the
 * fingerprints of all of them, which no order changes. A fixed amount of memory, whatever the size of the graph.
 */
public final class GraphContent {

    /** Few enough to be kept for every kind, many enough that the elements of one can be listed. */
    static final int PARTS = 4_096;

    private static final Duration TIMEOUT = Duration.ofHours(6);

    private final Map<String, Sums> kinds = new TreeMap<>();

    private GraphContent() {}

    /** {@return what the graph holds; reads all of it} */
    public static GraphContent of(Graph graph, Catalogue catalogue) {
        GraphContent content = new GraphContent();
        read(graph, catalogue, element -> content.kinds
                .computeIfAbsent(element.kind(), unused -> new Sums())
                .add(element));
        return content;
    }

    /** {@return how many there are by kind: labels in round brackets, types in square ones} */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        kinds.forEach((kind, sums) -> counts.put(kind, sums.count()));
        return counts;
    }

    /** {@return the same for equal contents, and for no others} */
    public String digest() {
        Sums all = new Sums();
        kinds.values().forEach(all::addAll);
        return all.count() + " nodes and relationships, " + all.text();
    }

    /** {@return the digest of one kind} */
    public String digest(String kind) {
        Sums sums = kinds.get(kind);
        return sums == null ? "" : sums.text();
    }

    /** {@return the kinds that differ} */
    public Set<String> differences(GraphContent other) {
        Set<String> differing = new TreeSet<>(kinds.keySet());
        differing.addAll(other.kinds.keySet());
        differing.removeIf(kind -> firstDifferingPart(other, kind) < 0);
        return differing;
    }

    /** {@return the first part of a kind in which the contents differ; negative when there is none} */
    int firstDifferingPart(GraphContent other, String kind) {
        return kinds.getOrDefault(kind, new Sums()).firstDifference(other.kinds.getOrDefault(kind, new Sums()));
    }

    /** {@return what the graph, whose content this is, holds in the first part in which each kind differs, by kind and id} */
    public Map<String, Map<String, Long>> inDifferingParts(Graph graph, Catalogue catalogue, GraphContent other) {
        Map<String, Integer> parts = new HashMap<>();
        differences(other).forEach(kind -> parts.put(kind, firstDifferingPart(other, kind)));
        Map<String, Map<String, Long>> found = new TreeMap<>();
        read(graph, catalogue, element -> {
            Integer part = parts.get(element.kind());
            if (part != null && part == element.part(PARTS)) {
                found.computeIfAbsent(element.kind(), unused -> new TreeMap<>())
                        .merge(element.id(), element.high() + element.low(), Long::sum);
            }
        });
        return found;
    }

    private static void read(Graph graph, Catalogue catalogue, Consumer<Element> reader) {
        graph.read(statement(catalogue, "compare-nodes"), rows -> {
            rows.forEachRemaining(row -> reader.accept(Element.node(row)));
            return null;
        });
        graph.read(statement(catalogue, "compare-links"), rows -> {
            rows.forEachRemaining(row -> reader.accept(Element.link(row)));
            return null;
        });
    }

    private static Statement statement(Catalogue catalogue, String id) {
        return new Statement(id, catalogue.system(id).statement(), Map.of(), TIMEOUT);
    }
}
