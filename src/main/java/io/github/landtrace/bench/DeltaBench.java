package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.detect.TouchedSubjects;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the rules cost after a change of one household in a hundred, neighbours in the order of their ids, beside what they
 * cost over everything. Finding out what was touched counts; saving findings does not.
 */
final class DeltaBench {

    private static final double GOAL = 0.05;
    private static final double DELTA = 0.01;
    private static final Duration TIMEOUT = Duration.ofHours(2);

    private final Graph graph;
    private final Catalogue published;
    private final List<String> changed;

    private DeltaBench(Graph graph, Catalogue published, List<String> changed) {
        this.graph = graph;
        this.published = published;
        this.changed = List.copyOf(changed);
    }

    static Comparison run(Graph graph, Catalogue published, Questions questions, Turns turns) {
        List<String> households = questions.households(graph);
        int number = Math.max(1, (int) Math.ceil(DELTA * households.size()));
        DeltaBench bench = new DeltaBench(graph, published, households.subList(0, number));
        return turns.compare(
                String.format("DET-3 rules after a change of %,d of %,d households", number, households.size()),
                GOAL,
                List.of(
                        Lane.beside("over everything", bench::overEverything),
                        Lane.judged("what the change touched", bench::overWhatWasTouched)));
    }

    private long overEverything() {
        published.rules().forEach(rule -> run(rule, Map.of()));
        return Lane.NO_ROWS;
    }

    private long overWhatWasTouched() {
        TouchedSubjects touched = new TouchedSubjects(graph, published, changed);
        for (CypherFile rule : published.rules()) {
            touched.of(rule)
                    .ifPresentOrElse(
                            subjects -> {
                                if (!subjects.isEmpty()) {
                                    run(rule, Map.of("subjectIds", subjects));
                                }
                            },
                            () -> run(rule, Map.of()));
        }
        return Lane.NO_ROWS;
    }

    private void run(CypherFile rule, Map<String, ?> arguments) {
        Questions.count(graph, new Statement(rule.id(), rule.statement(), Arguments.bind(rule, arguments), TIMEOUT));
    }
}
