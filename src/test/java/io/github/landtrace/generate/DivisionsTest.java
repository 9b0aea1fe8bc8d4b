package io.github.landtrace.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private static final Path CORPUS = SampleDatabase.home().resolve("../shared/corpora/admin-divisions");

    private final Divisions divisions = new Divisions();

    @Test
    void hasEveryCountyUnitAndTownship() {
        assertThat(divisions.counties()).hasSize(38);
        assertThat(divisions.townships()).hasSize(1_031);
    }

    @Test
    void agreesWithTheOfficialList() throws IOException {
        assumeThat(CORPUS).as("no corpus of divisions beside this folder").exists();

        assertThat(divisions.counties().stream().map(Divisions.Division::toString))
                .containsExactlyInAnyOrderElementsOf(official("areas.csv", 3));
        assertThat(divisions.townships().stream().map(Divisions.Division::toString))
                .containsExactlyInAnyOrderElementsOf(official("streets-chongqing.csv", 3));
    }

    private static List<String> official(String file, int provinceColumn) throws IOException {
        try (Stream<String> lines = Files.lines(CORPUS.resolve(file))) {
            return lines.skip(1)
                    .map(line -> line.replace("\"", "").split(","))
                    .filter(cells -> cells[provinceColumn].equals("50"))
                    .map(cells -> new Divisions.Division(cells[0], cells[1]).toString())
                    .toList();
        }
    }
}
