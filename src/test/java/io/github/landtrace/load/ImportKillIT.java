package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.generate.GenerationListener;
import io.github.landtrace.generate.GenerationPlan;
import io.github.landtrace.generate.Generator;
import io.github.landtrace.generate.Profile;
import io.github.landtrace.generate.scenario.Scenarios;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.testing.SampleDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated village, with all scenarios and dirt, whose import is killed again and again. */
class ImportKillIT {

    private static final int HOUSEHOLDS = 60;
    private static final int KILLS = 5;
    private static final int LONGEST_PAUSE_MILLIS = 200;

    private final Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));

    @TempDir
    private Path temporary;

    private Path tables;

    @BeforeEach
    void generateVillage() {
        tables = temporary.resolve("tables");
        new Generator(TestFolder.model(), Scenarios.all())
                .run(
                        new GenerationPlan(Profile.VILLAGE, HOUSEHOLDS, 1, 1),
                        tables,
                        temporary.resolve("labels"),
                        GenerationListener.NONE);
    }

    /** Each fifth of the load has a moment, drawn anew in each run, at which the import is killed. */
    @Test
    void endsWithTheSameGraphAsAnUndisturbedImportWhereverItIsKilledAndResumed() throws Exception {
        List<String> said = new ArrayList<>();
        Outcome undisturbed = load(temporary.resolve("undisturbed"), ImportProcess.telling(said::add));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> moments = moments(said, random);
        String kills = "seed " + seed + ", killed at " + moments;
        Path killed = temporary.resolve("killed");

        for (String moment : moments) {
            try (ImportProcess process = ImportProcess.start(killed, tables)) {
                assertThat(process.killAt(moment, random.nextInt(LONGEST_PAUSE_MILLIS)))
                        .as("%s: %s", kills, moment)
                        .isTrue();
            }
        }
        Outcome resumed = load(killed, LoadListener.NONE);

        assertThat(undisturbed.report().total().loaded())
                .isEqualTo(undisturbed.report().total().read());
        assertThat(resumed.report().total().rejected()).as(kills).isZero();
        assertThat(resumed.report().total().unchanged())
                .as(kills)
                .isGreaterThan(undisturbed.report().total().read() / 2);
        assertThat(resumed.content().digest())
                .as(kills)
                .isEqualTo(undisturbed.content().digest());
    }

    private static List<String> moments(List<String> said, Random random) {
        List<String> all =
                said.stream().filter(line -> line.startsWith("loading ")).toList();
        return IntStream.range(0, KILLS)
                .mapToObj(part -> all.get((int) ((part + random.nextDouble()) * all.size() / KILLS)))
                .toList();
    }

    private Outcome load(Path database, LoadListener listener) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(ImportProcess.settings(database));
                Graph graph = Graphs.connect(neo4j.boltUri(), neo4j.username(), neo4j.password(), "neo4j")) {
            LoadReport report = new Loader(graph, catalogue, TestFolder.model())
                    .load(tables, new LoadOptions(false, false, true, temporary.resolve("rejects.csv")), listener);
            return new Outcome(report, GraphContent.of(graph, catalogue));
        }
    }

    private record Outcome(LoadReport report, GraphContent content) {}
}
