package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.cypher.Asked;
import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.Computation;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.cypher.Requirement;
import io.github.landtrace.cypher.RuleFacts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what the catalogue says about queries and rules. */
final class CatalogueWriter {

    private CatalogueWriter() {}

    /** Writes one query as a list shows it. */
    static void summary(JsonGenerator json, CypherFile query) throws IOException {
        json.writeStartObject();
        names(json, query);
        json.writeStringField("path", "/v1/queries/" + query.id());
        json.writeStringField("example", ExampleUrl.of(query));
        json.writeEndObject();
    }

    /** Writes everything about one query. */
    static void about(JsonGenerator json, CypherFile query) throws IOException {
        json.writeStartObject();
        names(json, query);
        json.writeArrayFieldStart("params");
        for (Parameter parameter : query.parameters()) {
            parameter(json, parameter);
        }
        json.writeEndArray();
        requires(json, "requires", query);
        json.writeArrayFieldStart("columns");
        for (Column column : query.columns()) {
            column(json, column);
        }
        json.writeEndArray();
        Computation computation = query.computation();
        if (computation != null) {
            json.writeStringField("compute", computation.kind().word());
            json.writeArrayFieldStart("fetches");
            for (Column column : computation.fetches()) {
                column(json, column);
            }
            json.writeEndArray();
        }
        asks(json, query);
        json.writeStringField("example", ExampleUrl.of(query));
        json.writeStringField("cypher", query.statement());
        json.writeStringField("source", query.source());
        json.writeEndObject();
    }

    /** Writes what the parameters demand of each other as the file has it, with a sentence for people. */
    static void requires(JsonGenerator json, String field, CypherFile file) throws IOException {
        if (file.requires().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (Requirement requirement : file.requires()) {
            json.writeStartObject();
            field(json, requirement.form().word(), requirement.parameters());
            json.writeStringField("sentence", requirement.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void asks(JsonGenerator json, CypherFile query) throws IOException {
        if (query.asks().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("asks");
        for (Asked asked : query.asks()) {
            json.writeStartObject();
            json.writeNumberField("row", asked.row());
            json.writeStringField("question", asked.question());
            json.writeStringField("example", ExampleUrl.of(query, asked.with()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void names(JsonGenerator json, CypherFile file) throws IOException {
        json.writeStringField("id", file.id());
        json.writeStringField("title", file.title());
        json.writeStringField("description", file.description().strip());
        if (file.stability() != null) {
            json.writeStringField("stability", file.stability().word());
        }
    }

    private static void parameter(JsonGenerator json, Parameter parameter) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeStringField("type", parameter.type().word());
        json.writeBooleanField("required", parameter.required());
        field(json, "default", parameter.defaultValue());
        field(json, "min", parameter.min());
        field(json, "max", parameter.max());
        if (!parameter.allowed().isEmpty()) {
            field(json, "enum", parameter.allowed());
        }
        if (!parameter.record().isEmpty()) {
            field(json, "record", parameter.record());
        }
        if (parameter.pattern() != null) {
            field(json, "pattern", parameter.pattern());
        }
        if (parameter.description() != null) {
            field(json, "description", parameter.description());
        }
        field(json, "example", parameter.example());
        json.writeEndObject();
    }

    static void column(JsonGenerator json, Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.type().word());
        json.writeBooleanField("nullable", column.nullable());
        if (column.description() != null) {
            json.writeStringField("description", column.description());
        }
        json.writeEndObject();
    }

    /** Writes everything about one rule. */
    static void rule(JsonGenerator json, CypherFile file) throws IOException {
        json.writeStartObject();
        names(json, file);
        RuleFacts rule = file.rule();
        if (rule != null) {
            field(json, "version", rule.version());
            field(json, "level", rule.level());
            field(json, "subject", rule.subject());
            field(json, "legalBasis", rule.legalBasis());
            field(json, "guards", rule.guards());
            field(json, "falsePositives", rule.falsePositives());
        }
        json.writeStringField("findings", "/v1/findings?rule=" + file.id());
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        ValueWriter.write(json, value);
    }
}
