package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.load.TestFolder;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(SharedNeo4j.class)
class ImportCommandIT {

    private static final String PERSONS = "id,name,sex";

    private final Graph graph;
    private final String bolt;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    private TestFolder folder;

    ImportCommandIT(SampleDatabase database) {
        this.graph = database.graph();
        this.bolt = database.neo4j().boltURI().toString();
    }

    @BeforeEach
    void makeFolder() {
        folder = new TestFolder(temporary.resolve("tables"));
    }

    @AfterEach
    void removeWhatWasLoaded() {
        graph.write(List.of(new Statement(
                "test",
                "MATCH (record:Record) WHERE record.id CONTAINS '-COMMANDTEST' DETACH DELETE record",
                Map.of(),
                Duration.ofMinutes(1))));
    }

    @Test
    void endsWithZeroWhenEverythingIsLoaded() {
        folder.table("persons", PERSONS, "P-COMMANDTEST1,张三,F");

        assertThat(run("import", folder.path().toString())).isZero();
        assertThat(out.toString())
                .containsPattern("persons +1 +1 +0 +0 +0")
                .containsPattern("total +1 +1 +0 +0 +0")
                .doesNotContain("rejected:");
        assertThat(temporary.resolve("data/rejects")).doesNotExist();
    }

    @Test
    void endsWithOneAndNamesTheRejectsFileWhenARowIsBad() throws Exception {
        folder.table("persons", PERSONS, "P-COMMANDTEST1,张三,X\u001b[31m", "P-COMMANDTEST2,李四,F");

        assertThat(run("import", folder.path().toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("rejected: persons:2: sex is \"X\uFFFD[31m\"; allowed: one of F, M")
                .contains("1 reasons for rejection, with their rows: " + temporary.resolve("data/rejects"));
        try (var files = Files.list(temporary.resolve("data/rejects"))) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().contains("P-COMMANDTEST1"));
        }
    }

    @Test
    void writesTheRejectsWhereItIsTold() {
        folder.table("persons", PERSONS, "P-COMMANDTEST1,张三,X");
        Path rejects = temporary.resolve("mine.csv");

        assertThat(run("import", "--rejects", rejects.toString(), folder.path().toString()))
                .isEqualTo(1);
        assertThat(rejects).content().contains("P-COMMANDTEST1");
    }

    @Test
    void endsWithTwoWhenTheRejectsCannotBeWritten() {
        folder.table("persons", PERSONS, "P-COMMANDTEST1,张三,X");

        assertThat(run(
                        "import",
                        "--rejects",
                        temporary.toString(),
                        folder.path().toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the rejects file " + temporary + " cannot be written");
    }

    @Test
    void saysThatNothingWasLoaded() {
        folder.table("persons", PERSONS, "P-COMMANDTEST1,张三,F");

        assertThat(run("import", "--dry-run", folder.path().toString())).isZero();
        assertThat(out.toString()).contains("Nothing was loaded.").containsPattern("persons +1 +0 +0 +0 +1");
    }

    @Test
    void endsWithOneAndLoadsNothingWhenStrict() {
        folder.table("persons", PERSONS, "P-COMMANDTEST1,张三,X", "P-COMMANDTEST2,李四,F");

        assertThat(run("import", "--strict", folder.path().toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Nothing was loaded.");
    }

    @Test
    void endsWithTwoWithoutOpeningTheGraphWhenTheFolderHasNoTables() {
        assertThat(run(Map.of(), "import", temporary.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no ", "copy import/datapackage.json");
        assertThat(temporary.resolve("data")).doesNotExist();
    }

    @Test
    void endsWithTwoWhenTheSettingsAreWrong() {
        assertThat(run(Map.of("NEO4J_URI", bolt), "import", folder.path().toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("NEO4J_PASSWORD is not set");
    }

    @Test
    void endsWithThreeWhenTheDatabaseIsAway() {
        folder.table("persons", PERSONS, "P-COMMANDTEST1,张三,F");

        assertThat(run(
                        Map.of("NEO4J_URI", "bolt://127.0.0.1:1", "NEO4J_PASSWORD", "x"),
                        "import",
                        folder.path().toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("cannot be reached").contains("correct NEO4J_URI");
    }

    @Test
    void importsIntoTheDatabaseOfTheProcessThatServesTheFolder() throws Exception {
        folder.table("persons", PERSONS, "P-COMMANDTEST1,张三,F");
        Path served = Files.createDirectories(temporary.resolve("data/graph"));
        Files.writeString(
                served.resolve("running.properties"),
                "bolt=" + bolt + "\nbrowser=http://127.0.0.1:1/\nusername=neo4j\npassword=neo4j\n");

        assertThat(run(Map.of(), "import", folder.path().toString())).isZero();
        try (var files = Files.list(served)) {
            assertThat(files).as("nothing was embedded there").hasSize(1);
        }
    }

    private int run(String... arguments) {
        return run(Map.of("NEO4J_URI", bolt, "NEO4J_PASSWORD", "neo4j"), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("LANDTRACE_DATA", temporary.resolve("data").toString());
        CommandLine commandLine =
                Main.commandLine(all).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exitCode = commandLine.execute(arguments);
        assertThat(err.toString()).as("no stack trace").doesNotContain("\tat ");
        return exitCode;
    }
}
