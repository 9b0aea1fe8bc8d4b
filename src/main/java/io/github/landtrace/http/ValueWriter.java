package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.PathValue;
import io.github.landtrace.graph.PointValue;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values as JSON. Days and instants are ISO 8601 texts, points are GeoJSON; nodes, relationships and paths
 * have the shape that the graph form has too.
 */
final class ValueWriter {

    private ValueWriter() {}

    static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Number number) {
            number(json, number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof LocalDate day) {
            json.writeString(day.toString());
        } else if (value instanceof ZonedDateTime instant) {
            json.writeString(instant(instant));
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            map(json, map);
        } else {
            element(json, value);
        }
    }

    static String instant(ZonedDateTime instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }

    private static void number(JsonGenerator json, Number number) throws IOException {
        if (number instanceof Double real) {
            if (Double.isFinite(real)) {
                json.writeNumber(real);
            } else {
                json.writeNull();
            }
        } else {
            json.writeNumber(number.longValue());
        }
    }

    static void map(JsonGenerator json, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            write(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void element(JsonGenerator json, Object value) throws IOException {
        if (value instanceof PointValue point) {
            point(json, point);
        } else if (value instanceof NodeValue node) {
            node(json, node);
        } else if (value instanceof LinkValue link) {
            GraphAnswer alone = new GraphAnswer();
            alone.add(link);
            alone.writeLinks(json);
        } else if (value instanceof PathValue path) {
            GraphAnswer whole = new GraphAnswer();
            whole.add(path);
            json.writeStartObject();
            whole.write(json);
            json.writeEndObject();
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private static void point(JsonGenerator json, PointValue point) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Point");
        if (point.srid() != PointValue.WGS_84) {
            json.writeNumberField("srid", point.srid());
        }
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(point.x());
        json.writeNumber(point.y());
        json.writeEndArray();
        json.writeEndObject();
    }

    static void node(JsonGenerator json, NodeValue node) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", ElementNames.of(node));
        json.writeFieldName("labels");
        write(json, node.labels());
        json.writeStringField("caption", ElementNames.caption(node));
        json.writeFieldName("properties");
        map(json, node.properties());
        json.writeEndObject();
    }

    static void link(JsonGenerator json, LinkValue link, @Nullable String source, @Nullable String target)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", ElementNames.of(link, source, target));
        json.writeStringField("type", link.type());
        json.writeStringField("source", source);
        json.writeStringField("target", target);
        json.writeFieldName("properties");
        map(json, link.properties());
        json.writeEndObject();
    }
}
