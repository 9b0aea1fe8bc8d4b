package io.github.landtrace.bods;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a graph holds of the statements that were loaded before. */
public final class GraphRecords implements KnownRecords {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final Graph graph;
    private final Catalogue catalogue;

    /** @param graph has the constraints of {@code cypher/schema} */
    public GraphRecords(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> existing(Collection<String> ids) {
        Set<String> existing = new HashSet<>();
        for (Row row : ask("load-find", Map.of("ids", List.copyOf(ids)))) {
            existing.add(String.valueOf(row.get("id")));
        }
        return existing;
    }

    @Override
    public List<Map<String, Object>> links(String key, Instant before) {
        List<Map<String, Object>> links = new ArrayList<>();
        for (Row row : ask("bods-links", Map.of("key", key, "before", before.atZone(ZoneOffset.UTC)))) {
            Map<String, Object> link = new HashMap<>();
            if (row.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach((name, value) -> link.put(String.valueOf(name), value));
            }
            link.put("type", String.valueOf(row.get("type")));
            link.put("startId", String.valueOf(row.get("startId")));
            link.put("endId", String.valueOf(row.get("endId")));
            links.add(link);
        }
        return links;
    }

    private List<Row> ask(String id, Map<String, ?> parameters) {
        return graph.read(
                new Statement(id, catalogue.system(id).statement(), new HashMap<>(parameters), TIMEOUT), Rows::toList);
    }
}
