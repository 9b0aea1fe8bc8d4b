package io.github.landtrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedNeo4j.class)
class DetectBenchIT {

    private final Graph sample;
    private final Catalogue catalogue;

    @TempDir
    private Path data;

    DetectBenchIT(Graph sample, Catalogue catalogue) {
        this.sample = sample;
        this.catalogue = catalogue;
    }

    @Test
    void asksOtherDatabasesForWhatTheRuleLooksAtAndTimesEveryRule() throws IOException {
        if (Files.getFileStore(data).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        }

        // Unequal answers end the run.
        BenchReport report = DetectBench.run(sample, data, catalogue, Effort.SMOKE);

        List<Comparison> comparisons = report.comparisons();
        assertThat(comparisons).hasSize(PostgresServer.installed().isPresent() ? 3 : 2);
        assertThat(comparisons.subList(0, comparisons.size() - 1))
                .allSatisfy(it -> assertThat(it.measurements())
                        .hasSize(3)
                        .allSatisfy(lane -> assertThat(lane.rows()).isGreaterThan(20)));
        assertThat(comparisons.get(comparisons.size() - 2).work()).startsWith("DET-2 R01");
        assertThat(comparisons.get(comparisons.size() - 1).work())
                .matches("DET-3 rules after a change of \\d of \\d+ households");
        assertThat(comparisons.get(comparisons.size() - 1).measurements()).hasSize(2);
        assertThat(report.figures().get(0).figures())
                .extracting(Figure::lane)
                .containsExactlyElementsOf(
                        catalogue.rules().stream().map(CypherFile::id).toList());
        assertThat(report.toText()).contains("DET-3 rules after");
        assertThat(data).isEmptyDirectory();
    }
}
