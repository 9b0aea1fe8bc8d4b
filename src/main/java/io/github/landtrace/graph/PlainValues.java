package io.github.landtrace.graph;

import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Turns the driver's values into plain ones and back. */
final class PlainValues {

    private PlainValues() {}

    static Row row(List<String> columns, List<Value> values) {
        List<@Nullable Object> plain = new ArrayList<>(values.size());
        for (Value value : values) {
            plain.add(plain(value.asObject()));
        }
        return new Row(columns, plain);
    }

    /** {@return the plain form of what the driver calls an object} */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship link) {
            return link(link);
        }
        if (value instanceof Path path) {
            List<NodeValue> nodes = new ArrayList<>();
            path.nodes().forEach(node -> nodes.add(node(node)));
            List<LinkValue> links = new ArrayList<>();
            path.relationships().forEach(link -> links.add(link(link)));
            return new PathValue(nodes, links);
        }
        if (value instanceof Point point) {
            return new PointValue(point.srid(), point.x(), point.y());
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>(list.size());
            list.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new TreeMap<>();
            map.forEach((key, item) -> plain.put(String.valueOf(key), plain(item)));
            return plain;
        }
        return isOddTime(value) ? String.valueOf(value) : value;
    }

    /** Times without a day and durations occur only in free Cypher; their ISO 8601 text serves. */
    private static boolean isOddTime(@Nullable Object value) {
        return value instanceof LocalTime
                || value instanceof OffsetTime
                || value instanceof java.time.LocalDateTime
                || value instanceof org.neo4j.driver.types.IsoDuration;
    }

    private static NodeValue node(Node node) {
        List<String> labels = new ArrayList<>();
        node.labels().forEach(labels::add);
        return new NodeValue(node.elementId(), List.copyOf(labels), properties(node));
    }

    private static LinkValue link(Relationship link) {
        return new LinkValue(
                link.elementId(), link.type(), link.startNodeElementId(), link.endNodeElementId(), properties(link));
    }

    private static Map<String, @Nullable Object> properties(Entity entity) {
        Map<String, @Nullable Object> properties = new TreeMap<>();
        entity.keys().forEach(key -> properties.put(key, plain(entity.get(key).asObject())));
        return properties;
    }

    /** {@return parameters as the driver wants them} */
    static Value parameters(Map<String, @Nullable Object> plain) {
        return Values.value(driverMap(plain));
    }

    private static Map<String, @Nullable Object> driverMap(Map<?, ?> plain) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        plain.forEach((key, value) -> map.put(String.valueOf(key), driverValue(value)));
        return map;
    }

    private static @Nullable Object driverValue(@Nullable Object value) {
        if (value instanceof PointValue point) {
            return Values.point(point.srid(), point.x(), point.y());
        }
        if (value instanceof Map<?, ?> map) {
            return driverMap(map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(driverValue(item)));
            return items;
        }
        return value;
    }
}
