package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins: the keyset values of the last row seen, and the question that they belong to. Opaque to
 * clients.
 *
 * @param question what was asked; a cursor is good for the same question only
 * @param keyset the values by the name of the parameter that takes them
 */
record Cursor(String question, Map<String, @Nullable Object> keyset) {

    private static final int VERSION = 1;

    /** {@return the text that a client sends back} */
    String encoded() {
        byte[] bytes = Json.bytes(json -> {
            json.writeStartObject();
            json.writeNumberField("v", VERSION);
            json.writeStringField("q", question);
            json.writeFieldName("k");
            ValueWriter.map(json, keyset);
            json.writeEndObject();
        });
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** {@return the cursor, or null when the text is none} */
    static @Nullable Cursor decoded(String text) {
        try {
            JsonNode json = Json.mapper().readTree(Base64.getUrlDecoder().decode(text));
            JsonNode keys = json == null ? null : json.get("k");
            if (json == null
                    || keys == null
                    || !keys.isObject()
                    || json.path("v").asInt() != VERSION) {
                return null;
            }
            Map<String, @Nullable Object> keyset = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> key : keys.properties()) {
                keyset.put(key.getKey(), plain(key.getValue()));
            }
            return new Cursor(json.path("q").asText(), keyset);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return null;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static @Nullable Object plain(JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        if (value.isNumber()) {
            return value.doubleValue();
        }
        return value.isBoolean() ? (Object) value.booleanValue() : value.isTextual() ? value.textValue() : null;
    }
}
