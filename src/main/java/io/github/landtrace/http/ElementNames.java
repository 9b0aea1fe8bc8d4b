package io.github.landtrace.http;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids and captions that nodes and relationships go by outside: stable ones, made of the data, never the database's
 * own. What was superseded has the same id as what superseded it, so the instant at which it was recorded is added.
 */
final class ElementNames {

    private static final List<String> CAPTIONS = List.of("name", "title", "titleEn", "titleZh", "summary");
    private static final List<String> DETAILS = List.of("type", "kind", "on", "cadastralNo", "id");
    private static final List<String> SHARED_LABELS = List.of("Record", "Party", "Event", "Version");

    private ElementNames() {}

    static String of(NodeValue node) {
        Object id = node.properties().get("id");
        if (id == null) {
            return "node-" + local(node.elementId());
        }
        return node.labels().contains("Version") ? id + recorded(node.properties()) : String.valueOf(id);
    }

    static String of(LinkValue link, @Nullable String source, @Nullable String target) {
        Object id = link.properties().get("id");
        String name = id != null
                ? String.valueOf(id)
                : source == null || target == null
                        ? "link-" + local(link.elementId())
                        : source + "-" + link.type() + "-" + target;
        return link.properties().get("supersededAt") == null ? name : name + recorded(link.properties());
    }

    /** {@return a name; where there is none, what it is: its label, and its type, kind or day} */
    static String caption(NodeValue node) {
        for (String key : CAPTIONS) {
            if (node.properties().get(key) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        String label = node.labels().stream()
                .filter(name -> !SHARED_LABELS.contains(name))
                .reduce((one, other) -> other)
                .orElse("Record");
        for (String key : DETAILS) {
            Object detail = node.properties().get(key);
            if (detail != null) {
                return label + " " + detail;
            }
        }
        return label;
    }

    private static String recorded(Map<String, @Nullable Object> properties) {
        return properties.get("recordedAt") instanceof ZonedDateTime instant ? "@" + ValueWriter.instant(instant) : "";
    }

    private static String local(String elementId) {
        return elementId.substring(elementId.lastIndexOf(':') + 1);
    }
}
