package io.github.landtrace.bench;

import io.github.landtrace.graph.BulkEntity;
import io.github.landtrace.graph.BulkKind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Creates nodes and relationships, as they are told, a batch of one kind at a time. Not for several threads. */
final class PlainBatches {

    /** As many rows as one transaction of such a script usually takes. */
    static final int BATCH = 10_000;

    private static final Duration TIMEOUT = Duration.ofHours(1);
    private static final String VERSION = "Version";
    private static final String ID = "id";

    private final Graph graph;
    private final PlainStatements statements = new PlainStatements();
    private final String[] ids;
    /** Earlier states have no id of their own; they are created with the relationship that leads to them. */
    private final Map<Long, Map<String, @Nullable Object>> versions = new HashMap<>();

    private final Map<String, List<Map<String, @Nullable Object>>> waiting = new LinkedHashMap<>();

    PlainBatches(Graph graph, long nodes) {
        this.graph = graph;
        this.ids = new String[Math.toIntExact(nodes)];
    }

    void add(BulkEntity entity) {
        if (entity instanceof BulkEntity.Node node) {
            Map<String, @Nullable Object> properties = properties(node);
            if (node.kind().labels().equals(List.of(VERSION))) {
                versions.put(node.number(), properties);
            } else {
                ids[(int) node.number()] = String.valueOf(properties.get(ID));
                wait(statements.nodes(node.kind()), properties);
            }
        } else if (entity instanceof BulkEntity.Link link) {
            add(link);
        }
    }

    private void add(BulkEntity.Link link) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("from", ids[(int) link.from()]);
        row.put("properties", properties(link));
        Map<String, @Nullable Object> version = versions.get(link.to());
        if (version == null) {
            row.put("to", ids[(int) link.to()]);
            wait(statements.links(link.kind()), row);
        } else {
            row.put("version", version);
            wait(statements.versions(link.kind()), row);
        }
    }

    private static Map<String, @Nullable Object> properties(BulkEntity entity) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        List<BulkKind.Property> declared = entity.kind().properties();
        for (int place = 0; place < declared.size(); place++) {
            Object value = entity.value(place);
            if (value != null) {
                properties.put(declared.get(place).name(), value);
            }
        }
        return properties;
    }

    private void wait(String statement, Map<String, @Nullable Object> row) {
        List<Map<String, @Nullable Object>> rows = waiting.computeIfAbsent(statement, key -> new ArrayList<>(BATCH));
        rows.add(row);
        if (rows.size() == BATCH) {
            create(statement);
        }
    }

    /** Creates what is left. */
    void flush() {
        List.copyOf(waiting.keySet()).forEach(this::create);
    }

    private void create(String statement) {
        List<Map<String, @Nullable Object>> rows = Objects.requireNonNull(waiting.remove(statement));
        graph.write(List.of(new Statement("bench-create", statement, Map.of("rows", rows), TIMEOUT)));
    }
}
