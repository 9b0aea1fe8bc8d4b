package io.github.landtrace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.JavaProcess;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** An import of statements that is killed and resumed, three times, ends as one that nobody disturbed. */
class ImportBodsKillIT {

    private static final int COMPANIES = 1_500;
    private static final int KILLS = 3;
    private static final int LONGEST_SECONDS = 240;
    private static final int WAIT_MILLIS = 20;

    private final Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));

    @TempDir
    private Path temporary;

    private Path file;

    @BeforeEach
    void writeStatements() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < COMPANIES; i++) {
            lines.add(BodsText.entity(id(4 * i), "e" + i));
            lines.add(BodsText.person(id(4 * i + 1), "p" + i));
            lines.add(relationship(4 * i + 2, i, "2020-01-01", "60"));
            lines.add(relationship(4 * i + 3, i, "2021-01-01", "40"));
        }
        file = Files.write(temporary.resolve("statements.jsonl"), lines);
    }

    private static String id(int number) {
        return String.format("%032d", number);
    }

    private static String relationship(int number, int company, String date, String percent) {
        String interest = "{\"type\": \"shareholding\", \"directOrIndirect\": \"direct\", \"startDate\": \"" + date
                + "\", \"share\": {\"exact\": " + percent + "}}";
        return BodsText.relationship(id(number), "r" + company, "e" + company, "p" + company, interest)
                .replace("2020-01-01\", \"rec", date + "\", \"rec");
    }

    @Test
    void endsWithTheSameGraphAsAnUndisturbedImport() throws Exception {
        String undisturbed;
        long records;
        try (Neo4j neo4j = neo4j();
                Graph graph = SampleDatabase.connect(neo4j.boltURI())) {
            assertThat(finish(start(neo4j, "undisturbed"))).isZero();
            undisturbed = GraphContent.of(graph, catalogue).digest();
            records = records(graph);
        }
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (Neo4j neo4j = neo4j();
                Graph graph = SampleDatabase.connect(neo4j.boltURI())) {
            for (int kill = 0; kill < KILLS; kill++) {
                long moment = (long) ((kill + random.nextDouble()) * records / KILLS);
                Process process = start(neo4j, "killed" + kill, "--resume");
                while (process.isAlive() && records(graph) < moment) {
                    Thread.sleep(WAIT_MILLIS);
                }
                assertThat(process.isAlive())
                        .as("seed %d, to be killed at %d of %d records: %s", seed, moment, records, said(kill))
                        .isTrue();
                process.destroyForcibly().waitFor();
            }
            assertThat(finish(start(neo4j, "resumed", "--resume"))).isZero();

            assertThat(Files.readString(temporary.resolve("resumed"))).contains(" statements read, 0 refused");
            assertThat(GraphContent.of(graph, catalogue).digest())
                    .as("seed %d", seed)
                    .isEqualTo(undisturbed);
        }
    }

    private String said(int kill) throws IOException {
        return Files.readString(temporary.resolve("killed" + kill), UTF_8);
    }

    private static Neo4j neo4j() {
        return Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
    }

    private static long records(Graph graph) {
        Statement statement =
                new Statement("test", "MATCH (:Record) RETURN count(*) AS records", Map.of(), Duration.ofMinutes(1));
        return (long) graph.read(statement, Rows::toList).get(0).get("records");
    }

    private Process start(Neo4j neo4j, String said, String... more) throws IOException {
        List<String> command = new ArrayList<>(JavaProcess.command(
                Main.class,
                "import-bods",
                file.toString(),
                "--rejects",
                temporary.resolve("rejects.csv").toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve(said).toFile());
        builder.environment().put("NEO4J_URI", neo4j.boltURI().toString());
        builder.environment().put("NEO4J_PASSWORD", "neo4j");
        builder.environment().put("LANDTRACE_DATA", temporary.resolve("data").toString());
        return builder.start();
    }

    private static int finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
