package io.github.landtrace.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.landtrace.graph.PointValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain values as JSON that a person can read; the same values always give the same bytes. */
public final class PlainJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PlainJson() {}

    /** {@return indented JSON in UTF-8, lines ended by a line feed} Days and instants are ISO 8601 texts, points GeoJSON. */
    public static byte[] bytes(@Nullable Object plain) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return (MAPPER.writer(printer).writeValueAsString(jsonable(plain)) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the values as they are when they were written and read again} */
    static JsonNode tree(@Nullable Object plain) {
        return read(bytes(plain), "JSON");
    }

    /**
     * {@return what the bytes say}
     *
     * @param what they are, for the message
     * @throws BundleException when they are not one JSON document, each name of an object once
     */
    static JsonNode read(byte[] bytes, String what) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new BundleException(what + " is no JSON: " + first + "; ask for the bundle again", e);
        }
    }

    /** {@return a JSON object as a map of texts, numbers, truths, lists and maps} */
    static Map<String, @Nullable Object> map(JsonNode object) {
        return Plain.map(MAPPER.convertValue(object, Map.class));
    }

    private static @Nullable Object jsonable(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            map.forEach((name, item) -> values.put(String.valueOf(name), jsonable(item)));
            return values;
        }
        if (value instanceof List<?> list) {
            return list.stream().<@Nullable Object>map(PlainJson::jsonable).toList();
        }
        if (value instanceof ZonedDateTime instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
        }
        if (value instanceof PointValue point) {
            return Map.of("type", "Point", "coordinates", List.of(point.x(), point.y()));
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return null;
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
