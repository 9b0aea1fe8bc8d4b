package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Problem;
import io.github.landtrace.testing.SampleDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCheckTest {

    private static final Catalogue CATALOGUE =
            Catalogue.load(SampleDatabase.home().resolve("cypher"));

    @TempDir
    private Path temporary;

    @Test
    void findsTheMappingsAndTheTablesInAgreement() {
        assertThat(ModelCheck.problems(CATALOGUE, TestFolder.model())).isEmpty();
    }

    @Test
    void findsNothingWrongWithTheSample() {
        FolderReport report = ModelCheck.tables(CATALOGUE, TestFolder.model());

        assertThat(report.faults()).isEmpty();
        assertThat(report.rows()).isGreaterThan(11_000);
    }

    @Test
    void reportsColumnsThatAreNotWrittenAndWrittenOnesThatAreNotThereAndMappingsWithoutATable() throws Exception {
        JsonNode descriptor = new ObjectMapper()
                .readTree(TestFolder.model().resolve(DataPackageReader.FILE).toFile());
        ObjectNode persons = null;
        for (JsonNode resource : descriptor.path("resources")) {
            if (resource.path("name").asText().equals("persons")) {
                persons = (ObjectNode) resource;
            }
        }
        ArrayNode fields = (ArrayNode) persons.path("schema").path("fields");
        ((ObjectNode) fields.get(1)).put("name", "fullName");
        ((ObjectNode) descriptor).putArray("resources").add(persons);
        Files.writeString(temporary.resolve(DataPackageReader.FILE), descriptor.toString());
        Files.writeString(temporary.resolve("persons.csv"), "id,fullName\n");

        assertThat(ModelCheck.problems(CATALOGUE, temporary))
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.contains("the column \"fullName\" is not written"))
                .anyMatch(problem -> problem.contains("\"writes\" names \"name\", which the table lacks"))
                .anyMatch(problem -> problem.contains("no table \"households\""));
    }
}
