package io.github.landtrace.bods;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.landtrace.testing.Corpora;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we ask of a statement is what the published schema asks of it. */
class StatementSchemaTest {

    private static final Set<String> WORDS =
            Set.of("title", "description", "$comment", "codelist", "openCodelist", "version", "propertyOrder");
    private static final Set<String> NAMES = Set.of("properties", "$defs");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.json",
                "components.json",
                "entity-record.json",
                "person-record.json",
                "relationship-record.json"
            })
    void asksWhatTheStandardAsks(String file) throws IOException {
        JsonNode published =
                JSON.readTree(Corpora.path("bods/schema").resolve(file).toFile());
        try (InputStream ours = StatementSchema.class.getResourceAsStream("schema/" + file)) {
            assertThat(JSON.readTree(ours)).isEqualTo(withoutWords(published));
        }
    }

    private static JsonNode withoutWords(JsonNode schema) {
        if (schema instanceof ArrayNode list) {
            ArrayNode result = JSON.createArrayNode();
            list.forEach(item -> result.add(withoutWords(item)));
            return result;
        }
        if (!(schema instanceof ObjectNode)) {
            return schema;
        }
        ObjectNode result = JSON.createObjectNode();
        schema.properties().forEach(entry -> {
            if (NAMES.contains(entry.getKey())) {
                ObjectNode named = result.putObject(entry.getKey());
                entry.getValue()
                        .properties()
                        .forEach(property -> named.set(property.getKey(), withoutWords(property.getValue())));
            } else if (!WORDS.contains(entry.getKey())) {
                result.set(entry.getKey(), withoutWords(entry.getValue()));
            }
        });
        return result;
    }
}
