package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.cypher.ParameterType;
import io.github.landtrace.cypher.Stability;
import java.io.IOException;
import java.util.List;

/** Writes the path of one query: GET with parameters, POST with the same as an object. */
final class OpenApiQuery {

    private OpenApiQuery() {}

    static void write(JsonGenerator json, CypherFile query) throws IOException {
        json.writeObjectFieldStart("/v1/queries/" + query.id());
        json.writeObjectFieldStart("get");
        head(json, query, "get-" + query.id());
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : query.parameters()) {
            if (parameter.type() != ParameterType.LIST && parameter.type() != ParameterType.MAP) {
                parameter(json, parameter, "query");
            }
        }
        format(json);
        columns(json);
        json.writeEndArray();
        responses(json, query);
        json.writeEndObject();
        json.writeObjectFieldStart("post");
        head(json, query, "post-" + query.id());
        json.writeArrayFieldStart("parameters");
        format(json);
        columns(json);
        json.writeEndArray();
        body(json, query);
        responses(json, query);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void head(JsonGenerator json, CypherFile query, String operation) throws IOException {
        json.writeStringField("operationId", operation);
        json.writeStringField("summary", query.title());
        json.writeStringField("description", description(query));
        CatalogueWriter.requires(json, "x-requires", query);
        json.writeArrayFieldStart("tags");
        json.writeString("queries");
        json.writeEndArray();
        if (query.stability() == Stability.DEPRECATED) {
            json.writeBooleanField("deprecated", true);
        }
        if (query.stability() != null) {
            json.writeStringField("x-stability", query.stability().word());
        }
        if (query.computation() != null) {
            json.writeStringField("x-compute", query.computation().kind().word());
        }
    }

    private static String description(CypherFile query) {
        StringBuilder description = new StringBuilder(query.description().strip());
        query.requires().forEach(requirement -> description.append('\n').append(requirement.sentence()));
        return description.toString();
    }

    static void parameter(JsonGenerator json, Parameter parameter, String in) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeStringField("in", in);
        if (parameter.description() != null) {
            json.writeStringField("description", parameter.description());
        }
        json.writeBooleanField("required", parameter.required());
        if (parameter.type() == ParameterType.STRINGS) {
            json.writeStringField("style", "form");
            json.writeBooleanField("explode", false);
        }
        json.writeFieldName("schema");
        OpenApiSchemas.parameter(json, parameter);
        if (parameter.example() != null) {
            json.writeFieldName("example");
            ValueWriter.write(json, parameter.example());
        }
        json.writeEndObject();
    }

    private static void format(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/components/parameters/format");
        json.writeEndObject();
    }

    private static void columns(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/components/parameters/columns");
        json.writeEndObject();
    }

    /** Every parameter of a file as a property of the body. */
    static void body(JsonGenerator json, CypherFile query) throws IOException {
        List<String> required = query.parameters().stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .toList();
        json.writeObjectFieldStart("requestBody");
        json.writeBooleanField("required", true);
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart("application/json");
        json.writeObjectFieldStart("schema");
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        if (!required.isEmpty()) {
            json.writeFieldName("required");
            ValueWriter.write(json, required);
        }
        json.writeObjectFieldStart("properties");
        for (Parameter parameter : query.parameters()) {
            json.writeFieldName(parameter.name());
            OpenApiSchemas.parameter(json, parameter);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeFieldName("example");
        var example = new java.util.LinkedHashMap<>(query.example());
        example.values().removeIf(java.util.Objects::isNull);
        ValueWriter.map(json, example);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void responses(JsonGenerator json, CypherFile query) throws IOException {
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart("200");
        json.writeStringField("description", "The rows");
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart(AnswerFormat.JSON.mediaType());
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("allOf");
        json.writeStartObject();
        json.writeStringField("$ref", "#/components/schemas/Rows");
        json.writeEndObject();
        json.writeStartObject();
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("rows");
        json.writeStringField("type", "array");
        json.writeFieldName("items");
        OpenApiSchemas.row(json, query, List.of());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        OpenApiRoutes.textContent(json, AnswerFormat.NDJSON.mediaType());
        OpenApiRoutes.textContent(json, AnswerFormat.CSV.mediaType());
        if (GraphForm.fits(query)) {
            OpenApiRoutes.referenceContent(json, AnswerFormat.GRAPH.mediaType(), "Graph");
            for (AnswerFormat format : AnswerFormat.values()) {
                if (format.isGraph() && format != AnswerFormat.GRAPH) {
                    OpenApiRoutes.textContent(json, format.mediaType());
                }
            }
        }
        json.writeEndObject();
        json.writeEndObject();
        OpenApiRoutes.problems(json);
        json.writeEndObject();
    }
}
