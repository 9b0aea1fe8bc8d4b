package io.github.landtrace.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Compares what a bundle says with what a database says. */
final class Differences {

    /** Say when a register showed something, which is no fact of the case. */
    private static final Set<String> SYSTEM_TIME = Set.of("recordedAt", "supersededAt", "id");

    private static final Set<String> MAPS = Set.of("observed", "thresholds");
    private static final Set<String> LISTS = Set.of("missing", "evidenceIds", "sourceIds");

    private final List<Difference> found = new ArrayList<>();

    /** Compares two rows of a rule. */
    static List<Difference> ofFacts(JsonNode bundled, JsonNode now) {
        Differences differences = new Differences();
        for (String column : names(bundled, now)) {
            JsonNode before = bundled.path(column);
            JsonNode after = now.path(column);
            if (column.equals("guards")) {
                differences.byName(
                        "guards", before, after, guard -> guard.path("guard").asText());
            } else if (column.equals("citations")) {
                differences.byName("citations", before, after, Differences::citation);
            } else if (LISTS.contains(column)) {
                differences.lists(part(column), before, after);
            } else if (MAPS.contains(column)) {
                differences.maps("facts", column + ".", before, after);
            } else {
                differences.add("facts", column, before, after);
            }
        }
        return differences.found;
    }

    /** Compares records: what each says, and each relationship that the bundle has; further relationships are no difference. */
    static List<Difference> ofRecords(String part, List<JsonNode> bundled, JsonNode now) {
        Differences differences = new Differences();
        Map<String, JsonNode> known = new LinkedHashMap<>();
        now.forEach(record -> known.put(record.path("id").asText(), record));
        for (JsonNode record : bundled) {
            String id = record.path("id").asText();
            JsonNode other = known.get(id);
            if (other == null) {
                differences.found.add(new Difference(part, id, "a record", ""));
            } else {
                differences.maps(part, id + ".", record.path("properties"), other.path("properties"));
                differences.links(part, id, record.path("links"), other.path("links"));
            }
        }
        return differences.found;
    }

    private static String part(String column) {
        return switch (column) {
            case "evidenceIds" -> "evidence";
            case "sourceIds" -> "sources";
            default -> column;
        };
    }

    private static String citation(JsonNode citation) {
        String article = citation.path("article").asText();
        return citation.path("instrumentId").asText() + (article.isEmpty() ? "" : "#" + article);
    }

    private void maps(String part, String prefix, JsonNode before, JsonNode after) {
        for (String name : names(before, after)) {
            if (!SYSTEM_TIME.contains(name)) {
                add(part, prefix + name, before.path(name), after.path(name));
            }
        }
    }

    private void byName(String part, JsonNode before, JsonNode after, Function<JsonNode, String> name) {
        Map<String, JsonNode> one = new LinkedHashMap<>();
        Map<String, JsonNode> other = new LinkedHashMap<>();
        before.forEach(item -> one.put(name.apply(item), item));
        after.forEach(item -> other.put(name.apply(item), item));
        Set<String> all = new LinkedHashSet<>(one.keySet());
        all.addAll(other.keySet());
        for (String item : all) {
            add(part, item, path(one, item), path(other, item));
        }
    }

    private void lists(String part, JsonNode before, JsonNode after) {
        Set<String> one = texts(before);
        Set<String> other = texts(after);
        one.stream()
                .filter(item -> !other.contains(item))
                .forEach(item -> found.add(new Difference(part, item, item, "")));
        other.stream()
                .filter(item -> !one.contains(item))
                .forEach(item -> found.add(new Difference(part, item, "", item)));
    }

    private void links(String part, String id, JsonNode before, JsonNode after) {
        Set<String> other = new LinkedHashSet<>();
        after.forEach(link -> other.add(said(link)));
        before.forEach(link -> {
            if (!other.contains(said(link))) {
                found.add(new Difference(part, id + " " + end(link), said(link), ""));
            }
        });
    }

    private static String end(JsonNode link) {
        return link.path("type").asText()
                + ("OUT".equals(link.path("direction").asText()) ? " to " : " from ")
                + link.path("otherId").asText();
    }

    /** {@return what a relationship says, apart from when it was recorded} */
    private static String said(JsonNode link) {
        StringBuilder said = new StringBuilder(end(link));
        link.path("properties").properties().stream()
                .filter(property -> !SYSTEM_TIME.contains(property.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(property ->
                        said.append(' ').append(property.getKey()).append('=').append(shown(property.getValue())));
        return said.toString();
    }

    private static JsonNode path(Map<String, JsonNode> items, String name) {
        JsonNode item = items.get(name);
        return item == null ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : item;
    }

    private void add(String part, String what, JsonNode before, JsonNode after) {
        if (!shown(before).equals(shown(after))) {
            found.add(new Difference(part, what, shown(before), shown(after)));
        }
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.isTextual() ? value.asText() : value.toString();
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
