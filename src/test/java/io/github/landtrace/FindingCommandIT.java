package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedNeo4j.class)
class FindingCommandIT {

    private static final String FINDING = "R01:H-DJ-22:SU-DJ-22";

    @TempDir
    private Path temporary;

    private final SampleDatabase database;

    FindingCommandIT(SampleDatabase database) {
        this.database = database;
    }

    private String run(int exitCode, String... arguments) {
        StringWriter out = new StringWriter();
        int code = Main.commandLine(
                        Map.of("NEO4J_URI", database.neo4j().boltURI().toString(), "NEO4J_PASSWORD", "neo4j"))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments);
        assertThat(code).as(out.toString()).isEqualTo(exitCode);
        return out.toString();
    }

    @Test
    void printsOneFindingWithEverythingAboutIt() throws IOException {
        assertThat(run(ExitCode.DONE, "finding", FINDING))
                .contains(
                        FINDING + " FLAGGED HARD",
                        "H-DJ-22",
                        "tableVerdict",
                        "LAW_BREACH",
                        "noticeMonths",
                        "LAWFUL_MANDATORY",
                        "FAILED",
                        "I-RLCL-2002",
                        "Missing: none",
                        "SU-DJ-22",
                        "SRC-DJ-22-U",
                        "not an accusation");
        JsonNode json = new ObjectMapper().readTree(run(ExitCode.DONE, "finding", FINDING, "--format", "json"));
        assertThat(json.path("verdict").asText()).isEqualTo("FLAGGED");
        assertThat(json.path("on").asText()).isEqualTo("2012-11-20");
        assertThat(run(ExitCode.USAGE, "finding", "R01:none"))
                .contains("There is no finding \"R01:none\"", "findings-about");
    }

    @Test
    void writesABundleThatHolds() throws IOException {
        Path zip = temporary.resolve("bundle.zip");
        String said = run(ExitCode.DONE, "finding", FINDING, "--bundle", zip.toString());
        String digest = said.lines()
                .filter(line -> line.startsWith("digest "))
                .findFirst()
                .orElseThrow()
                .substring("digest ".length());

        assertThat(run(ExitCode.DONE, "verify-bundle", zip.toString(), "--digest", digest))
                .startsWith("HOLDS")
                .contains(FINDING, digest);
        JsonNode json =
                new ObjectMapper().readTree(run(ExitCode.DONE, "verify-bundle", zip.toString(), "--format", "json"));
        assertThat(json.path("outcome").asText()).isEqualTo("HOLDS");
        assertThat(json.path("asKnownThen").asBoolean()).isTrue();
        assertThat(json.path("differences")).isEmpty();
        assertThat(run(ExitCode.USAGE, "finding", FINDING, "--bundle", zip.toString()))
                .contains("is there already");
    }

    @Test
    void saysWhatIsWrongWithABundle() throws IOException {
        Path folder = temporary.resolve("bundle");
        run(ExitCode.DONE, "finding", FINDING, "--bundle", folder.toString());
        Path evidence = folder.resolve("evidence.json");
        Files.writeString(evidence, Files.readString(evidence).replace("H-DJ-22", "H-DJ-99"));

        assertThat(run(ExitCode.FAULTS_FOUND, "verify-bundle", folder.toString()))
                .startsWith("ALTERED")
                .contains("evidence.json was altered");
        assertThat(run(
                        ExitCode.USAGE,
                        "verify-bundle",
                        temporary.resolve("nowhere").toString()))
                .contains("there is no folder or zip");
    }
}
