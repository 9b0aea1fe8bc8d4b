package io.github.landtrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.testing.OwnDatabase;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The published benchmark of the search, on a database that holds the sample and never held anything else: what was removed
 * would still count in the scores of the full-text indexes. With {@code UPDATE_README=true} in the environment its tables are
 * written into the README.
 */
class SearchBenchmarkIT {

    private static final int AT_LEAST = 300;
    private static final double FLOOR = 0.95;
    private static final double FLOOR_OF_HARD = 0.8;
    private static final double FLOOR_OF_HELD_OUT = 0.9;

    @TempDir
    private static Path folder;

    private static SearchReport report;

    @BeforeAll
    static void measure() throws IOException {
        try (OwnDatabase own = OwnDatabase.start(folder)) {
            own.load(SampleDatabase.home().resolve("import"));
            report = SearchBench.run(own.graph(), own.catalogue());
        }
        if ("true".equals(System.getenv("UPDATE_README"))) {
            Files.writeString(readme(), published(Files.readString(readme())));
        }
    }

    @AfterAll
    static void forget() {
        report = null;
    }

    private static Path readme() {
        return SampleDatabase.home().resolve("README.md");
    }

    /** The README with the tables of this run in place of its own. */
    private static String published(String readme) {
        String written = readme;
        for (String table : List.of(report.toMarkdown().split("\\R\\R"))) {
            String head = table.substring(0, table.indexOf('|', table.indexOf("questions")));
            int start = written.indexOf(head);
            int end = written.indexOf("\n\n", start);
            written = written.substring(0, start)
                    + String.join("\n", table.lines().toList())
                    + written.substring(end);
        }
        return written;
    }

    @Test
    void scoresAsTheReadmeSays() throws IOException {
        String readme = Files.readString(readme());

        assertThat(readme).isEqualTo(published(readme));
        assertThat(readme).contains("is [" + SearchQuestion.all().size() + " questions](");
    }

    @Test
    void findsWhatIsMeantAndMoreThanTheFullTextIndexesAlone() {
        assertThat(SearchQuestion.all()).hasSizeGreaterThanOrEqualTo(AT_LEAST).doesNotHaveDuplicates();
        report.kinds().forEach((kind, scores) -> {
            SearchScore here = scores.get(0);
            SearchScore alone = scores.get(1);
            double floor =
                    kind.startsWith("hard") ? FLOOR_OF_HARD : kind.equals("held out") ? FLOOR_OF_HELD_OUT : FLOOR;
            assertThat(here.recallAt1())
                    .as("%s, missed %s", kind, here.missed())
                    .isGreaterThanOrEqualTo(floor);
            assertThat(here.recallAt5()).as(kind).isGreaterThanOrEqualTo(floor);
            assertThat(here.meanReciprocalRank()).as(kind).isGreaterThan(alone.meanReciprocalRank());
        });
    }

    @Test
    void findsLittleWhereNothingIsMeant() {
        report.silences()
                .forEach((kind, silences) ->
                        assertThat(silences.get(0).loud()).as(kind).isEmpty());
    }

    @Test
    void printsWhatItMeasured() {
        assertThat(report.toText()).contains("full-text alone", "hostile input");
        assertThat(report.toMarkdown()).contains("| surname | ", "| ids far from any | ");
        assertThat(report.toJson()).contains("\"recallAt5\"", "\"silences\"");
        assertThat(report.missed()).contains("wangshu");
    }
}
