package io.github.landtrace.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.generate.scenario.Scenarios;
import io.github.landtrace.load.ModelCheck;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios of R14 and R16 to R25, planted in two villages with dirt and in two without. */
class LaterScenariosTest {

    private static final Set<String> RULES =
            Set.of("R14", "R16", "R17", "R18", "R19", "R20", "R21", "R22", "R23", "R24", "R25");
    private static final int HOUSEHOLDS = 1_200;
    private static final List<Scenario> SCENARIOS = Scenarios.all().stream()
            .filter(scenario -> RULES.contains(scenario.rule()))
            .toList();

    @TempDir
    private static Path temporary;

    @BeforeAll
    static void generate() {
        Generator generator = new Generator(SampleDatabase.home().resolve("import"), SCENARIOS);
        generator.run(
                new GenerationPlan(Profile.TOWNSHIP, HOUSEHOLDS, 11, 0),
                temporary.resolve("clean"),
                temporary.resolve("clean-labels"),
                GenerationListener.NONE);
        generator.run(
                new GenerationPlan(Profile.TOWNSHIP, HOUSEHOLDS, 11, 10),
                temporary.resolve("dirty"),
                temporary.resolve("dirty-labels"),
                GenerationListener.NONE);
    }

    @Test
    void belongToTheRulesInTheirOrder() {
        assertThat(SCENARIOS)
                .extracting(Scenario::rule)
                .hasSameElementsAs(RULES)
                .hasSize(RULES.size());
        assertThat(Scenarios.all()).extracting(Scenario::rule).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void plantEveryVariant() throws Exception {
        Set<String> planted = new HashSet<>();
        rows("clean-labels/labels.csv").forEach(label -> planted.add(label.get("rule") + " " + label.get("variant")));

        for (Scenario scenario : SCENARIOS) {
            assertThat(scenario.variants()).extracting(Variant::name).doesNotHaveDuplicates();
            for (Variant variant : scenario.variants()) {
                assertThat(planted).contains(scenario.rule() + " " + variant.name());
            }
        }
    }

    @Test
    void labelEverySubjectAndEventOnceAndOnlyWhatIsThere() throws Exception {
        for (String world : List.of("clean", "dirty")) {
            Set<String> ids = ids(world);
            Set<String> seen = new HashSet<>();
            for (Map<String, String> label : rows(world + "-labels/labels.csv")) {
                assertThat(ids).as("%s", label).contains(label.get("subjectId"), label.get("key"));
                assertThat(seen.add(label.get("rule") + " " + label.get("subjectId") + " " + label.get("key")))
                        .as("%s", label)
                        .isTrue();
            }
        }
    }

    @Test
    void sayWhatTheirKindSays() throws Exception {
        for (Map<String, String> label : rows("clean-labels/labels.csv")) {
            boolean positive = label.get("kind").equals("POSITIVE");
            String expected = positive ? "FLAGGED" : label.get("guard").isEmpty() ? "NONE" : "CLEARED";

            assertThat(label.get("verdict")).as("%s", label).isEqualTo(expected);
            assertThat(label.get("severity").isEmpty()).as("%s", label).isNotEqualTo(positive);
        }
    }

    @Test
    void doNotKnowWherePapersGotLost() throws Exception {
        Map<String, Integer> unknown = new HashMap<>();
        for (Map<String, String> label : rows("dirty-labels/labels.csv")) {
            if (label.get("verdict").equals("UNKNOWN")) {
                assertThat(label.get("severity")).isEmpty();
                unknown.merge(label.get("rule"), 1, Integer::sum);
            }
        }

        assertThat(unknown.keySet()).hasSizeGreaterThan(1).isSubsetOf(RULES);
    }

    @Test
    void fitTheTablesAndReferToWhatIsThere() {
        Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));

        for (String world : List.of("clean", "dirty")) {
            assertThat(ModelCheck.tables(catalogue, temporary.resolve(world)).faults())
                    .isEmpty();
        }
    }

    private static Set<String> ids(String world) throws IOException {
        Set<String> ids = new HashSet<>();
        try (Stream<Path> files = Files.list(temporary.resolve(world))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                rows(world + "/" + file.getFileName()).forEach(row -> ids.add(row.get("id")));
            }
        }
        return ids;
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(temporary.resolve(file).toFile())) {
            return rows.readAll();
        }
    }
}
