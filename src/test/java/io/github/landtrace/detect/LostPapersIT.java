package io.github.landtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.load.TestFolder;
import io.github.landtrace.testing.OwnDatabase;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Papers of the sample get lost, one random third after the other, also those of planted cases: whom the rules do not
 * accuse before must not be accused for want of a paper. That a list is complete cannot be said of a lost one, so this
 * goes first.
 */
class LostPapersIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final List<String> PAPERS = List.of(
            "approvals",
            "notices",
            "consents",
            "resolutions",
            "powers-of-attorney",
            "payments",
            "enrolments",
            "residences",
            "offices",
            "kinships");
    private static final int THIRDS = 3;

    @TempDir
    private static Path temporary;

    @Test
    void nobodyIsAccusedForWantOfAPaper() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (OwnDatabase database = OwnDatabase.start(temporary)) {
            database.load(SampleDatabase.home().resolve("import"));
            Set<String> accused = accused(database);
            assertThat(accused).isNotEmpty();

            database.load(new TestFolder(temporary.resolve("lists"))
                    .table("sources", incomplete())
                    .path());
            Set<String> now = accused(database);
            assertThat(accused).as("without lists that are complete").containsAll(now);

            for (int third = 0; third < THIRDS; third++) {
                TestFolder folder = new TestFolder(temporary.resolve("lost-" + third));
                for (String table : PAPERS) {
                    folder.table(table, lost(table, random));
                }
                database.load(folder.path());
                Set<String> next = accused(database);
                assertThat(accused).as("seed %d, round %d", seed, third).containsAll(next);
                now = next;
            }
            assertThat(now).hasSizeLessThan(accused.size());
        }
    }

    private static Set<String> accused(OwnDatabase database) {
        Set<String> accused = new TreeSet<>();
        for (CypherFile rule : database.catalogue().rules()) {
            database
                    .graph()
                    .read(
                            new Statement(rule.id(), rule.statement(), Arguments.bind(rule, Map.of()), TIMEOUT),
                            Rows::toList)
                    .stream()
                    .filter(row -> "FLAGGED".equals(row.get("verdict")))
                    .forEach(row -> accused.add(rule.id() + ":" + row.get("subjectId") + ":" + row.get("key")));
        }
        return accused;
    }

    private static String[] incomplete() throws IOException {
        List<Map<String, String>> rows = read("sources");
        return written(
                rows.get(0).keySet(),
                rows.stream().filter(row -> !row.get("completeFor").isEmpty()).peek(row -> {
                    row.put("completeFor", "");
                    row.put("recordedAt", "2026-01-01T00:00:00Z");
                }));
    }

    private static String[] lost(String table, Random random) throws IOException {
        List<Map<String, String>> rows = read(table);
        Set<String> columns = new java.util.LinkedHashSet<>(rows.get(0).keySet());
        columns.add("supersededAt");
        return written(
                columns,
                rows.stream().filter(row -> random.nextInt(THIRDS) == 0).peek(row -> {
                    row.put("recordedAt", "2026-01-01T00:00:00Z");
                    row.put("supersededAt", "2026-01-02T00:00:00Z");
                }));
    }

    private static String[] written(Set<String> columns, Stream<Map<String, String>> rows) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        rows.forEach(row -> lines.add(columns.stream()
                .map(column -> "\"" + row.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","))));
        return lines.toArray(String[]::new);
    }

    private static List<Map<String, String>> read(String table) throws IOException {
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(SampleDatabase.home()
                        .resolve("import/" + table + ".csv")
                        .toFile())) {
            return rows.readAll();
        }
    }
}
