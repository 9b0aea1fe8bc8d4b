package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.ColumnType;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.cypher.ParameterType;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes parameters and columns as JSON Schema. */
final class OpenApiSchemas {

    private OpenApiSchemas() {}

    /** Writes the schema of a parameter, its bounds, default and choices included. */
    static void parameter(JsonGenerator json, Parameter parameter) throws IOException {
        json.writeStartObject();
        ParameterType type = parameter.type();
        switch (type) {
            case STRING -> json.writeStringField("type", "string");
            case INTEGER -> integer(json);
            case NUMBER -> json.writeStringField("type", "number");
            case BOOLEAN -> json.writeStringField("type", "boolean");
            case DATE -> format(json, "date");
            case DATETIME -> format(json, "date-time");
            case STRINGS -> array(json, parameter);
            case LIST -> json.writeStringField("type", "array");
            case MAP -> json.writeStringField("type", "object");
        }
        bounds(json, parameter);
        if (type != ParameterType.STRINGS) {
            choices(json, parameter);
        }
        if (parameter.defaultValue() != null) {
            json.writeFieldName("default");
            ValueWriter.write(json, parameter.defaultValue());
        }
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, Parameter parameter) throws IOException {
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "string");
        choices(json, parameter);
        json.writeEndObject();
    }

    private static void choices(JsonGenerator json, Parameter parameter) throws IOException {
        if (!parameter.allowed().isEmpty()) {
            json.writeFieldName("enum");
            ValueWriter.write(json, parameter.allowed());
        }
        // JSON Schema searches, we match the whole; its dialect knows no inline flags.
        if (parameter.pattern() != null && !parameter.pattern().contains("(?")) {
            json.writeStringField("pattern", "^(?:" + parameter.pattern() + ")$");
        }
    }

    private static void bounds(JsonGenerator json, Parameter parameter) throws IOException {
        String unit = switch (parameter.type()) {
            case STRING -> "Length";
            case STRINGS, LIST -> "Items";
            default -> "imum";
        };
        bound(json, "min" + unit, parameter.min());
        bound(json, "max" + unit, parameter.max());
    }

    private static void bound(JsonGenerator json, String name, @Nullable Number value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            ValueWriter.write(json, value instanceof Integer whole ? (Number) whole.longValue() : value);
        }
    }

    /** Writes the schema of one row. */
    static void row(JsonGenerator json, CypherFile file, List<String> without) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "object");
        json.writeArrayFieldStart("required");
        for (Column column : file.columns()) {
            if (!without.contains(column.name())) {
                json.writeString(column.name());
            }
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        for (Column column : file.columns()) {
            if (!without.contains(column.name())) {
                json.writeFieldName(column.name());
                column(json, column);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, Column column) throws IOException {
        json.writeStartObject();
        ColumnType type = column.type();
        String reference = switch (type) {
            case NODE -> "Node";
            case RELATIONSHIP -> "Link";
            case PATH -> "Path";
            case POINT -> "Point";
            default -> "";
        };
        if (reference.isEmpty()) {
            plain(json, column);
        } else if (column.nullable()) {
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            json.writeStringField("$ref", "#/components/schemas/" + reference);
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringField("type", "null");
            json.writeEndObject();
            json.writeEndArray();
        } else {
            json.writeStringField("$ref", "#/components/schemas/" + reference);
        }
        if (column.description() != null) {
            json.writeStringField("description", column.description());
        }
        json.writeEndObject();
    }

    private static void plain(JsonGenerator json, Column column) throws IOException {
        String word = switch (column.type()) {
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case STRINGS, LIST -> "array";
            case MAP -> "object";
            default -> "string";
        };
        json.writeFieldName("type");
        ValueWriter.write(json, column.nullable() ? List.of(word, "null") : word);
        switch (column.type()) {
            case DATE -> json.writeStringField("format", "date");
            case DATETIME -> json.writeStringField("format", "date-time");
            case INTEGER -> json.writeStringField("format", "int64");
            case STRINGS -> {
                json.writeObjectFieldStart("items");
                json.writeStringField("type", "string");
                json.writeEndObject();
            }
            default -> {}
        }
    }

    private static void integer(JsonGenerator json) throws IOException {
        json.writeStringField("type", "integer");
        json.writeStringField("format", "int64");
    }

    private static void format(JsonGenerator json, String format) throws IOException {
        json.writeStringField("type", "string");
        json.writeStringField("format", format);
    }
}
