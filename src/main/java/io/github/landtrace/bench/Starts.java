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
        return ofTrace(List.of(graph), questions, depth, wanted).get(0);
    }

    /** {@return for each graph such organisations; the answers have the same size in all of them} */
    static List<Starts> ofTrace(List<Graph> graphs, Questions questions, int depth, long wanted) {
        return alike(
                graphs,
                graph -> bySize(
                        graph, questions.organisations(graph, CANDIDATES), questions, id -> questions.trace(id, depth)),
                wanted);
    }

    /** {@return parcels over which so many rights lie} */
    static Starts ofPoint(Graph graph, Questions questions, long wanted) {
        return ofPoint(List.of(graph), questions, wanted).get(0);
    }

    /** {@return for each graph such parcels; the answers have the same size in all of them} */
    static List<Starts> ofPoint(List<Graph> graphs, Questions questions, long wanted) {
        return alike(
                graphs, graph -> bySize(graph, questions.parcels(graph, PARCELS), questions, questions::point), wanted);
    }

    /** {@return parcels whose way into shares has so many steps} */
    static Starts ofConversion(Graph graph, Questions questions, long wanted) {
        return ofConversion(List.of(graph), questions, wanted).get(0);
    }

    /** {@return for each graph such parcels; the answers have the same size in all of them} */
    static List<Starts> ofConversion(List<Graph> graphs, Questions questions, long wanted) {
        return alike(
                graphs, it -> bySize(it, questions.converted(it, PARCELS), questions, questions::conversion), wanted);
    }

    /** {@return organisations whose ultimate owners and what stands beside them are so many rows} */
    static Starts ofOwners(Graph graph, Questions questions, long wanted) {
        return ofOrganisations(List.of(graph), questions, questions::owners, wanted)
                .get(0);
    }

    /** {@return for each graph organisations about which a question has so many rows as its answer} */
    static List<Starts> ofOrganisations(
            List<Graph> graphs, Questions questions, Function<String, Statement> statement, long wanted) {
        return alike(graphs, it -> bySize(it, questions.organisations(it, PARCELS), questions, statement), wanted);
    }

    private static Map<Long, List<String>> bySize(
            Graph graph, List<String> candidates, Questions questions, Function<String, Statement> statement) {
        Map<Long, List<String>> bySize = new TreeMap<>();
        for (String id : candidates) {
            long size = questions.answer(graph, statement.apply(id));
            bySize.computeIfAbsent(size, key -> new ArrayList<>()).add(id);
        }
        // An answer without rows is none.
        bySize.remove(0L);
        return bySize;
    }

    private static List<Starts> alike(List<Graph> graphs, Function<Graph, Map<Long, List<String>>> sizes, long wanted) {
        List<Map<Long, List<String>>> all = graphs.stream().map(sizes).toList();
        Map<Long, Integer> fewest = new TreeMap<>();
        for (long size : all.get(0).keySet()) {
            fewest.put(
                    size,
                    all.stream()
                            .mapToInt(one -> one.getOrDefault(size, List.of()).size())
                            .min()
                            .orElse(0));
        }
        int most = fewest.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long size = fewest.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && entry.getValue() >= Math.min(FEW, most))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingLong(one -> Math.abs(one - wanted)))
                .orElseThrow(
                        () -> new BenchException(
                                "there is nothing to ask about whose answers have the same size in every graph; use the sample (--demo) or generated folders that were imported"));
        return all.stream()
                .map(one -> one.getOrDefault(size, List.of()))
                .map(ids -> new Starts(ids.subList(0, Math.min(ENOUGH, ids.size())), size))
                .toList();
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
