package io.github.landtrace.bench;

import io.github.landtrace.graph.Graph;
import java.util.List;

/** What the arithmetic of ownership costs beside fetching what it works on, on the lane that answers best. */
final class OwnersBench {

    private static final double GOAL = 1.5;
    private static final long ROWS = 20;

    private OwnersBench() {}

    static Comparison compare(TraceBench.Subject subject, Questions questions, Turns turns) {
        Graph graph = subject.best();
        Starts starts = Starts.ofOwners(graph, questions, ROWS);
        Starts.Turn fetching = starts.turn();
        Starts.Turn computing = starts.turn();
        return turns.compare(
                "TR-4 " + Questions.OWNERS + ", " + starts.rows() + " rows, " + subject.name(),
                GOAL,
                List.of(
                        Lane.beside("fetching the subgraph", () -> {
                            Questions.count(graph, questions.owners(fetching.next()));
                            return Lane.NO_ROWS;
                        }),
                        Lane.judged("with the arithmetic", () -> {
                            questions.answer(graph, questions.owners(computing.next()));
                            return Lane.NO_ROWS;
                        })));
    }
}
