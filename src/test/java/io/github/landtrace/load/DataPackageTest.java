package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {

    private static final Catalogue CATALOGUE =
            Catalogue.load(SampleDatabase.home().resolve("cypher"));

    @TempDir
    private Path temporary;

    @Test
    void isAValidDataPackage() throws Exception {
        assertThat(violations("data-package.json", Files.readString(descriptorFile())))
                .isEmpty();
    }

    @Test
    void hasOnlyValidTabularDataResources() throws Exception {
        for (JsonNode resource : resources()) {
            assertThat(violations("tabular-data-resource.json", resource.toString()))
                    .as(resource.path("name").asText())
                    .isEmpty();
        }
    }

    @Test
    void isNotValidWithABrokenResource() throws Exception {
        assertThat(violations("data-package.json", "{\"name\": \"x\", \"resources\": []}"))
                .isNotEmpty();
        assertThat(violations(
                        "tabular-data-resource.json",
                        "{\"profile\": \"tabular-data-resource\", \"name\": \"x\", \"path\": \"x.csv\","
                                + " \"schema\": {\"fields\": [{\"type\": \"string\"}]}}"))
                .isNotEmpty();
    }

    @Test
    void hasItsTablesInOneOrderOfDependencyAndForeignKeysThatLeadToKeys() throws Exception {
        Map<String, JsonNode> before = new HashMap<>();
        for (JsonNode resource : resources()) {
            String name = resource.path("name").asText();
            before.put(name, resource);
            for (JsonNode key : resource.path("schema").path("foreignKeys")) {
                String to = key.path("reference").path("resource").asText();
                JsonNode target = before.get(to.isEmpty() ? name : to);

                assertThat(target)
                        .as(name + " refers to " + to + ", which must stand above it")
                        .isNotNull();
                assertThat(columns(resource)).contains(key.path("fields").get(0).asText());
                assertThat(target.path("schema").path("primaryKey").get(0).asText())
                        .isEqualTo(key.path("reference").path("fields").get(0).asText());
            }
            for (JsonNode field : resource.path("schema").path("fields")) {
                for (JsonNode to : field.path("landtrace:references")) {
                    assertThat(before).as(name + "." + field.path("name")).containsKey(to.asText());
                }
            }
        }
    }

    @Test
    void givesEachTablePrefixesOfItsOwnForItsIds() throws Exception {
        Set<String> patterns = new HashSet<>();
        for (JsonNode resource : resources()) {
            for (JsonNode field : resource.path("schema").path("fields")) {
                if (field.path("name").asText().equals(Table.ID)) {
                    assertThat(patterns.add(
                                    field.path("constraints").path("pattern").asText()))
                            .as(resource.path("name").asText())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void saysEverythingThatIsWrongWithADescriptorAtOnce() throws Exception {
        Files.writeString(temporary.resolve("elsewhere.csv"), "id,name\n");
        Path folder = Files.createDirectory(temporary.resolve("tables"));
        Files.createSymbolicLink(folder.resolve("linked.csv"), temporary.resolve("elsewhere.csv"));
        Files.writeString(folder.resolve("households.csv"), "id;name\n");
        new TestFolder(folder).descriptor("""
                        {"name": "bad", "landtrace:recordedAt": "last year", "resources": [
                          {"name": "people", "path": "people.csv"},
                          {"name": "persons", "path": "linked.csv"},
                          {"name": "lenders", "path": "../elsewhere.csv"},
                          {"name": "companies", "path": "missing.csv"},
                          {"name": "agencies", "path": "a\\u0000b"},
                          {"name": "households", "path": "households.csv", "dialect": {"delimiter": ";"}},
                          {"name": "companies", "path": "missing.csv"}]}
                        """);

        assertThatThrownBy(() -> new DataPackageReader(CATALOGUE, TestFolder.model()).read(folder))
                .isInstanceOf(LoadException.class)
                .hasMessageContainingAll(
                        "unknown table \"people\"; allowed: sources, divisions",
                        "the path of \"persons\" is \"linked.csv\", which lies elsewhere",
                        "the path of \"lenders\" is \"../elsewhere.csv\", which lies elsewhere",
                        "there is no file \"missing.csv\"",
                        "the path of \"agencies\"",
                        "the dialect of \"households\" has delimiter ;",
                        "the table \"companies\" stands twice",
                        "\"landtrace:recordedAt\" is \"last year\"");
    }

    @Test
    void refusesAFolderWithoutDescriptorAndOneThatIsNoJson() throws Exception {
        DataPackageReader reader = new DataPackageReader(CATALOGUE, TestFolder.model());

        assertThatThrownBy(() -> reader.read(temporary)).hasMessageContaining("there is no ");
        new TestFolder(temporary).descriptor("{");
        assertThatThrownBy(() -> reader.read(temporary)).hasMessageContaining("is no JSON");
        new TestFolder(temporary).descriptor("");
        assertThatThrownBy(() -> reader.read(temporary)).hasMessageContaining("there are no tables");
    }

    private static List<String> violations(String profile, String json) throws IOException {
        try (InputStream in = DataPackageTest.class.getResourceAsStream("frictionless/" + profile)) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static JsonNode resources() throws IOException {
        return new ObjectMapper().readTree(descriptorFile().toFile()).path("resources");
    }

    private static List<String> columns(JsonNode resource) {
        List<String> columns = new ArrayList<>();
        resource.path("schema")
                .path("fields")
                .forEach(field -> columns.add(field.path("name").asText()));
        return columns;
    }

    private static Path descriptorFile() {
        return TestFolder.model().resolve(DataPackageReader.FILE);
    }
}
