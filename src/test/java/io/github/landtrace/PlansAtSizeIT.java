package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.detect.DetectionListener;
import io.github.landtrace.detect.Detector;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Plan;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.AnswerCosts;
import io.github.landtrace.testing.GeneratedTownship;
import io.github.landtrace.testing.PlanShape;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On generated townships: plans that do not read the whole graph, and work that grows with the answer and not with the graph. */
class PlansAtSizeIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final double GROWTH = 1.2;
    private static final List<Integer> HOUSEHOLDS = List.of(1_000, 10_000);
    private static final Catalogue CATALOGUE =
            Catalogue.load(SampleDatabase.home().resolve("cypher"));

    /** Files whose answers cannot be compared, and why. */
    private static final Map<String, String> NOT_COMPARED = Map.ofEntries(
            Map.entry("claims", "the generator makes none: what is said does not grow with the households"),
            Map.entry("statistics", "the generator makes none: what is published does not grow with the households"),
            Map.entry(
                    "provenance-of-figure",
                    "the generator makes none: what is published does not grow with the households"),
            Map.entry("dwellings-over-limit", "the generator makes no limits on homes"),
            Map.entry("incentives-and-reclassified-land", "the generator makes no incentives"),
            Map.entry("land-lost-after-default", "the generator makes no enforcements"),
            Map.entry("production-base-land", "the generator makes no production bases"),
            Map.entry("transactions-before-protest", "the generator makes no protests"),
            Map.entry("resettled-households", "the generator moves nobody under a programme"),
            Map.entry("possibly-the-same", "the generator makes no two records of one organisation"),
            Map.entry(
                    "surrenders-in-publication-gap",
                    "a generated township has hardly an event in the one gap that is on record"),
            Map.entry("places-by-rate", "it ranks all places of a level"),
            Map.entry("suspicion-scores", "what it combines grows with the findings about a record"),
            Map.entry("findings-by-destination", "it counts all changes of a span of days"),
            Map.entry("lenders-and-cooperative-land", "it counts all mortgages of a place"),
            Map.entry("living-away-from-registration", "it counts all who are registered in a place"),
            Map.entry("migrant-children-without-school", "it looks for few among all children of a place"),
            Map.entry("reclassification-then-land-loss", "it looks for few among all changes of a span of days"),
            Map.entry("separation-published-and-counted", "it counts all who are registered in a place"),
            Map.entry("reclassified-without-urban-insurance", "it looks for few among all changes in a place"),
            Map.entry("routes-without-evidence", "it looks for few among all changes of a span of days"),
            Map.entry("swaps-without-titled-home", "it looks for few among all swaps up to a day"),
            Map.entry("transfers-not-permitted", "it looks for few among all transfers of a span of days"),
            Map.entry("cooperative-limits-on-day", "it looks at every member of a cooperative"),
            Map.entry("land-published-and-counted", "it counts all land of a place"),
            Map.entry("mountain-homesteads", "the generator moves nobody in a small township"),
            Map.entry("bundle-local-rules", "no local rule of the generator contradicts what a finding cites"),
            Map.entry("load-checkpoint", "a bulk load leaves no checkpoint"),
            Map.entry("load-links", "its ids are those of relationships, which only corrections look for"));

    private static final Map<Integer, Map<String, Plan>> PLANS = new HashMap<>();
    private static final Map<Integer, Map<String, AnswerCosts>> COSTS = new HashMap<>();

    @BeforeAll
    static void measure(@TempDir Path folder) {
        for (int households : HOUSEHOLDS) {
            try (GeneratedTownship township =
                    GeneratedTownship.of(households, CATALOGUE, folder.resolve(String.valueOf(households)))) {
                Graph graph = township.graph();
                new Detector(graph, CATALOGUE, Clock.systemUTC())
                        .run(CATALOGUE.rules().subList(0, 1), DetectionListener.NONE);
                PLANS.put(households, new HashMap<>());
                COSTS.put(households, new HashMap<>());
                reads().forEach(file -> measure(file.getPayload(), graph, households));
            }
        }
    }

    private static void measure(CypherFile file, Graph graph, int households) {
        List<Map<String, @Nullable Object>> arguments = arguments(file, graph);
        if (arguments.isEmpty()) {
            PLANS.get(households).put(file.id(), graph.explain(statement(file, file.example())));
            return;
        }
        AnswerCosts costs = new AnswerCosts();
        for (Map<String, @Nullable Object> of : arguments) {
            Plan profile = graph.profile(statement(file, of));
            costs.add(profile.root().rows(), profile.databaseHits());
            PLANS.get(households).put(file.id(), profile);
        }
        COSTS.get(households).put(file.id(), costs);
    }

    static Stream<Named<CypherFile>> reads() {
        return CATALOGUE.all().stream()
                .filter(file -> file.kind() == Kind.QUERY || file.kind() == Kind.SYSTEM)
                .filter(file -> !file.columns().isEmpty()
                        && file.writes().nodes().isEmpty()
                        && file.writes().relationships().isEmpty())
                .map(file -> Named.of(file.kind().folder() + "/" + file.id(), file));
    }

    /** Every query, and what the service itself asks about records that it names. */
    static Stream<Named<CypherFile>> anchored() {
        return reads().filter(file -> file.getPayload().kind() == Kind.QUERY
                || file.getPayload().parameters().stream()
                        .anyMatch(parameter ->
                                parameter.required() && Set.of("id", "ids").contains(parameter.name())));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void scansNothingWithoutSayingWhy(CypherFile file) {
        assumeFalse(file.exceptions().containsKey("scan"), "the file says why it scans");

        HOUSEHOLDS.forEach(
                households -> assertThat(PlanShape.scans(PLANS.get(households).get(file.id())))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reads")
    void multipliesNothingWithoutSayingWhy(CypherFile file) {
        assumeFalse(file.exceptions().containsKey("cartesian"), "the file says why it multiplies");

        HOUSEHOLDS.forEach(households -> assertThat(
                        PlanShape.wideProducts(PLANS.get(households).get(file.id())))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("anchored")
    void worksForTheAnswerAndNotForTheGraph(CypherFile file) {
        assumeFalse(NOT_COMPARED.containsKey(file.id()), NOT_COMPARED.get(file.id()));
        AnswerCosts small = COSTS.get(HOUSEHOLDS.get(0)).get(file.id());
        AnswerCosts large = COSTS.get(HOUSEHOLDS.get(1)).get(file.id());

        assertThat(small.growth(large))
                .as(
                        "%s: %s among 1,000 households, %s among 10,000; NaN: no answers of the same size",
                        file.id(), small, large)
                .isPositive()
                .isLessThanOrEqualTo(GROWTH);
    }

    @Test
    void excusesOnlyFilesThatItWouldCompare() {
        assertThat(anchored().map(file -> file.getPayload().id())).containsAll(NOT_COMPARED.keySet());
    }

    private static Statement statement(CypherFile file, Map<String, @Nullable Object> arguments) {
        return new Statement(file.id(), file.statement(), arguments, TIMEOUT);
    }

    /**
     * {@return arguments out of the graph: the example with what the test's file for the statement, or for one of its
     * parameters, finds; none when there is no such file}
     */
    private static List<Map<String, @Nullable Object>> arguments(CypherFile file, Graph graph) {
        return Stream.concat(Stream.of(file.id()), file.parameters().stream().map(Parameter::name))
                .map(PlansAtSizeIT::argumentStatement)
                .filter(statement -> statement != null)
                .findFirst()
                .map(statement -> graph.read(statement, Rows::toList).stream()
                        .map(row -> merged(file, row))
                        .toList())
                .orElse(List.of());
    }

    private static Map<String, @Nullable Object> merged(CypherFile file, Row row) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>(file.example());
        for (String name : row.columns()) {
            if (arguments.containsKey(name)) {
                arguments.put(name, row.get(name));
            }
        }
        return arguments;
    }

    private static @Nullable Statement argumentStatement(String name) {
        try (InputStream resource = PlansAtSizeIT.class.getResourceAsStream("plans/" + name + ".cypher")) {
            return resource == null
                    ? null
                    : new Statement(
                            name, new String(resource.readAllBytes(), StandardCharsets.UTF_8), Map.of(), TIMEOUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
