package io.github.landtrace.trace;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The subgraph that a statement fetched: records by id, and the links between them. */
final class Fetched {

    /**
     * One link a row, and first a row of the start alone: the ends, the link, how many further stakes lead on from its
     * far end (or from the start), and what else is known of it.
     */
    static final List<String> COLUMNS = List.of("start", "link", "end", "further", "facts");

    private static final Set<String> GENERAL = Set.of("Record", "Event", "Party");

    /** A relationship between two records, with what the statement says of it beside its properties. */
    record Link(String start, LinkValue value, String end, Map<?, ?> facts) {

        String type() {
            return value.type();
        }

        @Nullable
        Object property(String name) {
            return value.properties().get(name);
        }

        /** {@return the papers that the link rests on} */
        List<String> sourceIds() {
            return property("sourceIds") instanceof List<?> ids
                    ? ids.stream().map(String::valueOf).toList()
                    : List.of();
        }
    }

    private final Map<String, NodeValue> records = new LinkedHashMap<>();
    private final Map<String, Long> further = new LinkedHashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final SameRecords same;

    private Fetched(List<Row> rows, boolean farEndIsStart, SameRecords same) {
        this.same = same;
        Map<String, Long> furtherOfRecord = new HashMap<>();
        for (Row row : rows) {
            NodeValue start = (NodeValue) row.get("start");
            NodeValue end = (NodeValue) row.get("end");
            String from = start == null ? "" : add(start);
            String to = end == null ? from : add(end);
            NodeValue far = farEndIsStart || end == null ? start : end;
            if (row.get("further") instanceof Long count && far != null) {
                furtherOfRecord.put(id(far), count);
            }
            if (row.get("link") instanceof LinkValue link) {
                Map<?, ?> facts = row.get("facts") instanceof Map<?, ?> map ? map : Map.of();
                links.putIfAbsent(link.elementId(), new Link(from, link, to, facts));
            }
        }
        furtherOfRecord.forEach((record, count) -> further.merge(same.one(record), count, Long::sum));
    }

    /** {@return what rows hold, each record by itself} */
    static Fetched of(List<Row> rows) {
        return new Fetched(rows, true, SameRecords.none());
    }

    /**
     * {@return what rows hold; records that a fetched link {@code POSSIBLY_SAME} connects are one}
     *
     * @param direction UP where holders are looked for, so that the far end of a stake is where it starts
     */
    static Fetched joined(List<Row> rows, Direction direction) {
        return new Fetched(rows, direction == Direction.UP, SameRecords.of(rows));
    }

    private String add(NodeValue node) {
        String id = same.one(id(node));
        records.putIfAbsent(id, node);
        return id;
    }

    private static String id(NodeValue node) {
        return String.valueOf(node.properties().get("id"));
    }

    /** {@return which records are one} */
    SameRecords same() {
        return same;
    }

    List<Link> links() {
        return List.copyOf(links.values());
    }

    List<Link> links(String type) {
        return links.values().stream().filter(link -> link.type().equals(type)).toList();
    }

    /** {@return how many further stakes are in force, by the party from which they lead on} */
    Map<String, Long> further() {
        return further;
    }

    boolean isA(String id, String label) {
        NodeValue node = records.get(id);
        return node != null && node.labels().contains(label);
    }

    /** {@return the label that says what a record is} */
    @Nullable
    String kind(String id) {
        NodeValue node = records.get(id);
        return node == null
                ? null
                : node.labels().stream()
                        .filter(label -> !GENERAL.contains(label))
                        .findFirst()
                        .orElse(null);
    }

    @Nullable
    Object property(String id, String name) {
        NodeValue node = records.get(id);
        return node == null ? null : node.properties().get(name);
    }

    /** {@return the papers of links, each once, in order} */
    static List<String> papers(List<Link> links) {
        Set<String> papers = new TreeSet<>();
        links.forEach(link -> papers.addAll(link.sourceIds()));
        return new ArrayList<>(papers);
    }
}
