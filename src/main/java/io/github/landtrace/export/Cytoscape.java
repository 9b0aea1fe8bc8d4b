package io.github.landtrace.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Elements as <a href="https://js.cytoscape.org">Cytoscape.js</a> has them; Cytoscape imports the same file. */
final class Cytoscape implements PictureWriter {

    /** What the tool itself means by a field: a property of that name stands under another. */
    private static final Set<String> RESERVED =
            Set.of("id", "source", "target", "parent", "label", "labels", "interaction");

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("data");
            json.writeStringField("name", picture.title());
            json.writeBooleanField("truncated", picture.truncated());
            json.writeEndObject();
            json.writeObjectFieldStart("elements");
            json.writeArrayFieldStart("nodes");
            for (Picture.Node node : picture.nodes()) {
                begin(json, node.id());
                json.writeStringField("label", node.caption());
                json.writeFieldName("labels");
                value(json, node.labels());
                end(json, node.properties());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            for (Picture.Link link : picture.links()) {
                begin(json, link.id());
                json.writeStringField("source", link.source());
                json.writeStringField("target", link.target());
                json.writeStringField("interaction", link.type());
                json.writeStringField("label", link.type());
                end(json, link.properties());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void begin(JsonGenerator json, String id) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", id);
    }

    private static void end(JsonGenerator json, Map<String, @Nullable Object> properties) throws IOException {
        for (Map.Entry<String, @Nullable Object> property : properties.entrySet()) {
            if (property.getValue() != null && !property.getKey().equals("id")) {
                json.writeFieldName(
                        RESERVED.contains(property.getKey()) ? property.getKey() + "Property" : property.getKey());
                value(json, property.getValue());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            json.writeNumber(number);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(json, item);
            }
            json.writeEndArray();
        } else {
            json.writeString(Values.text(value));
        }
    }
}
