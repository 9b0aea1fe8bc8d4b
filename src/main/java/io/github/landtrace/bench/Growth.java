package io.github.landtrace.bench;

import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.util.List;
import java.util.function.Function;

/** How much longer the same answer takes in a larger graph. */
final class Growth {

    private static final int DEPTH = 12;
    private static final long STAKES = 65;
    private static final long RIGHTS = 2;
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
        List<Starts> traces = Starts.ofTrace(graphs, questions, DEPTH, STAKES);
        List<Starts> points = Starts.ofPoint(graphs, questions, RIGHTS);
        return List.of(
                compare(
                        "TR-3 trace",
                        GOAL_TRACE,
                        small,
                        traces.get(0),
                        large,
                        traces.get(1),
                        id -> questions.trace(id, DEPTH)),
                compare("TR-3 point query", GOAL_POINT, small, points.get(0), large, points.get(1), questions::point));
    }

    private Comparison compare(
            String work,
            double goal,
            TraceBench.Subject small,
            Starts inSmall,
            TraceBench.Subject large,
            Starts inLarge,
            Function<String, Statement> statement) {
        String title = String.format(
                "%s, %s beside %s, %d rows, database hits %d and %d",
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

    private static Lane.Operation operation(Graph graph, Starts starts, Function<String, Statement> statement) {
        Starts.Turn turn = starts.turn();
        return () -> Questions.count(graph, statement.apply(turn.next()));
    }

    /** {@return the database hits of one answer, on average} */
    private static long hits(Graph graph, Starts starts, Function<String, Statement> statement) {
        return Math.round(starts.ids().stream()
                .mapToLong(id -> graph.profile(statement.apply(id)).databaseHits())
                .average()
                .orElse(0));
    }
}
