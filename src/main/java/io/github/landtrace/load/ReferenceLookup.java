package io.github.landtrace.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds records that are in the graph already: what a folder refers to, or corrects, need not be in the folder. */
@FunctionalInterface
interface ReferenceLookup {

    /** There is no graph to look into. */
    ReferenceLookup NOWHERE = ids -> Map.of();

    /** {@return the labels of the records with these ids; ids that the graph does not have are absent} */
    Map<String, List<String>> labelsOf(Collection<String> ids);

    /** {@return what the graph holds of the rows, by id} */
    default Map<String, StoredRecord> stored(Table table, List<TypedRow> rows) {
        return Map.of();
    }
}
