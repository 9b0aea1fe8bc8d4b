package io.github.landtrace.cypher;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a {@code writes:} block. */
final class WritesReader {

    private static final Set<String> NODE_KEYS = Set.of("labels", "key", "properties");
    private static final Set<String> RELATIONSHIP_KEYS = Set.of("type", "key", "from", "to", "properties");
    private static final Set<String> END_KEYS = Set.of("label", "column");

    private WritesReader() {}

    static Writes read(YamlMap map, Problems problems) {
        map.refuseOtherThan(Set.of("nodes", "relationships"));
        Writes writes = new Writes(
                map.maps("nodes").stream().map(WritesReader::nodes).toList(),
                map.maps("relationships").stream()
                        .map(WritesReader::relationships)
                        .toList());
        if (writes.nodes().isEmpty() && writes.relationships().isEmpty()) {
            problems.add(map.lineOf("nodes"), "\"writes\" names nothing", "declare the nodes or relationships made");
        }
        return writes;
    }

    private static Writes.Nodes nodes(YamlMap map) {
        map.refuseOtherThan(NODE_KEYS);
        map.demand(List.of("labels", "key", "properties"));
        return new Writes.Nodes(map.texts("labels"), orEmpty(map.text("key")), map.texts("properties"));
    }

    private static Writes.Relationships relationships(YamlMap map) {
        map.refuseOtherThan(RELATIONSHIP_KEYS);
        map.demand(List.of("type", "properties"));
        return new Writes.Relationships(
                orEmpty(map.text("type")), map.texts("key"), end(map, "from"), end(map, "to"), map.texts("properties"));
    }

    private static Writes.End end(YamlMap map, String key) {
        YamlMap end = map.map(key);
        if (end == null) {
            return new Writes.End("", "");
        }
        end.refuseOtherThan(END_KEYS);
        end.demand(List.of("label", "column"));
        return new Writes.End(orEmpty(end.text("label")), orEmpty(end.text("column")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
