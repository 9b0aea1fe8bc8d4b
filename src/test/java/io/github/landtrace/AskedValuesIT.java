package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Row;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the sample answers to each question that Landtrace was founded on, as it was worked out by hand from the tables.
 * A file of {@code asked/} is one row of those questions; its parts are told apart by empty lines.
 */
@ExtendWith(SharedNeo4j.class)
class AskedValuesIT {

    private static final Path FOLDER = Path.of("src", "test", "resources", "asked");
    private static final int LAST_ROW = 34;

    private static SampleDatabase database;

    /** A query with its arguments, the columns that count, and the rows that must come, in their order. */
    private record Part(String file, String query, Map<String, String> given, List<String> columns, List<String> rows) {

        static Part of(String file, String text) {
            List<String> lines =
                    text.lines().filter(line -> !line.startsWith("#")).toList();
            String[] call = lines.get(0).split("; ");
            return new Part(
                    file,
                    call[0],
                    Arrays.stream(call)
                            .skip(1)
                            .map(argument -> argument.split("=", 2))
                            .collect(Collectors.toMap(argument -> argument[0], argument -> argument[1])),
                    List.of(lines.get(1).split(" \\| ")),
                    lines.subList(2, lines.size()));
        }

        String name() {
            return file + ": " + query + " " + given;
        }
    }

    @BeforeAll
    static void start(SampleDatabase sample) {
        database = sample;
    }

    @TestFactory
    Stream<DynamicTest> answersWhatTheTablesSay() {
        return parts().map(part -> DynamicTest.dynamicTest(part.name(), () -> {
            List<Row> rows = answer(part);
            assertThat(rows).extracting(row -> line(row, part.columns())).containsExactlyElementsOf(part.rows());
            assertThat(rows).allSatisfy(AskedValuesIT::restsOnPapers);
        }));
    }

    @Test
    void asksEveryQuestionInMoreThanOneWay() {
        Catalogue catalogue = database.catalogue();

        assertThat(AskedTable.questions(catalogue)).hasSizeGreaterThanOrEqualTo(LAST_ROW);
        assertThat(AskedTable.questions(catalogue))
                .allSatisfy(entry -> assertThat(parts())
                        .as("row " + entry.getValue().row())
                        .filteredOn(part -> part.file()
                                .equals("row-%02d.txt"
                                        .formatted(entry.getValue().row())))
                        .hasSizeGreaterThanOrEqualTo(2)
                        .extracting(Part::query)
                        .contains(entry.getKey().id()));
    }

    private static void restsOnPapers(Row row) {
        assertThat((List<?>) row.get("sourceIds")).as("papers of %s", row).isNotEmpty();
    }

    private static List<Row> answer(Part part) {
        CypherFile query = database.catalogue().find(Kind.QUERY, part.query()).orElseThrow();
        return AskedTable.rows(query, part.given(), database.graph());
    }

    private static String line(Row row, List<String> columns) {
        return columns.stream()
                .map(row::get)
                .map(value -> Objects.toString(value, "-"))
                .collect(Collectors.joining(" | "));
    }

    private static Stream<Part> parts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .flatMap(file -> Arrays.stream(read(file).strip().split("\n\n+"))
                            .map(text -> Part.of(file.getFileName().toString(), text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
