package io.github.landtrace.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.names.Derived;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Frictionless Table Schema and our properties beside it: {@code landtrace:references} (the tables that a value
 * may point into), {@code landtrace:list} (what parts the items of a list), {@code landtrace:itemEnum},
 * {@code landtrace:decimals}, {@code landtrace:derive}.
 */
final class TableSchema {

    private TableSchema() {}

    /** {@return the tables that the standard foreign keys point into, by column} */
    static Map<String, List<String>> references(String table, JsonNode schema) {
        Map<String, List<String>> references = new HashMap<>();
        schema.path("foreignKeys").forEach(key -> {
            String to = key.path("reference").path("resource").asText();
            references.put(key.path("fields").path(0).asText(), List.of(to.isEmpty() ? table : to));
        });
        return references;
    }

    static Field field(JsonNode field, Map<String, List<String>> references) {
        String name = field.path("name").asText();
        JsonNode constraints = field.path("constraints");
        List<String> allowed = texts(constraints.path("enum"));
        List<String> several = texts(field.path("landtrace:references"));
        return new Field(
                name,
                type(field.path("type").asText("string"), name),
                constraints.path("required").asBoolean(false),
                text(field, "landtrace:list"),
                allowed.isEmpty() ? texts(field.path("landtrace:itemEnum")) : allowed,
                text(constraints, "pattern"),
                number(constraints, "minimum"),
                number(constraints, "maximum"),
                field.has("landtrace:decimals")
                        ? field.get("landtrace:decimals").asInt()
                        : null,
                derived(field, name),
                several.isEmpty() ? references.getOrDefault(name, List.of()) : several);
    }

    private static @Nullable Derived derived(JsonNode field, String column) {
        String derive = text(field, "landtrace:derive");
        if (derive == null) {
            return null;
        }
        return Derived.parse(derive)
                .orElseThrow(() -> new LoadException("landtrace:derive of the column \"" + column + "\" is \"" + derive
                        + "\"; allowed: " + Derived.forms()));
    }

    private static Field.Type type(String type, String column) {
        try {
            return Field.Type.valueOf(type.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new LoadException(
                    "the type of the column \"" + column + "\" is \"" + type + "\"; allowed: "
                            + Arrays.toString(Field.Type.values()).toLowerCase(Locale.ROOT),
                    e);
        }
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.has(key) ? node.get(key).asText() : null;
    }

    private static @Nullable Double number(JsonNode node, String key) {
        return node.has(key) ? node.get(key).asDouble() : null;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
