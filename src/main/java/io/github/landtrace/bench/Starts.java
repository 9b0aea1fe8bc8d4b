package io.github.landtrace.bench;

import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where to begin, so that every answer has the same size: otherwise what is asked and not how it is answered would be
 * measured.
 *
 * @param ids in turn
 * @param rows of each answer
 */
record Starts(List<String> ids, long rows) {

    private static final int CANDIDATES = 2_000;
    private static final int ENOUGH = 40;
    private static final int FEW = 5;
    private static final int PARCELS = 400;

    Starts {
        ids = List.copyOf(ids);
    }

    /** {@return organisations above which so many stakes stand, or as near to it as there are some of} */
    static Starts ofTrace(Graph graph, Questions questions, int depth, long wanted) {
        return of(graph, questions.organisations(graph, CANDIDATES), id -> questions.trace(id, depth), wanted);
    }

    /** {@return parcels over which so many rights lie} */
    static Starts ofPoint(Graph graph, Questions questions, long wanted) {
        return of(graph, questions.parcels(graph, PARCELS), questions::point, wanted);
    }

    /** {@return parcels whose way into shares has so many steps} */
    static Starts ofConversion(Graph graph, Questions questions, long wanted) {
        return of(graph, questions.converted(graph, PARCELS), questions::conversion, wanted);
    }

    private static Starts of(Graph graph, List<String> candidates, Function<String, Statement> statement, long wanted) {
        Map<Long, List<String>> bySize = new TreeMap<>();
        for (String id : candidates) {
            long size = Questions.count(graph, statement.apply(id));
            bySize.computeIfAbsent(size, key -> new ArrayList<>()).add(id);
        }
        return nearest(bySize, wanted);
    }

    private static Starts nearest(Map<Long, List<String>> bySize, long wanted) {
        int most = bySize.values().stream().mapToInt(List::size).max().orElse(0);
        return bySize.entrySet().stream()
                .filter(entry -> entry.getKey() > 0 && entry.getValue().size() >= Math.min(FEW, most))
                .min(Comparator.comparingLong(entry -> Math.abs(entry.getKey() - wanted)))
                .map(entry -> new Starts(
                        entry.getValue()
                                .subList(0, Math.min(ENOUGH, entry.getValue().size())),
                        entry.getKey()))
                .orElseThrow(
                        () -> new BenchException(
                                "the graph holds nothing to ask about; use the sample (--demo) or a generated folder that was imported"));
    }

    /** {@return the ids in turn, without end} */
    Turn turn() {
        return new Turn(ids);
    }

    /** Goes round. */
    static final class Turn {

        private final List<String> ids;
        private int next;

        private Turn(List<String> ids) {
            this.ids = ids;
        }

        String next() {
            String id = ids.get(next);
            next = (next + 1) % ids.size();
            return id;
        }
    }
}
