package io.github.landtrace.trace;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which records are taken as one organisation: those that the fetched links {@code POSSIBLY_SAME} connect. Of such a group the
 * record that was fetched first stands for all; what was asked for is fetched first.
 */
final class SameRecords {

    static final String TYPE = "POSSIBLY_SAME";

    private final Map<String, String> standsFor = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Set<String>> reasons = new LinkedHashMap<>();

    private SameRecords() {}

    /** {@return that every record stands for itself} */
    static SameRecords none() {
        return new SameRecords();
    }

    static SameRecords of(List<Row> rows) {
        SameRecords same = new SameRecords();
        for (Row row : rows) {
            if (row.get("start") instanceof NodeValue start) {
                same.see(start);
            }
            if (row.get("end") instanceof NodeValue end) {
                same.see(end);
            }
        }
        for (Row row : rows) {
            if (row.get("link") instanceof LinkValue link
                    && link.type().equals(TYPE)
                    && row.get("start") instanceof NodeValue start
                    && row.get("end") instanceof NodeValue end) {
                same.join(id(start), id(end), said(link));
            }
        }
        return same;
    }

    private void see(NodeValue node) {
        order.putIfAbsent(id(node), order.size());
    }

    private void join(String one, String other, String said) {
        String first = one(one);
        String second = one(other);
        boolean firstLeads = order.getOrDefault(first, 0) <= order.getOrDefault(second, 0);
        String lead = firstLeads ? first : second;
        String led = firstLeads ? second : first;
        Set<String> why = new TreeSet<>(reasons.getOrDefault(lead, Set.of()));
        why.addAll(reasons.getOrDefault(led, Set.of()));
        why.add(said);
        reasons.remove(led);
        reasons.put(lead, why);
        if (!lead.equals(led)) {
            standsFor.put(led, lead);
        }
    }

    /** {@return the record that stands for another; a record of no group for itself} */
    String one(String id) {
        String one = id;
        String next = standsFor.get(one);
        while (next != null) {
            one = next;
            next = standsFor.get(one);
        }
        return one;
    }

    /** {@return every group by the record that stands for it, its records in the order of their ids} */
    Map<String, List<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (String led : new TreeSet<>(standsFor.keySet())) {
            groups.computeIfAbsent(one(led), lead -> new TreeSet<>(Set.of(lead)))
                    .add(led);
        }
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        groups.forEach((lead, ids) -> sorted.put(lead, List.copyOf(ids)));
        return sorted;
    }

    /** {@return why the records of a group are taken as one} */
    String why(String lead) {
        return String.join("; ", reasons.getOrDefault(lead, Set.of()));
    }

    private static String said(LinkValue link) {
        Object by = link.properties().get("decidedBy");
        String reason = String.valueOf(link.properties().get("reason"));
        return "SAME".equals(link.properties().get("verdict"))
                ? "decided by " + by + ": " + reason
                : "possible, nobody decided it: " + reason;
    }

    private static String id(NodeValue node) {
        return String.valueOf(node.properties().get("id"));
    }
}
