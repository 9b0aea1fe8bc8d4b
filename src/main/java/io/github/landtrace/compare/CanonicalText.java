package io.github.landtrace.compare;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a value with its type, and maps in one order, so that two texts are equal just when the values are. */
final class CanonicalText {

    private CanonicalText() {}

    static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
            text.append('{');
            sorted.forEach((key, item) -> {
                text.append(key).append('=');
                append(text, item);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> append(text, item));
            text.append(']');
        } else if (value instanceof ZonedDateTime instant) {
            // The same offset may be told as a zone by one lane and as an offset by another.
            text.append("instant ").append(instant.toOffsetDateTime()).append(';');
        } else if (value instanceof String string) {
            text.append(string.length()).append('"').append(string);
        } else if (value != null) {
            text.append(value.getClass().getSimpleName())
                    .append(' ')
                    .append(value)
                    .append(';');
        }
    }
}
