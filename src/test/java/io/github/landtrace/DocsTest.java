package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.landtrace.bench.Gate;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares what the documents say with the code. */
class DocsTest {

    private static final Path HOME = SampleDatabase.home();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final Pattern LOCAL_PATH = Pattern.compile("(?<![\\w./:-])/(?:home|root|tmp|work|mnt|Users)/");
    private static final Pattern ROUTE = Pattern.compile("(read\\(\\s*routes|routes\\.post\\()[,\\s]*\"([^\"]+)\"");

    private final Readme readme = Readme.read();
    private final Catalogue catalogue = Catalogue.load(HOME.resolve("cypher"));

    @Test
    void listsEveryQuery() {
        assertThat(readme.rows("## Queries"))
                .containsExactlyElementsOf(catalogue.queries().stream()
                        .map(query -> List.of(
                                "[`" + query.id() + "`](cypher/queries/" + query.id() + ".cypher)", query.title()))
                        .toList());
    }

    @Test
    void listsEveryRuleWithItsLevel() {
        assertThat(readme.rows("## Rules"))
                .containsExactlyElementsOf(catalogue.rules().stream()
                        .map(rule -> List.of(
                                "[`" + rule.id() + "`](cypher/rules/" + rule.id() + ".cypher)",
                                level(rule),
                                rule.title()))
                        .toList());
    }

    private static String level(CypherFile rule) {
        return Objects.requireNonNull(rule.rule()).level();
    }

    @Test
    void listsEverySettingWithItsDefault() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (Settings.Setting setting : Settings.ALL) {
            expected.add(List.of(
                    "`" + setting.name() + "`",
                    setting.defaultValue().isEmpty() ? "not set" : "`" + setting.defaultValue() + "`",
                    setting.meaning()));
        }
        List<List<String>> rows = readme.rows("## Settings");

        assertThat(rows.subList(0, rows.size() - 1)).isEqualTo(expected);
        assertThat(rows.get(rows.size() - 1).subList(0, 2)).containsExactly("`LANDTRACE_LOG`", "`INFO`");
        assertThat(HOME.resolve("src/main/resources/logback.xml")).content().contains("${LANDTRACE_LOG:-INFO}");
    }

    @Test
    void listsEveryCommandAndExitCode() {
        var main = Main.commandLine(Map.of());
        List<String> exitCodes = main.getCommandSpec().usageMessage().exitCodeList().keySet().stream()
                .toList();
        List<String> expected = Stream.concat(main.getSubcommands().keySet().stream(), exitCodes.stream())
                .toList();

        assertThat(readme.ids("## Commands"))
                .filteredOn(id -> !id.equals("exit code"))
                .isEqualTo(expected);
    }

    @Test
    void listsEveryGateOfTheBenchmark() {
        assertThat(readme.rows("## Benchmark"))
                .isEqualTo(Gate.ALL.stream()
                        .map(gate -> List.of(gate.id(), gate.measure(), gate.goal(), "`bench " + gate.command() + "`"))
                        .toList());
    }

    @Test
    void listsEveryRoute() throws IOException {
        String routes = Files.readString(HOME.resolve("src/main/java/io/github/landtrace/http/Routes.java"));
        List<String> expected = ROUTE.matcher(routes)
                .results()
                .map(found -> (found.group(1).contains("post") ? "POST " : "GET ") + found.group(2))
                .toList();

        assertThat(readme.ids("## HTTP routes")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void quotesTheArrows() throws IOException {
        String test = Files.readString(HOME.resolve("src/test/java/io/github/landtrace/ArchitectureTest.java"));
        String arrows = test.substring(test.indexOf("// arrows\n"), test.indexOf("// end of arrows"));

        assertThat(readme.section("## How it is built").stream().map(String::strip))
                .containsSequence(arrows.lines()
                        .skip(1)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    @Test
    void leadsThroughThreeInvestigationsInThreeWays() {
        List<ReadmeStep> steps = ReadmeStep.of(readme);

        for (String number : List.of("1", "2", "3")) {
            assertThat(steps)
                    .filteredOn(step -> step.heading().startsWith("#### " + number + "."))
                    .hasSizeGreaterThan(4);
        }
        for (ReadmeStep step : steps) {
            assertThat(step.request()).as(step.heading()).isEqualTo(step.command());
            assertThat(step.browser()).as(step.heading()).isEqualTo(step.command());
        }
    }

    @Test
    void namesOnlyRecordsOfTheSample() throws IOException {
        JsonNode tables = new ObjectMapper()
                .readTree(HOME.resolve("import/datapackage.json").toFile())
                .path("resources");
        Set<String> prefixes = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode table : tables) {
            String pattern = table.at("/schema/fields/0/constraints/pattern").asText();
            prefixes.add(pattern.replaceFirst("^\\^([A-Z]+)-.*", "$1"));
            try (Stream<String> lines = Files.lines(
                    HOME.resolve("import").resolve(table.path("path").asText()))) {
                lines.map(line -> line.split(",", 2)[0]).forEach(ids::add);
            }
        }
        Pattern id = Pattern.compile("(?<![\\w-])(?:" + String.join("|", prefixes) + ")-[0-9A-Z][0-9A-Za-z.-]*\\w");
        Set<String> named = readme.lines().stream()
                .flatMap(line -> id.matcher(line).results().map(MatchResult::group))
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty();
        assertThat(ids).containsAll(named);
    }

    @Test
    void linksToWhatExists() throws IOException {
        for (Path document : documents()) {
            LINK.matcher(Files.readString(document))
                    .results()
                    .map(found -> found.group(1))
                    .filter(target -> !target.startsWith("http"))
                    .forEach(target -> assertThat(document.resolveSibling(target))
                            .as(document + " links to " + target)
                            .exists());
        }
    }

    @Test
    void listsEveryDecision() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("docs/decisions"))) {
            String list = Files.readString(HOME.resolve("docs/decisions/README.md"));

            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d.*")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(list).contains("](" + name + ")"));
        }
    }

    @Test
    void namesNoPathOfTheMachineThatItWasWrittenOn() throws IOException {
        for (Path document : documents()) {
            assertThat(Files.readAllLines(document))
                    .as(document.toString())
                    .noneMatch(line -> LOCAL_PATH.matcher(line).find());
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> decisions = Files.list(HOME.resolve("docs/decisions"))) {
            return Stream.concat(
                            Stream.of("README.md", "CHANGELOG.md", ".github/CONTRIBUTING.md")
                                    .map(HOME::resolve),
                            decisions)
                    .toList();
        }
    }
}
