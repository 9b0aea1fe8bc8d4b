package io.github.landtrace.graph;

import java.lang.reflect.Array;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.spatial.Point;
import org.neo4j.values.storable.CoordinateReferenceSystem;

/** Turns the embedded database's values into plain ones, the same that {@link PlainValues} makes of the driver's, and back. */
final class InProcessValues {

    private InProcessValues() {}

    static Row row(List<String> columns, Result.ResultRow result) {
        List<@Nullable Object> plain = new ArrayList<>(columns.size());
        for (String column : columns) {
            plain.add(plain(result.get(column)));
        }
        return new Row(columns, plain);
    }

    static Row row(List<String> columns, Map<String, Object> result) {
        List<@Nullable Object> plain = new ArrayList<>(columns.size());
        for (String column : columns) {
            plain.add(plain(result.get(column)));
        }
        return new Row(columns, plain);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Long || value instanceof Double) {
            return value;
        }
        if (value instanceof Number number) {
            return number instanceof Float ? (Object) number.doubleValue() : (Object) number.longValue();
        }
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship link) {
            return link(link);
        }
        if (value instanceof Path path) {
            return path(path);
        }
        if (value instanceof Point point) {
            double[] at = point.getCoordinate().getCoordinate();
            return new PointValue(point.getCRS().getCode(), at[0], at[1]);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new TreeMap<>();
            map.forEach((key, item) -> plain.put(String.valueOf(key), plain(item)));
            return plain;
        }
        return isText(value) ? String.valueOf(value) : listOrOther(value);
    }

    private static Object listOrOther(Object value) {
        if (value instanceof Iterable<?> items) {
            List<@Nullable Object> plain = new ArrayList<>();
            items.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        if (value.getClass().isArray() && !(value instanceof byte[])) {
            List<@Nullable Object> plain = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                plain.add(plain(Array.get(value, i)));
            }
            return plain;
        }
        return value instanceof TemporalAmount duration ? duration(duration) : value;
    }

    /** Durations are written as the driver writes them, so that both lanes give the same text. */
    private static String duration(TemporalAmount duration) {
        return org.neo4j.driver.Values.isoDuration(
                        duration.get(ChronoUnit.MONTHS),
                        duration.get(ChronoUnit.DAYS),
                        duration.get(ChronoUnit.SECONDS),
                        (int) duration.get(ChronoUnit.NANOS))
                .asIsoDuration()
                .toString();
    }

    private static boolean isText(Object value) {
        return value instanceof LocalTime
                || value instanceof OffsetTime
                || value instanceof LocalDateTime
                || value instanceof Character;
    }

    private static PathValue path(Path path) {
        List<NodeValue> nodes = new ArrayList<>(path.length() + 1);
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<LinkValue> links = new ArrayList<>(path.length());
        path.relationships().forEach(link -> links.add(link(link)));
        return new PathValue(nodes, links);
    }

    private static NodeValue node(Node node) {
        List<String> labels = new ArrayList<>();
        for (Label label : node.getLabels()) {
            labels.add(label.name());
        }
        return new NodeValue(node.getElementId(), List.copyOf(labels), properties(node));
    }

    private static LinkValue link(Relationship link) {
        return new LinkValue(
                link.getElementId(),
                link.getType().name(),
                link.getStartNode().getElementId(),
                link.getEndNode().getElementId(),
                properties(link));
    }

    private static Map<String, @Nullable Object> properties(Entity entity) {
        Map<String, @Nullable Object> properties = new TreeMap<>();
        entity.getAllProperties().forEach((key, value) -> properties.put(key, plain(value)));
        return properties;
    }

    /** {@return parameters as the database wants them} */
    static Map<String, @Nullable Object> parameters(Map<?, ?> plain) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        plain.forEach((key, value) -> map.put(String.valueOf(key), parameter(value)));
        return map;
    }

    private static @Nullable Object parameter(@Nullable Object value) {
        if (value instanceof PointValue point) {
            return org.neo4j.values.storable.Values.pointValue(
                    CoordinateReferenceSystem.get(point.srid()), point.x(), point.y());
        }
        if (value instanceof Map<?, ?> map) {
            return parameters(map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(parameter(item)));
            return items;
        }
        return value;
    }
}
