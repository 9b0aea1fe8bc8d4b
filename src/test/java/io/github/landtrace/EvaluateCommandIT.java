package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.generate.GenerationListener;
import io.github.landtrace.generate.GenerationPlan;
import io.github.landtrace.generate.Generator;
import io.github.landtrace.generate.Profile;
import io.github.landtrace.generate.scenario.Scenarios;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.Loader;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** On a generated village with its labels, and with labels that were tampered with. */
class EvaluateCommandIT {

    private static final Path MODEL = SampleDatabase.home().resolve("import");

    @TempDir
    private static Path temporary;

    private static Neo4j neo4j;

    private record Printed(int exitCode, String out) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @BeforeAll
    static void start() {
        new Generator(MODEL, Scenarios.all())
                .run(
                        new GenerationPlan(Profile.TOWNSHIP, 700, 11, 0),
                        temporary.resolve("world"),
                        temporary.resolve("labels"),
                        GenerationListener.NONE);
        neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        try (Graph graph = SampleDatabase.connect(neo4j.boltURI())) {
            Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));
            new Loader(graph, catalogue, MODEL)
                    .load(
                            temporary.resolve("world"),
                            new LoadOptions(false, false, false, temporary.resolve("rejects.csv")),
                            LoadListener.NONE);
        }
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    private static Printed evaluate(Path labels, String... options) {
        StringWriter out = new StringWriter();
        int exitCode = Main.commandLine(Map.of("NEO4J_URI", neo4j.boltURI().toString(), "NEO4J_PASSWORD", "neo4j"))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(Stream.concat(Stream.of("evaluate", labels.toString()), Stream.of(options))
                        .toArray(String[]::new));
        return new Printed(exitCode, out.toString());
    }

    /** {@return labels in which the first line that begins so is other, or away where it is empty} */
    private static Path tampered(String beginning, String within, String other) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(temporary.resolve("labels/labels.csv")));
        int at = 0;
        while (!lines.get(at).startsWith(beginning) || !lines.get(at).contains(within)) {
            at++;
        }
        if (other.isEmpty()) {
            lines.remove(at);
        } else {
            lines.set(at, lines.get(at).replace(within, other));
        }
        return Files.write(Files.createTempFile(temporary, "labels", ".csv"), lines);
    }

    @Test
    void meetsEveryGoalWhereRulesAndLabelsAgree() throws IOException {
        Printed printed = evaluate(temporary.resolve("labels"), "--rule", "R01", "--format", "json");
        JsonNode rule = printed.json().at("/rules/0");

        assertThat(printed.exitCode()).as(printed.out()).isZero();
        assertThat(printed.json().at("/isMet").asBoolean()).isTrue();
        assertThat(printed.json().at("/world").asText()).contains("seed 11").contains("dirt 0");
        assertThat(rule.at("/rule").asText()).isEqualTo("R01");
        assertThat(rule.at("/positives").asInt()).isPositive();
        assertThat(rule.at("/recall").asDouble()).isEqualTo(1);
        assertThat(rule.at("/recallLow").asDouble()).isStrictlyBetween(0.0, 1.0);
        assertThat(rule.at("/precision").asDouble()).isEqualTo(1);
        assertThat(rule.at("/right")).isEqualTo(rule.at("/labels"));
        assertThat(printed.json().at("/classes"))
                .anyMatch(it -> it.at("/kind").asText().equals("DECOY"));
        assertThat(printed.json().at("/deviations")).isEmpty();
        assertThat(printed.json().at("/notJudged")).anyMatch(it -> it.asText().equals("R02"));
    }

    @Test
    void tellsOfEveryRowThatNoLabelSpeaksOf() throws IOException {
        Printed printed = evaluate(tampered("R01,", "FLAGGED,HARD", ""), "--rule", "R01", "--format", "json");

        assertThat(printed.exitCode()).isEqualTo(ExitCode.FAULTS_FOUND);
        assertThat(printed.json().at("/rules/0/extra").asInt()).isEqualTo(1);
        assertThat(printed.json().at("/rules/0/precision").asDouble()).isLessThan(0.99);
        assertThat(printed.json().at("/deviations/0/expected").asText()).isEqualTo("EXTRA");
        assertThat(printed.json().at("/deviations/0/got").asText()).isEqualTo("FLAGGED HARD");
        assertThat(printed.json().at("/deviations/0/why").asText()).contains("square metres");
    }

    @Test
    void tellsOfAMissedPositiveAndOfAFlagWithoutItsPaper() throws IOException {
        Printed missed = evaluate(tampered("R15,", ",CLEARED,", ",FLAGGED,"), "--rule", "R15");
        Printed paper = evaluate(tampered("R01,", "FLAGGED,HARD", "UNKNOWN,"), "--rule", "R01", "--format", "csv");

        assertThat(missed.exitCode()).isEqualTo(ExitCode.FAULTS_FOUND);
        assertThat(missed.out()).contains("RECALL").contains(" held: ").endsWith("A goal is missed.\n");
        assertThat(paper.exitCode()).isEqualTo(ExitCode.FAULTS_FOUND);
        assertThat(paper.out().lines().filter(line -> line.startsWith("DEVIATION,")))
                .singleElement()
                .asString()
                .contains("PAPERS");
        assertThat(paper.out().lines().filter(line -> line.startsWith("GOAL,"))).hasSize(4);
    }

    @Test
    void saysWhichLabelsToGive() throws IOException {
        Path other = Files.writeString(temporary.resolve("other.csv"), "id,name\nX,Y\n");

        assertThat(evaluate(temporary.resolve("nowhere")))
                .satisfies(it -> assertThat(it.exitCode()).isEqualTo(ExitCode.USAGE))
                .satisfies(it -> assertThat(it.out()).contains("labels.csv"));
        assertThat(evaluate(other).out()).contains("no column \"verdict\"");
    }
}
