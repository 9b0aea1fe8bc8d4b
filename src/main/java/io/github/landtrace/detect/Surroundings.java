package io.github.landtrace.detect;

import io.github.landtrace.graph.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lies around the records that changed, step by step, as far as rules reach. */
final class Surroundings {

    private static final int BATCH = 1_000;
    private static final int MOST = 200_000;
    private static final String DIVISION = "AdminDivision";

    private final FindingStore store;
    private final List<String> background;
    private final Map<String, Integer> distances = new HashMap<>();
    private Set<String> edge = new LinkedHashSet<>();
    private int walked;
    private boolean isTooMuch;

    /**
     * @param changed ids of the records that changed
     * @param background labels through which nothing is connected
     */
    Surroundings(FindingStore store, Collection<String> changed, List<String> background) {
        this.store = store;
        this.background = List.copyOf(background);
        for (List<String> batch : batches(changed)) {
            for (Row row : store.read("record-labels", Map.of("ids", batch))) {
                isTooMuch |= isDivision(row);
                reach(row, 0);
            }
        }
    }

    /**
     * {@return the ids of the records that lie at most so many steps from a change, whatever they are: some rules are about
     * several kinds of records; empty when a division changed, on which everything below it hangs, or when too much lies around}
     */
    Optional<List<String>> within(int steps) {
        while (walked < steps && !isTooMuch && !edge.isEmpty()) {
            step();
        }
        if (isTooMuch) {
            return Optional.empty();
        }
        return Optional.of(distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= steps)
                .map(Map.Entry::getKey)
                .toList());
    }

    private void step() {
        Set<String> from = edge;
        edge = new LinkedHashSet<>();
        for (List<String> batch : batches(from)) {
            store.read("records-around", Map.of("ids", batch, "isStart", walked == 0, "background", background))
                    .forEach(row -> reach(row, walked + 1));
            isTooMuch |= distances.size() > MOST;
            if (isTooMuch) {
                return;
            }
        }
        walked++;
    }

    private void reach(Row row, int distance) {
        String id = String.valueOf(row.get("id"));
        if (distances.putIfAbsent(id, distance) == null) {
            edge.add(id);
        }
    }

    private static boolean isDivision(Row row) {
        return row.get("labels") instanceof List<?> labels && labels.contains(DIVISION);
    }

    private static List<List<String>> batches(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }
}
