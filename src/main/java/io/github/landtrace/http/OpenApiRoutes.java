package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/** Writes the paths of the fixed routes. */
final class OpenApiRoutes {

    private final JsonGenerator json;

    OpenApiRoutes(JsonGenerator json) {
        this.json = json;
    }

    /** A JSON object of which one field is sure. */
    void document(String path, String summary, String tag, String field) throws IOException {
        begin(path, summary, tag);
        pathParameter(path);
        beginContent(AnswerFormat.JSON.mediaType());
        json.writeStringField("type", "object");
        json.writeArrayFieldStart("required");
        json.writeString(field);
        json.writeEndArray();
        endContent();
    }

    /** One row of a statement, as an object. */
    void record(String path, String tag, CypherFile file) throws IOException {
        begin(path, file.title(), tag);
        pathParameter(path);
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart("200");
        json.writeStringField("description", file.title());
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart(AnswerFormat.JSON.mediaType());
        json.writeFieldName("schema");
        OpenApiSchemas.row(json, file, List.of());
        endContent(false);
    }

    /** One page of the rows of a statement. */
    void page(String path, String tag, CypherFile file, String field) throws IOException {
        begin(path, file.title(), tag);
        boolean hasPathParameter = path.contains("{");
        boolean isPaged = Keyset.isPaged(file);
        json.writeArrayFieldStart("parameters");
        if (hasPathParameter) {
            reference("#/components/parameters/id");
        }
        String idParameter = hasPathParameter ? SystemFiles.idParameter(file) : "";
        for (Parameter parameter : Keyset.part(file, false).parameters()) {
            if (!parameter.name().equals(idParameter)) {
                OpenApiQuery.parameter(json, parameter, "query");
            }
        }
        if (isPaged) {
            reference("#/components/parameters/cursor");
        }
        json.writeEndArray();
        beginContent(AnswerFormat.JSON.mediaType());
        json.writeStringField("type", "object");
        json.writeFieldName("required");
        ValueWriter.write(json, List.of(field, isPaged ? "next" : "truncated"));
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart(field);
        json.writeStringField("type", "array");
        json.writeFieldName("items");
        OpenApiSchemas.row(json, file, List.of(PageRequest.CURSOR));
        json.writeEndObject();
        json.writeObjectFieldStart(isPaged ? "next" : "truncated");
        json.writeFieldName("type");
        ValueWriter.write(json, isPaged ? List.of("string", "null") : "boolean");
        json.writeEndObject();
        json.writeEndObject();
        endContent();
    }

    /** A page of HTML about one record. */
    void page(String path, String summary, String tag) throws IOException {
        begin(path, summary, tag);
        pathParameter(path);
        beginContent("text/html");
        json.writeStringField("type", "string");
        endContent();
    }

    void text(String path, String summary, String mediaType) throws IOException {
        begin(path, summary, "service");
        beginContent(mediaType);
        json.writeStringField("type", "string");
        endContent();
    }

    void redirect(String path, String summary) throws IOException {
        begin(path, summary, "service");
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart("302");
        json.writeStringField("description", summary);
        json.writeEndObject();
        problems(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void begin(String path, String summary, String tag) throws IOException {
        json.writeObjectFieldStart(path);
        json.writeObjectFieldStart("get");
        json.writeStringField("operationId", "get" + path.replaceAll("[^A-Za-z0-9]+", "-"));
        json.writeStringField("summary", summary);
        json.writeArrayFieldStart("tags");
        json.writeString(tag);
        json.writeEndArray();
    }

    private void pathParameter(String path) throws IOException {
        if (path.contains("{")) {
            json.writeArrayFieldStart("parameters");
            reference("#/components/parameters/id");
            json.writeEndArray();
        }
    }

    private void beginContent(String mediaType) throws IOException {
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart("200");
        json.writeStringField("description", "The answer");
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart(mediaType);
        json.writeObjectFieldStart("schema");
    }

    private void endContent() throws IOException {
        endContent(true);
    }

    private void endContent(boolean schemaIsOpen) throws IOException {
        if (schemaIsOpen) {
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        problems(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    static void problems(JsonGenerator json) throws IOException {
        TreeMap<Integer, String> titles = new TreeMap<>();
        for (ProblemKind kind : ProblemKind.values()) {
            titles.merge(ErrorMapper.status(kind), kind.title(), (one, other) -> one + "; " + other);
        }
        for (Integer status : titles.keySet()) {
            json.writeObjectFieldStart(String.valueOf(status));
            json.writeStringField("$ref", "#/components/responses/Problem" + status);
            json.writeEndObject();
        }
    }

    static void textContent(JsonGenerator json, String mediaType) throws IOException {
        json.writeObjectFieldStart(mediaType);
        json.writeObjectFieldStart("schema");
        json.writeStringField("type", "string");
        json.writeEndObject();
        json.writeEndObject();
    }

    static void referenceContent(JsonGenerator json, String mediaType, String schema) throws IOException {
        json.writeObjectFieldStart(mediaType);
        json.writeObjectFieldStart("schema");
        json.writeStringField("$ref", "#/components/schemas/" + schema);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void reference(String target) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", target);
        json.writeEndObject();
    }
}
