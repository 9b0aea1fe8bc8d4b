package io.github.landtrace.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the corpus is wrong in one way; {@code expected.txt} says what must be said of it. */
class BrokenFilesTest {

    private static final Path CORPUS = Path.of("src/test/resources/broken-cypher");

    private static final List<Problem> PROBLEMS = catchThrowableOfType(
                    CypherFilesException.class, () -> CypherFiles.read(CORPUS))
            .problems();

    static Stream<String> expected() throws IOException {
        return Files.readAllLines(CORPUS.resolve("expected.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void saysWhatIsWrongAndWhatIsAllowed(String line) {
        String file = line.substring(0, line.indexOf('|'));
        String message = line.substring(line.indexOf('|') + 1);

        assertThat(PROBLEMS)
                .filteredOn(problem -> problem.file().equals(CORPUS.resolve(file)))
                .extracting(Problem::toString)
                .anySatisfy(text -> assertThat(text).contains(message));
    }

    @Test
    void reportsAProblemForEveryFileOfTheCorpusAtOnce() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<Path> broken = files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .toList();

            assertThat(PROBLEMS).extracting(Problem::file).containsAll(broken);
            assertThat(expected()).hasSameSizeAs(broken);
        }
    }
}
