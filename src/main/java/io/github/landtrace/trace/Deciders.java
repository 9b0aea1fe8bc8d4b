package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Parties that others own, or may own, that decide or may decide in a target, and in which nobody else is known to decide. */
final class Deciders {

    /** A party, and what it decides. */
    record Decider(String party, Control control) {}

    private Deciders() {}

    /**
     * {@return these parties in the order of their ids; of those that decide in each other every one}
     *
     * @param behind what whoever stands behind the votes that were not followed may decide
     * @param decided where an ultimate owner, or one that was not followed to its own owners, decides
     */
    static List<Decider> of(String target, Explored explored, Control.Open behind, Set<String> decided) {
        List<Decider> deciders = new ArrayList<>();
        Map<String, Set<String>> below = new HashMap<>();
        for (String party : new TreeSet<>(explored.parties())) {
            boolean isOwned = !explored.shares().in(party).isEmpty()
                    && !explored.frontier().contains(party);
            if (isOwned && !party.equals(target) && !decided.contains(party)) {
                Control control = new Control(explored.votes(), party, behind);
                if (control.over(target) != Verdict.NONE) {
                    deciders.add(new Decider(party, control));
                    below.put(party, control.decided());
                }
            }
        }
        deciders.removeIf(one -> below.entrySet().stream()
                .anyMatch(other -> other.getValue().contains(one.party())
                        && !below.getOrDefault(one.party(), Set.of()).contains(other.getKey())));
        return deciders;
    }
}
