package io.github.landtrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadBenchIT {

    private static final Path TABLES = SampleDatabase.home().resolve("import");

    private final Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));

    @TempDir
    private Path data;

    @BeforeEach
    void letThePostgresUserIn() throws IOException {
        FileStore store = Files.getFileStore(data);
        if (store.supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    @Test
    void loadsTheSameOnEveryLaneAndLeavesNothingBehind() throws IOException {
        List<String> progress = new ArrayList<>();

        // Lanes that make different graphs end the run, so that a lane with a figure made the right one.
        BenchReport report =
                LoadBench.run(new LoadBench.Plan(TABLES, TABLES, TABLES, data, 1, false), catalogue, progress::add);

        boolean hasPostgres = PostgresServer.installed().isPresent();
        assertThat(report.figures())
                .extracting(it -> it.work().substring(0, 5))
                .containsExactlyElementsOf(
                        hasPostgres ? List.of("IMP-1", "IMP-2", "IMP-3") : List.of("IMP-1", "IMP-3"));
        assertThat(report.unmeasured()).hasSize(hasPostgres ? 0 : 1);
        assertThat(report.figures()).allSatisfy(figures -> {
            assertThat(figures.unit()).isEqualTo(Unit.ROWS_PER_SECOND);
            assertThat(figures.figures())
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it.value()).isPositive());
            assertThat(figures.figures().get(1).judged()).isTrue();
        });
        assertThat(progress).contains("import: online load, round 1 of 1");
        assertThat(data).isEmptyDirectory();
    }
}
