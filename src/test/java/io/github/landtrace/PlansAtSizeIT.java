package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Plan;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.GeneratedTownship;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On generated townships: plans that do not read the whole graph, and work that grows with the answer and not with the graph. */
class PlansAtSizeIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final double GROWTH = 1.2;
    /** What one index seek more or less may cost. */
    private static final long SLACK = 20;

    private static final int ENOUGH = 3;
    private static final Set<String> SCANS = Set.of("AllNodesScan", "NodeByLabelScan", "DirectedAllRelationshipsScan");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static GeneratedTownship small;

    @SuppressWarnings("NullAway.Init")
    private static GeneratedTownship large;

    @BeforeAll
    static void generate() {
        small = GeneratedTownship.of(1_000, folder.resolve("small"));
        large = GeneratedTownship.of(10_000, folder.resolve("large"));
    }

    @AfterAll
    static void stop() {
        try (GeneratedTownship first = small;
                GeneratedTownship second = large) {
            assertThat(first).isNotSameAs(second);
        }
    }

    static List<CypherFile> queries() {
        return Catalogue.load(Home.cypher()).queries();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void readsNoMoreThanItAsksFor(CypherFile query) {
        Plan plan = large.graph().explain(statement(query, query.example()));

        if (!query.exceptions().containsKey("scan")) {
            assertThat(plan.root().all().map(Plan.Operator::name)).doesNotContainAnyElementsOf(SCANS);
        }
        if (!query.exceptions().containsKey("cartesian")) {
            assertThat(plan.root().all().filter(PlansAtSizeIT::isWideProduct)).isEmpty();
        }
    }

    /** A product of what two unique seeks find has one row; any other can have as many as there are pairs. */
    private static boolean isWideProduct(Plan.Operator operator) {
        return operator.name().equals("CartesianProduct")
                && !operator.children().stream().allMatch(PlansAtSizeIT::isSingleRow);
    }

    private static boolean isSingleRow(Plan.Operator operator) {
        return operator.all()
                .map(Plan.Operator::name)
                .allMatch(name -> name.equals("NodeUniqueIndexSeek")
                        || name.equals("Argument")
                        || name.equals("CartesianProduct")
                        || name.equals("Filter")
                        || name.equals("CacheProperties"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void worksForTheAnswerAndNotForTheGraph(CypherFile query) {
        List<String> grown = new ArrayList<>();
        int compared = 0;
        for (Map<String, @Nullable Object> arguments : small.argumentsFor(query)) {
            List<Row> answer = small.answer(statement(query, arguments));
            if (answer.isEmpty() || !same(answer, large.answer(statement(query, arguments)))) {
                continue;
            }
            compared++;
            long hits = small.graph().profile(statement(query, arguments)).databaseHits();
            long hitsInLarge =
                    large.graph().profile(statement(query, arguments)).databaseHits();
            if (hitsInLarge > hits * GROWTH + SLACK) {
                grown.add(arguments + ": " + hits + " database hits among 1,000 households, " + hitsInLarge
                        + " among 10,000");
            }
            if (compared == ENOUGH) {
                break;
            }
        }

        assertThat(grown).isEmpty();
        if (!query.exceptions().containsKey("unlike")) {
            assertThat(compared)
                    .as("answers that are the same in both townships, so that their cost can be compared")
                    .isPositive();
        }
    }

    /** Internal ids differ, so that drawings are compared by their size. */
    private static boolean same(List<Row> left, List<Row> right) {
        return left.size() == right.size()
                && (left.isEmpty()
                        || left.get(0).columns().contains("path")
                        || left.stream()
                                .map(Row::values)
                                .toList()
                                .equals(right.stream().map(Row::values).toList()));
    }

    private static Statement statement(CypherFile query, Map<String, @Nullable Object> arguments) {
        return new Statement(query.id(), query.statement(), arguments, TIMEOUT);
    }
}
