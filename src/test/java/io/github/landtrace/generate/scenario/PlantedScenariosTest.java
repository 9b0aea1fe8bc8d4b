package io.github.landtrace.generate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.generate.GenerationListener;
import io.github.landtrace.generate.GenerationPlan;
import io.github.landtrace.generate.Generator;
import io.github.landtrace.generate.Profile;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.load.Fault;
import io.github.landtrace.load.ModelCheck;
import io.github.landtrace.testing.SampleDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planted is whole: it keeps to the tables, to the invariants that need no graph, and each label names records. */
class PlantedScenariosTest {

    private static final List<Scenario> SCENARIOS = Scenarios.all();

    /** Just short of these rules' thresholds lie cases that one of their guards explains. */
    private static final List<String> EDGE_IS_A_GUARD = List.of("R01", "R12", "R15");

    @TempDir
    private static Path temporary;

    private static CsvFolder tables;
    private static List<Map<String, String>> labels;

    @BeforeAll
    static void generate() {
        generate(temporary, 0);
        tables = new CsvFolder(temporary.resolve("tables"));
        labels = new CsvFolder(temporary.resolve("labels")).rows("labels");
    }

    @Test
    void standInTheOrderOfTheRules() {
        assertThat(SCENARIOS)
                .extracting(Scenario::rule)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(25);
    }

    @Test
    void plantEveryVariantAtLeastOnce() {
        Set<String> wanted = SCENARIOS.stream()
                .flatMap(
                        scenario -> scenario.variants().stream().map(variant -> scenario.rule() + " " + variant.name()))
                .collect(Collectors.toSet());

        assertThat(labels)
                .extracting(label -> label.get("rule") + " " + label.get("variant"))
                .containsAll(wanted);
    }

    @Test
    void haveAClearPositiveABorderlineOneAndADecoyShortOfTheThreshold() {
        for (Scenario scenario : SCENARIOS) {
            assertThat(scenario.variants())
                    .as(scenario.rule())
                    .extracting(Variant::name)
                    .doesNotHaveDuplicates();
            assertThat(scenario.variants())
                    .as(scenario.rule())
                    .extracting(Variant::kind, Variant::strength)
                    .contains(
                            tuple(Variant.Kind.POSITIVE, Variant.Strength.CLEAR),
                            tuple(Variant.Kind.POSITIVE, Variant.Strength.BORDERLINE));
        }
        assertThat(SCENARIOS)
                .filteredOn(scenario -> scenario.variants().stream()
                        .noneMatch(variant -> variant.kind() == Variant.Kind.DECOY
                                && variant.strength() == Variant.Strength.BORDERLINE))
                .extracting(Scenario::rule)
                .containsExactlyElementsOf(EDGE_IS_A_GUARD);
        assertThat(SCENARIOS)
                .filteredOn(scenario -> scenario.variants().stream().allMatch(variant -> variant.guard() == null))
                .extracting(Scenario::rule)
                .isEmpty();
    }

    @Test
    void labelEachSubjectAndKeyOnceAndOnlyRecordsThatAreThere() {
        assertThat(labels)
                .extracting(label -> label.get("rule") + " " + label.get("subjectId") + " " + label.get("key"))
                .doesNotHaveDuplicates();
        assertThat(labels).extracting(label -> label.get("subjectId")).allMatch(tables.ids()::contains);
        assertThat(labels)
                .filteredOn(label -> !label.get("rule").equals("R11"))
                .extracting(label -> label.get("key"))
                .allMatch(tables.ids()::contains);
    }

    @Test
    void keepToTheTables() {
        assertThat(faults(temporary)).isEmpty();
        assertThat(tables.ids()).hasSizeGreaterThan(50_000);
    }

    @Test
    void keepDerivedRightsWithinTheirParents() {
        Map<String, Map<String, String>> rights = tables.byId("rights");
        List<String> outside = new ArrayList<>();
        for (Map<String, String> right : rights.values()) {
            Map<String, String> parent = rights.get(right.get("parentId"));
            if (parent != null
                    && (right.get("from").compareTo(parent.get("from")) < 0
                            || end(right).compareTo(end(parent)) > 0)) {
                outside.add(right.get("id"));
            }
        }

        assertThat(outside).isEmpty();
    }

    @Test
    void endAndBeginRightsOnTheDayOfTheEvent() {
        Map<String, Map<String, String>> rights = tables.byId("rights");
        Function<String, String> day = tables.days()::get;

        assertThat(tables.rows("ended-rights"))
                .filteredOn(link -> !endsOnADayOfItsOwn(link.get("eventId")))
                .filteredOn(link -> !Objects.equals(
                        day.apply(link.get("eventId")),
                        rights.get(link.get("rightId")).get("to")))
                .isEmpty();
        assertThat(tables.rows("created-rights"))
                .filteredOn(link -> !Objects.equals(
                        day.apply(link.get("eventId")),
                        rights.get(link.get("rightId")).get("from")))
                .isEmpty();
    }

    /** A swap ends a right when the house is taken down, a dissolution when the land is returned. */
    private static boolean endsOnADayOfItsOwn(String eventId) {
        return eventId.startsWith("SW-") || eventId.startsWith("DI-");
    }

    @Test
    void touchNobodyAfterDeath() {
        Map<String, Map<String, String>> persons = tables.byId("persons");
        Set<String> late = new HashSet<>();
        for (String table : List.of("event-actors", "event-beneficiaries")) {
            for (Map<String, String> link : tables.rows(table)) {
                Map<String, String> person = persons.get(link.get("partyId"));
                String died = person == null ? "" : person.getOrDefault("diedOn", "");
                if (!died.isEmpty() && tables.days().get(link.get("eventId")).compareTo(died) > 0) {
                    late.add(link.get("id"));
                }
            }
        }

        assertThat(late).isEmpty();
    }

    @Test
    void sayUnknownWhereDirtTookThePaperAndStillKeepToTheTables() {
        Path dirty = temporary.resolve("dirty");
        generate(dirty, 10);
        CsvFolder dirtyTables = new CsvFolder(dirty.resolve("tables"));
        List<Map<String, String>> dirtyLabels = new CsvFolder(dirty.resolve("labels")).rows("labels");

        assertThat(dirtyLabels)
                .filteredOn(label -> label.get("verdict").equals("UNKNOWN"))
                .hasSizeGreaterThan((int) labels.stream()
                        .filter(label -> label.get("verdict").equals("UNKNOWN"))
                        .count());
        assertThat(dirtyLabels).extracting(label -> label.get("subjectId")).allMatch(dirtyTables.ids()::contains);
        assertThat(faults(dirty)).isEmpty();
    }

    private static void generate(Path folder, double dirt) {
        new Generator(SampleDatabase.home().resolve("import"), SCENARIOS)
                .run(
                        new GenerationPlan(Profile.TOWNSHIP, 2_400, 11, dirt),
                        folder.resolve("tables"),
                        folder.resolve("labels"),
                        GenerationListener.NONE);
    }

    private static List<Fault> faults(Path folder) {
        return ModelCheck.tables(Catalogue.load(SampleDatabase.home().resolve("cypher")), folder.resolve("tables"))
                .faults();
    }

    private static String end(Map<String, String> right) {
        String to = right.getOrDefault("to", "");
        return to.isEmpty() ? "9999-12-31" : to;
    }
}
