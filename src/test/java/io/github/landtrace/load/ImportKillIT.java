package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.testing.GraphDigest;
import io.github.landtrace.testing.SampleDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportKillIT {

    private static final int PERSONS = 9_000;
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

    @Test
    void endsWithTheSameGraphAsAnUndisturbedImportWhenItIsKilledTwiceAndResumed() throws Exception {
        Path killed = temporary.resolve("killed");
        try (ImportProcess first = ImportProcess.start(killed, tables)) {
            assertThat(first.killAt("loading persons 5000")).isTrue();
        }
        try (ImportProcess second = ImportProcess.start(killed, tables)) {
            assertThat(second.killAt("loading memberships 7000")).isTrue();
        }
        Outcome resumed = load(killed);
        Outcome undisturbed = load(temporary.resolve("undisturbed"));

        assertThat(resumed.report().total().rejected()).isZero();
        assertThat(resumed.report().total().unchanged()).isGreaterThanOrEqualTo(PERSONS);
        assertThat(undisturbed.report().total().loaded())
                .isEqualTo(undisturbed.report().total().read());
        assertThat(resumed.digest()).isEqualTo(undisturbed.digest()).startsWith("12000 records");
    }

    private Outcome load(Path database) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(ImportProcess.settings(database));
                Graph graph = Graphs.connect(neo4j.boltUri(), neo4j.username(), neo4j.password(), "neo4j")) {
            LoadReport report = new Loader(graph, catalogue, TestFolder.model())
                    .load(
                            tables,
                            new LoadOptions(false, false, true, temporary.resolve("rejects.csv")),
                            LoadListener.NONE);
            return new Outcome(report, GraphDigest.of(graph, catalogue));
        }
    }

    private record Outcome(LoadReport report, String digest) {}
}
