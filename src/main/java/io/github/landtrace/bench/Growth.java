package io.github.landtrace.bench;

import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How much longer the same answer takes in a larger graph. */
final class Growth {

    private static final int DEPTH = 12;
    private static final long STAKES = 65;
    private static final long RIGHTS = 2;
    private static final long ROWS = 20;
    private static final double GOAL_TRACE = 1.4;
    private static final double GOAL_POINT = 1.2;

    private final Questions questions;
    private final Turns turns;

    Growth(Questions questions, Turns turns) {
        this.questions = questions;
        this.turns = turns;
    }

    List<Comparison> compare(TraceBench.Subject small, TraceBench.Subject large) {
        List<Graph> graphs = List.of(small.best(), large.best());
        List<Comparison> comparisons = new ArrayList<>();
        Function<String, Statement> trace = id -> questions.trace(id, DEPTH);
        comparisons.add(
                compare("trace", GOAL_TRACE, small, large, Starts.ofTrace(graphs, questions, DEPTH, STAKES), trace));
        comparisons.add(compare(
                "point query", GOAL_POINT, small, large, Starts.ofPoint(graphs, questions, RIGHTS), questions::point));
        comparisons.add(compare(
                Questions.CONVERSION,
                GOAL_TRACE,
                small,
                large,
                Starts.ofConversion(graphs, questions, ROWS),
                questions::conversion));
        Map<String, Function<String, Statement>> aboutOrganisations = new LinkedHashMap<>();
        aboutOrganisations.put(Questions.OWNERS, questions::owners);
        aboutOrganisations.put(Questions.LAND, questions::land);
        aboutOrganisations.put(Questions.CAP_TABLE, questions::capTable);
        aboutOrganisations.forEach((name, statement) -> comparisons.add(compare(
                name,
                GOAL_TRACE,
                small,
                large,
                Starts.ofOrganisations(graphs, questions, statement, ROWS),
                statement)));
        return comparisons;
    }

    private Comparison compare(
            String work,
            double goal,
            TraceBench.Subject small,
            TraceBench.Subject large,
            List<Starts> starts,
            Function<String, Statement> statement) {
        Starts inSmall = starts.get(0);
        Starts inLarge = starts.get(1);
        String title = String.format(
                "TR-3 %s, %s beside %s, %d rows, database hits %d and %d",
                work,
                large.name(),
                small.name(),
                inSmall.rows(),
                hits(small.best(), inSmall, statement),
                hits(large.best(), inLarge, statement));
        return turns.compare(
                title,
                goal,
                List.of(
                        new Lane(small.name(), false, operation(small.best(), inSmall, statement)),
                        new Lane(large.name(), true, operation(large.best(), inLarge, statement))));
    }

    /** What an answer computes belongs to it. */
    private Lane.Operation operation(Graph graph, Starts starts, Function<String, Statement> statement) {
        Starts.Turn turn = starts.turn();
        return () -> questions.answer(graph, statement.apply(turn.next()));
    }

    /** {@return the database hits of one answer, on average} */
    private static long hits(Graph graph, Starts starts, Function<String, Statement> statement) {
        return Math.round(starts.ids().stream()
                .mapToLong(id -> graph.profile(statement.apply(id)).databaseHits())
                .average()
                .orElse(0));
    }
}
