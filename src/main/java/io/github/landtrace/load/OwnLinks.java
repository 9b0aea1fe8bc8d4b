package io.github.landtrace.load;

import io.github.landtrace.cypher.Writes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The relationships that a node's own row makes through its reference columns: they belong to that version of the row and
 * end with it.
 */
final class OwnLinks {

    private OwnLinks() {}

    /** {@return the types that leave ({@code outgoing}) or reach the row's node} */
    static List<String> types(Table table, boolean outgoing) {
        return table.mapping().writes().relationships().stream()
                .filter(link -> isOutgoing(link) == outgoing)
                .map(Writes.Relationships::type)
                .distinct()
                .toList();
    }

    /** {@return what a row's relationships reach, by type and direction, in the form that the graph's are told in} */
    static Map<String, Set<String>> of(Table table, TypedRow row) {
        Map<String, Set<String>> targets = new TreeMap<>();
        for (Writes.Relationships link : table.mapping().writes().relationships()) {
            boolean outgoing = isOutgoing(link);
            String column = outgoing ? link.to().column() : link.from().column();
            for (String id : row.idsIn(column)) {
                targets.computeIfAbsent(key(link.type(), outgoing), unused -> new TreeSet<>())
                        .add(id);
            }
        }
        return targets;
    }

    static String key(String type, boolean outgoing) {
        return outgoing ? type + ">" : "<" + type;
    }

    private static boolean isOutgoing(Writes.Relationships link) {
        return link.from().column().equals(Table.ID);
    }
}
