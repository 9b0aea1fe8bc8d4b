package io.github.landtrace.bods;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The standard's own JSON Schema (2020-12) of one statement, formats asserted. Safe for use by many threads. */
public final class StatementSchema {

    private static final int SHOWN = 5;

    private static final Map<String, String> FILES = Map.of(
            "urn:statement", "statement.json",
            "urn:components", "components.json",
            "urn:entity", "entity-record.json",
            "urn:person", "person-record.json",
            "urn:relationship", "relationship-record.json");

    private final Schema schema;

    public StatementSchema() {
        Map<String, String> texts = new HashMap<>();
        FILES.forEach((urn, file) -> texts.put(urn, read(file)));
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(texts))
                .getSchema("{\"$ref\": \"urn:statement#/$defs/Statement\"}", InputFormat.JSON);
    }

    /** {@return how a statement's JSON breaks the schema, the first few ways; empty when it does not} */
    public List<String> problems(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(StatementSchema::text)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private static String text(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }

    private static String read(String file) {
        try (InputStream in =
                Objects.requireNonNull(StatementSchema.class.getResourceAsStream("schema/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
