package io.github.landtrace.load;

import io.github.landtrace.graph.Row;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds of one record.
 *
 * @param labels the labels of a node; empty for a relationship
 * @param current the latest properties
 * @param earlier the properties that it had before
 * @param targets what its own relationships reach now, by type and direction
 */
record StoredRecord(
        List<String> labels,
        Map<String, @Nullable Object> current,
        List<Map<String, @Nullable Object>> earlier,
        Map<String, Set<String>> targets) {

    static StoredRecord ofNode(Row row) {
        Map<String, Set<String>> targets = new TreeMap<>();
        for (Map<String, @Nullable Object> target : maps(row.get("targets"))) {
            String key = OwnLinks.key(String.valueOf(target.get("type")), Boolean.TRUE.equals(target.get("outgoing")));
            targets.computeIfAbsent(key, unused -> new TreeSet<>()).add(String.valueOf(target.get("id")));
        }
        return new StoredRecord(
                LoadStore.texts(row.get("labels")), map(row.get("current")), maps(row.get("earlier")), targets);
    }

    /** Its ends are told as properties, under the names of the columns that hold them. */
    static StoredRecord ofLink(Table table, Row row) {
        List<Map<String, @Nullable Object>> states = new ArrayList<>();
        for (Map<String, @Nullable Object> state : maps(row.get("states"))) {
            Map<String, @Nullable Object> properties = map(state.get("properties"));
            properties.put(table.link().from().column(), state.get("startId"));
            properties.put(table.link().to().column(), state.get("endId"));
            states.add(properties);
        }
        return new StoredRecord(List.of(), states.get(0), states.subList(1, states.size()), Map.of());
    }

    /** {@return whether only its id is known: another row of its table refers to it and its own is still to come} */
    boolean isStub() {
        return current.get(Table.RECORDED_AT) == null;
    }

    ZonedDateTime recordedAt() {
        return (ZonedDateTime) Objects.requireNonNull(current.get(Table.RECORDED_AT));
    }

    @Nullable
    ZonedDateTime supersededAt() {
        return current.get(Table.SUPERSEDED_AT) instanceof ZonedDateTime end ? end : null;
    }

    /** {@return whether a row says the same as the current state, its system time aside} */
    boolean says(Table table, TypedRow row) {
        if (table.makesNodes() && !ownTargets(table).equals(OwnLinks.of(table, row))) {
            return false;
        }
        return same(table, current, row);
    }

    /** {@return whether an earlier state was recorded when the row was, with the same content} */
    boolean saidBefore(Table table, TypedRow row) {
        return earlier.stream()
                .anyMatch(state ->
                        sameInstant(state.get(Table.RECORDED_AT), row.recordedAt()) && same(table, state, row));
    }

    private Map<String, Set<String>> ownTargets(Table table) {
        Map<String, Set<String>> own = new TreeMap<>(targets);
        List<String> outgoing = OwnLinks.types(table, true);
        List<String> incoming = OwnLinks.types(table, false);
        own.keySet()
                .removeIf(key -> key.endsWith(">")
                        ? !outgoing.contains(key.substring(0, key.length() - 1))
                        : !incoming.contains(key.substring(1)));
        return own;
    }

    private static boolean same(Table table, Map<String, @Nullable Object> state, TypedRow row) {
        for (String property : properties(table)) {
            boolean isSystemTime = property.equals(Table.RECORDED_AT) || property.equals(Table.SUPERSEDED_AT);
            if (!isSystemTime && !sameValue(state.get(property), row.values().get(property))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> properties(Table table) {
        if (table.makesNodes()) {
            return table.mapping().writes().nodes().get(0).properties();
        }
        List<String> properties = new ArrayList<>(table.link().properties());
        properties.add(table.link().from().column());
        properties.add(table.link().to().column());
        return properties;
    }

    private static boolean sameValue(@Nullable Object stored, @Nullable Object given) {
        return stored instanceof ZonedDateTime ? sameInstant(stored, given) : Objects.equals(stored, given);
    }

    private static boolean sameInstant(@Nullable Object one, @Nullable Object other) {
        return one instanceof ZonedDateTime first
                && other instanceof ZonedDateTime second
                && first.toInstant().equals(second.toInstant());
    }

    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        Map<String, @Nullable Object> map = new HashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, item) -> map.put(String.valueOf(key), item));
        }
        return map;
    }

    private static List<Map<String, @Nullable Object>> maps(@Nullable Object value) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> maps.add(map(item)));
        }
        return maps;
    }
}
