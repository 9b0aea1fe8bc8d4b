package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.testing.SampleDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportKillIT {

    private static final int PERSONS = 4_500;
    private static final int KILLS = 5;
    private static final int LONGEST_PAUSE_MILLIS = 200;
    private static final int IN_A_HOUSEHOLD = 3;

    private final Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));

    @TempDir
    private Path temporary;

    private Path tables;

    @BeforeEach
    void writeTables() {
        List<String> persons = new ArrayList<>(List.of("id,name,recordedAt"));
        List<String> households = new ArrayList<>(List.of("id,name,registerNo,kind"));
        List<String> memberships = new ArrayList<>(List.of("id,memberId,ofId,role,recordedAt"));
        for (int i = 0; i < PERSONS; i++) {
            int household = i / IN_A_HOUSEHOLD;
            persons.add("P-" + i + ",张三,2020-01-01T00:00:00Z");
            memberships.add("MB-" + i + ",P-" + i + ",H-" + household + ",OTHER,2020-01-01T00:00:00Z");
            if (i % IN_A_HOUSEHOLD == 0) {
                households.add("H-" + household + ",张家," + household + ",FAMILY");
                persons.add("P-" + i + ",张三丰,2021-01-01T00:00:00Z");
                memberships.add("MB-" + i + ",P-" + i + ",H-" + household + ",HEAD,2021-01-01T00:00:00Z");
            }
        }
        tables = temporary.resolve("tables");
        new TestFolder(tables)
                .table("persons", persons.toArray(String[]::new))
                .table("households", households.toArray(String[]::new))
                .table("memberships", memberships.toArray(String[]::new));
    }

    /** Each fifth of the rows has a moment, drawn anew in each run, at which the import is killed. */
    @Test
    void endsWithTheSameGraphAsAnUndisturbedImportWhereverItIsKilledAndResumed() throws Exception {
        long seed = System.nanoTime();
        List<String> moments = moments(new Random(seed));
        Path killed = temporary.resolve("killed");
        Random pause = new Random(seed);
        for (String moment : moments) {
            try (ImportProcess process = ImportProcess.start(killed, tables)) {
                assertThat(process.killAt(moment, pause.nextInt(LONGEST_PAUSE_MILLIS)))
                        .as(moment)
                        .isTrue();
            }
        }
        Outcome resumed = load(killed);
        Outcome undisturbed = load(temporary.resolve("undisturbed"));

        String kills = "seed " + seed + ", killed at " + moments;
        assertThat(resumed.report().total().rejected()).as(kills).isZero();
        assertThat(resumed.report().total().unchanged()).as(kills).isGreaterThan(PERSONS);
        assertThat(undisturbed.report().total().loaded())
                .isEqualTo(undisturbed.report().total().read());
        assertThat(resumed.content().digest())
                .as(kills)
                .isEqualTo(undisturbed.content().digest());
        assertThat(resumed.records()).isEqualTo(6_000);
    }

    private static List<String> moments(Random random) {
        List<String> all = new ArrayList<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("persons", PERSONS + PERSONS / IN_A_HOUSEHOLD);
        rows.put("households", PERSONS / IN_A_HOUSEHOLD);
        rows.put("memberships", PERSONS + PERSONS / IN_A_HOUSEHOLD);
        rows.forEach((table, count) -> {
            for (int row = ImportProcess.STEP; row <= count; row += ImportProcess.STEP) {
                all.add("loading " + table + " " + row);
            }
        });
        return IntStream.range(0, KILLS)
                .mapToObj(part -> all.get((int) ((part + random.nextDouble()) * all.size() / KILLS)))
                .toList();
    }

    private Outcome load(Path database) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(ImportProcess.settings(database));
                Graph graph = Graphs.connect(neo4j.boltUri(), neo4j.username(), neo4j.password(), "neo4j")) {
            LoadReport report = new Loader(graph, catalogue, TestFolder.model())
                    .load(
                            tables,
                            new LoadOptions(false, false, true, temporary.resolve("rejects.csv")),
                            LoadListener.NONE);
            return new Outcome(report, GraphContent.of(graph, catalogue));
        }
    }

    private record Outcome(LoadReport report, GraphContent content) {
        long records() {
            return content.counts().entrySet().stream()
                    .filter(kind -> kind.getKey().endsWith(":Record)"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}
