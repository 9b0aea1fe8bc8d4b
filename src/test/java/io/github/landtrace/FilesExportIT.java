package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

@ExtendWith(SharedNeo4j.class)
class FilesExportIT {

    private final Graph sample;
    private final Catalogue catalogue;

    @TempDir
    private Path temporary;

    FilesExportIT(Graph sample, Catalogue catalogue) {
        this.sample = sample;
        this.catalogue = catalogue;
    }

    @Test
    void writesFilesOutOfWhichNeo4jMakesTheSameGraph() throws Exception {
        Path files = temporary.resolve("files");
        Path data = temporary.resolve("data");

        StringWriter out = new StringWriter();
        assertThat(Main.commandLine(Map.of("LANDTRACE_DATA", data.toString()))
                        .setOut(new PrintWriter(out, true))
                        .execute(
                                "import",
                                SampleDatabase.home().resolve("import").toString(),
                                "--files",
                                files.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("neo4j-admin database import full neo4j --overwrite-destination @import.args")
                .contains("cypher-shell -d neo4j --file schema.cypher");
        assertThat(Files.readAllLines(files.resolve("schema.cypher")).stream().filter(line -> line.endsWith(";")))
                .hasSameSizeAs(catalogue.schema());
        neo4jAdmin(files, data.resolve("graph"));

        Settings settings = Settings.of(Map.of("LANDTRACE_DATA", data.toString()));
        try (OpenGraph open = OpenGraph.forCommand(settings, false)) {
            assertThat(GraphContent.of(open.graph(), catalogue).digest())
                    .isEqualTo(GraphContent.of(sample, catalogue).digest());
        }
    }

    @Test
    void overwritesNothing() throws Exception {
        Path kept = Files.writeString(temporary.resolve("kept.csv"), "mine");
        StringWriter err = new StringWriter();

        assertThat(Main.commandLine(Map.of(
                                "LANDTRACE_DATA", temporary.resolve("data").toString()))
                        .setOut(new PrintWriter(new StringWriter()))
                        .setErr(new PrintWriter(err, true))
                        .execute(
                                "import",
                                SampleDatabase.home().resolve("import").toString(),
                                "--files",
                                temporary.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is not empty");
        assertThat(kept).hasContent("mine");
    }

    /** The names in the options are those of files in the folder in which the command is run. */
    private void neo4jAdmin(Path files, Path home) throws Exception {
        Files.createDirectories(home.resolve("conf"));
        Files.createFile(home.resolve("landtrace.lock"));
        List<String> arguments = new ArrayList<>(List.of("database", "import", "full", "neo4j"));
        for (String line : Files.readAllLines(files.resolve("import.args"))) {
            arguments.add(line.replaceFirst("^(--(nodes|relationships)=.*=)", "$1" + files + "/"));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try (var fileSystem = new DefaultFileSystemAbstraction()) {
            int code = AdminTool.execute(
                    new ExecutionContext(home, home.resolve("conf"), out, out, fileSystem),
                    arguments.toArray(String[]::new));
            assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        }
    }
}
