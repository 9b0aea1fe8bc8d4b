package io.github.landtrace.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds records that are in the graph already: what a folder refers to, or corrects, need not be in the folder. */
interface ReferenceLookup {

    /** There is no graph to look into. */
    ReferenceLookup NOWHERE = new ReferenceLookup() {
        @Override
        public Map<String, List<String>> labelsOf(Collection<String> ids) {
            return Map.of();
        }

        @Override
        public boolean holdsNothing() {
            return true;
        }
    };

    /** {@return the labels of the records with these ids; ids that the graph does not have are absent} */
    Map<String, List<String>> labelsOf(Collection<String> ids);

    /** {@return whether it is known that there is no record, so that none need be asked for} */
    default boolean holdsNothing() {
        return false;
    }

    /** {@return what the graph holds of the rows, by id} */
    default Map<String, StoredRecord> stored(Table table, List<TypedRow> rows) {
        return Map.of();
    }
}
