package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.Readme.Example;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.http.Readiness;
import io.github.landtrace.http.Server;
import io.github.landtrace.http.ServerSettings;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs what the README shows and compares what it prints. With {@code UPDATE_README=true} in the environment it writes
 * what it got into the README instead.
 */
@ExtendWith(SharedNeo4j.class)
class ReadmeIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Pattern COUNTED = Pattern.compile("\\b([A-Z]\\w+)(<br>| )(\\d{1,3}(?:,\\d{3})*)(?=\\W)");

    private static SampleDatabase database;
    private static Server server;

    @BeforeAll
    static void start(SampleDatabase sample) throws IOException {
        database = sample;
        Readiness readiness = new Readiness();
        readiness.ready();
        server = Server.start(
                new ServerSettings("127.0.0.1", 0, List.of(), null, URI.create("bolt://127.0.0.1:7687"), TIMEOUT),
                sample.catalogue(),
                sample.graph(),
                readiness);
        if ("true".equals(System.getenv("UPDATE_README"))) {
            Files.writeString(Readme.path(), Readme.read().rewrite(ReadmeIT::run));
            Files.writeString(Readme.path(), counted(Files.readString(Readme.path())));
            Files.writeString(Readme.path(), asked(Files.readString(Readme.path())));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> printsWhatTheReadmeShows() {
        return Readme.read().examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        "line " + example.line() + ": " + example.command(),
                        () -> assertThat(run(example))
                                .as("README.md:" + example.line() + " $ " + example.command())
                                .isEqualTo(example.output())));
    }

    @Test
    void drawsTheModelWithTheCountsOfTheSample() {
        String readme = String.join("\n", Readme.read().lines()) + "\n";

        assertThat(readme).isEqualTo(counted(readme));
    }

    @Test
    void answersEveryQuestionAsTheTableSays() {
        String readme = String.join("\n", Readme.read().lines()) + "\n";

        assertThat(readme).isEqualTo(asked(readme));
    }

    /** Writes the table of questions below its heading anew. */
    private static String asked(String readme) {
        int start = readme.indexOf("| row | question |");
        int end = readme.indexOf("\n\n", start) + 1;
        return readme.substring(0, start)
                + String.join("\n", AskedTable.lines(database.catalogue(), database.graph()))
                + "\n"
                + readme.substring(end);
    }

    private static String run(Example example) {
        try {
            String printed = example.command().startsWith("curl ")
                    ? CurlCommand.parse(example.command(), server.uri()).run()
                    : landtrace(example.command());
            return String.join("\n", printed.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String landtrace(String command) {
        List<String> words = ShellWords.of(command);
        assertThat(words).first().isEqualTo("./landtrace");
        String[] arguments =
                words.stream().skip(1).filter(word -> !word.equals("--demo")).toArray(String[]::new);
        StringWriter out = new StringWriter();
        Map<String, String> environment =
                Map.of("NEO4J_URI", database.neo4j().boltURI().toString(), "NEO4J_PASSWORD", "neo4j");
        Main.commandLine(environment)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments);
        return out.toString();
    }

    /** Writes the real number behind every label and type in the picture of the model. */
    private static String counted(String readme) {
        Map<String, Long> counts = new TreeMap<>();
        var file = database.catalogue().find(Kind.SYSTEM, "counts").orElseThrow();
        database.graph()
                .read(new Statement(file.id(), file.statement(), Map.of(), TIMEOUT), Rows::toList)
                .forEach(row -> counts.put(String.valueOf(row.get("name")), (Long) row.get("number")));
        int start = readme.indexOf("```mermaid");
        int end = readme.indexOf("```\n", start + 3);
        String picture = COUNTED.matcher(readme.substring(start, end)).replaceAll(found -> {
            Long number = counts.get(found.group(1));
            assertThat(number)
                    .as("nodes or relationships named " + found.group(1))
                    .isNotNull();
            return Matcher.quoteReplacement(found.group(1) + found.group(2) + String.format("%,d", number));
        });
        return readme.substring(0, start) + picture + readme.substring(end);
    }
}
