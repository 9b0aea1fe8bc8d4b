package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes what several paths of the OpenAPI document share. */
final class OpenApiComponents {

    private OpenApiComponents() {}

    static void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("components");
        json.writeObjectFieldStart("parameters");
        parameter(json, "format", "query", "Chooses the form, before the Accept header does");
        parameter(
                json,
                ChosenColumns.COLUMNS,
                "query",
                "Only these columns, parted by commas, in this order; every row then has these alone");
        parameter(json, "cursor", "query", "The \"next\" of the page before");
        parameter(json, "id", "path", "The id");
        json.writeEndObject();
        responses(json);
        json.writeFieldName("schemas");
        json.writeTree(schemas());
        json.writeEndObject();
    }

    private static com.fasterxml.jackson.databind.JsonNode schemas() throws IOException {
        try (InputStream resource = OpenApiComponents.class.getResourceAsStream("openapi-schemas.json")) {
            return Json.mapper().readTree(Objects.requireNonNull(resource, "openapi-schemas.json"));
        }
    }

    private static void parameter(JsonGenerator json, String name, String in, String description) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("name", name);
        json.writeStringField("in", in);
        json.writeStringField("description", description);
        json.writeBooleanField("required", in.equals("path"));
        json.writeObjectFieldStart("schema");
        json.writeStringField("type", "string");
        if (name.equals(Negotiation.FORMAT)) {
            json.writeFieldName("enum");
            ValueWriter.write(json, AnswerFormat.words());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void responses(JsonGenerator json) throws IOException {
        Map<Integer, String> titles = new TreeMap<>();
        for (ProblemKind kind : ProblemKind.values()) {
            titles.merge(ErrorMapper.status(kind), kind.title(), (one, other) -> one + "; " + other);
        }
        json.writeObjectFieldStart("responses");
        for (Map.Entry<Integer, String> title : titles.entrySet()) {
            json.writeObjectFieldStart("Problem" + title.getKey());
            json.writeStringField("description", title.getValue());
            json.writeObjectFieldStart("content");
            OpenApiRoutes.referenceContent(json, ProblemWriter.MEDIA_TYPE, "Problem");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
