package io.github.landtrace.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of a table that refers to itself, which wait for a row below them. */
final class WaitingRows {

    private final Map<String, List<Candidate>> byAwaitedId = new HashMap<>();
    private final Map<String, Integer> waitingById = new HashMap<>();
    private final Map<Long, Candidate> byIndex = new TreeMap<>();

    void add(Candidate candidate, String awaitedId) {
        byAwaitedId.computeIfAbsent(awaitedId, unused -> new ArrayList<>()).add(candidate);
        waitingById.merge(candidate.id(), 1, Integer::sum);
        byIndex.put(candidate.row().index(), candidate);
    }

    /** {@return whether a row with this id waits} */
    boolean has(String id) {
        return waitingById.containsKey(id);
    }

    boolean isEmpty() {
        return byIndex.isEmpty();
    }

    /** {@return those who waited for an id, in the order of the file; they wait no more} */
    List<Candidate> wake(String awaitedId) {
        List<Candidate> woken = byAwaitedId.remove(awaitedId);
        if (woken == null) {
            return List.of();
        }
        woken.forEach(this::forget);
        return woken;
    }

    /** {@return those who wait for an id that no waiting row has; they wait no more} */
    List<Candidate> wakeHopeless() {
        List<String> hopeless =
                byAwaitedId.keySet().stream().filter(id -> !has(id)).sorted().toList();
        List<Candidate> woken = new ArrayList<>();
        hopeless.forEach(id -> woken.addAll(wake(id)));
        return woken;
    }

    /** {@return the first that waits, which waits no more} */
    Candidate takeFirst() {
        Candidate first = byIndex.values().iterator().next();
        byAwaitedId.values().forEach(waiting -> waiting.remove(first));
        forget(first);
        return first;
    }

    private void forget(Candidate candidate) {
        byIndex.remove(candidate.row().index());
        waitingById.computeIfPresent(candidate.id(), (id, count) -> count == 1 ? null : count - 1);
    }
}
