package io.github.landtrace.detect;

import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What loads changed since earlier runs. Each question is asked of the graph once. */
final class Changes {

    private final FindingStore store;
    private final Map<Long, Set<String>> since = new HashMap<>();
    private final Map<Long, Set<String>> dataSince = new HashMap<>();
    private final Map<List<Object>, Surroundings> around = new HashMap<>();

    Changes(FindingStore store) {
        this.store = store;
    }

    /** {@return the ids of the records that changed since a run} */
    Set<String> since(long sequence) {
        return since.computeIfAbsent(sequence, unused -> {
            Set<String> ids = new TreeSet<>();
            for (Row row : store.read("record-changes", Map.of("afterRun", sequence))) {
                if (row.get("ids") instanceof List<?> list) {
                    list.forEach(id -> ids.add(String.valueOf(id)));
                }
            }
            return ids;
        });
    }

    /** {@return the ids of the records that changed since a run and are not law} */
    Set<String> dataSince(long sequence) {
        return dataSince.computeIfAbsent(sequence, unused -> {
            Set<String> data = new TreeSet<>(since(sequence));
            for (Row row : store.read("record-labels", Map.of("ids", List.copyOf(data)))) {
                if (row.get("labels") instanceof List<?> labels
                        && labels.stream().anyMatch(label -> RuleFacts.LAW.contains(String.valueOf(label)))) {
                    data.remove(String.valueOf(row.get("id")));
                }
            }
            return data;
        });
    }

    /** {@return what lies around them, where nothing is connected through the background} */
    Surroundings around(long sequence, List<String> background) {
        return around.computeIfAbsent(
                List.of(sequence, background), unused -> new Surroundings(store, since(sequence), background));
    }
}
