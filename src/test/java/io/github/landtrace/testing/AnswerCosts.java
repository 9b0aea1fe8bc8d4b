package io.github.landtrace.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the answers of one statement cost in one graph, in database hits, by how many rows they have. */
public final class AnswerCosts {

    private final Map<Long, List<Long>> hits = new TreeMap<>();

    /** Adds an answer. */
    public void add(long rows, long databaseHits) {
        hits.computeIfAbsent(rows, unused -> new ArrayList<>()).add(databaseHits);
    }

    /**
     * {@return how many times as much answers of the same size cost in the other graph: the medians of each size that
     * both have, weighed by how often both have it; NaN when they have none, empty answers left out}
     */
    public double growth(AnswerCosts other) {
        double here = 0;
        double there = 0;
        for (Map.Entry<Long, List<Long>> size : hits.entrySet()) {
            List<Long> others = other.hits.getOrDefault(size.getKey(), List.of());
            if (size.getKey() > 0 && !others.isEmpty()) {
                int weight = Math.min(size.getValue().size(), others.size());
                here += weight * median(size.getValue());
                there += weight * median(others);
            }
        }
        return there / here;
    }

    private static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
    }

    @Override
    public String toString() {
        return "database hits by rows " + hits;
    }
}
