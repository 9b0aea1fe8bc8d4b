package io.github.landtrace.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether what a row refers to is there: accepted before it, or in the graph already. */
final class ReferenceCheck {

    /** A reference that leads nowhere. */
    record Missing(Field field, String id) {}

    private final List<Field> references;
    private final KnownIds known;
    private final Map<String, String> labelOfTable;
    private final ReferenceLookup lookup;
    /** Labels of the records that rows of this table refer to and the graph has. */
    private final Map<String, List<String>> inGraph = new HashMap<>();

    ReferenceCheck(Table table, KnownIds known, Map<String, String> labelOfTable, ReferenceLookup lookup) {
        this.references = table.references();
        this.known = known;
        this.labelOfTable = labelOfTable;
        this.lookup = lookup;
    }

    /** Asks the graph for what rows refer to, all at once. */
    void lookUp(Collection<Candidate> candidates) {
        if (lookup.holdsNothing()) {
            return;
        }
        Set<String> unknown = new HashSet<>();
        for (Candidate candidate : candidates) {
            for (Field field : references) {
                for (String id : candidate.row().idsIn(field.name())) {
                    if (known.tableOf(id) == null && !inGraph.containsKey(id)) {
                        unknown.add(id);
                    }
                }
            }
        }
        if (!unknown.isEmpty()) {
            inGraph.putAll(lookup.labelsOf(unknown));
        }
    }

    /** {@return what a row refers to that is not there, or is of another table} */
    List<Missing> missing(TypedRow row) {
        List<Missing> missing = new ArrayList<>(0);
        for (Field field : references) {
            for (String id : row.idsIn(field.name())) {
                String table = known.tableOf(id);
                boolean found = table == null
                        ? isInGraph(field, inGraph.getOrDefault(id, List.of()))
                        : field.references().contains(table);
                if (!found) {
                    missing.add(new Missing(field, id));
                }
            }
        }
        return missing;
    }

    private boolean isInGraph(Field field, List<String> labels) {
        return field.references().stream().map(labelOfTable::get).anyMatch(labels::contains);
    }
}
