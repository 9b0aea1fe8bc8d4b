package io.github.landtrace.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.detect.DetectionListener;
import io.github.landtrace.detect.Detector;
import io.github.landtrace.generate.scenario.Scenarios;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.load.BrokenInvariant;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.LoadReport;
import io.github.landtrace.load.Loader;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** What is generated loads whole, breaks no invariant, and the rules find in it what its labels say, and nothing else. */
class GeneratedWorldIT {

    private static final Path MODEL = SampleDatabase.home().resolve("import");

    private final Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));

    @TempDir
    private Path temporary;

    @Test
    void aCleanVillageLoadsWholeAndKeepsEveryInvariant() {
        generate(new GenerationPlan(Profile.VILLAGE, 250, 7, 0));
        try (Neo4j neo4j = start();
                Graph graph = SampleDatabase.connect(neo4j.boltURI())) {
            LoadReport loaded = load(graph);

            assertThat(loaded.firstFaults()).isEmpty();
            // Signatures of the dead are what R04 and R09 look for.
            assertThat(loaded.broken())
                    .extracting(BrokenInvariant::sentence)
                    .allMatch(sentence -> sentence.contains(" is signed on "));
            assertThat(loaded.total().loaded()).isGreaterThan(10_000);
        }
    }

    @Test
    void theRulesFindInADirtyTownshipWhatTheLabelsSay() throws IOException {
        generate(new GenerationPlan(Profile.TOWNSHIP, 700, 11, 10));
        List<CypherFile> rules = catalogue.rules();
        try (Neo4j neo4j = start();
                Graph graph = SampleDatabase.connect(neo4j.boltURI())) {
            LoadReport loaded = load(graph);
            new Detector(graph, catalogue, Clock.systemUTC()).run(rules, DetectionListener.NONE);

            assertThat(loaded.firstFaults()).isEmpty();
            assertThat(rules).isNotEmpty();
            assertThat(found(graph)).isEqualTo(expected());
        }
    }

    private Set<String> rules() {
        return catalogue.rules().stream().map(CypherFile::id).collect(Collectors.toSet());
    }

    private void generate(GenerationPlan plan) {
        new Generator(MODEL, Scenarios.all())
                .run(plan, temporary.resolve("world"), temporary.resolve("labels"), GenerationListener.NONE);
    }

    private static Neo4j start() {
        return Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
    }

    private LoadReport load(Graph graph) {
        return new Loader(graph, catalogue, MODEL)
                .load(
                        temporary.resolve("world"),
                        new LoadOptions(false, false, false, temporary.resolve("rejects.csv")),
                        LoadListener.NONE);
    }

    private Set<String> found(Graph graph) {
        Statement statement = new Statement(
                "test",
                "MATCH (finding:Finding) WHERE finding.ruleId IN $rules "
                        + "UNWIND range(0, size(finding.guardNames)) AS position "
                        + "WITH finding, collect(CASE WHEN finding.guardOutcomes[position] = 'HELD' "
                        + "THEN finding.guardNames[position] END) AS held "
                        + "RETURN finding.ruleId + ' ' + finding.subjectId + ' ' + finding.verdict "
                        + "+ ' ' + coalesce(finding.severity, '-') "
                        + "+ ' ' + CASE finding.verdict WHEN 'CLEARED' THEN head(held) ELSE '-' END AS said",
                Map.of("rules", List.copyOf(rules())),
                Duration.ofMinutes(1));
        return graph.read(statement, Rows::toList).stream()
                .map(row -> String.valueOf(row.get("said")))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private Set<String> expected() throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(temporary.resolve("labels/labels.csv").toFile())) {
            return rows.readAll().stream()
                    .filter(label -> rules().contains(label.get("rule")))
                    .filter(label -> !label.get("verdict").equals("NONE"))
                    .map(label -> label.get("rule") + " " + label.get("subjectId") + " " + label.get("verdict") + " "
                            + orDash(label.get("severity")) + " "
                            + (label.get("verdict").equals("CLEARED") ? orDash(label.get("guard")) : "-"))
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
        }
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
