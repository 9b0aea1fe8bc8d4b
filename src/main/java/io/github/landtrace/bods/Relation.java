package io.github.landtrace.bods;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A relationship record after a statement.
 *
 * @param holderId the interested party in the model
 * @param holderIsPerson whether it can hold an office
 * @param issuerId the subject in the model
 * @param issuerIsOrganisation whether it can have shares; a state body has none
 * @param componentIds what a declared indirect interest goes through: parties and links of the model
 * @param strands the history of its interests
 * @param recordedAt the instant under which it was loaded
 */
record Relation(
        String holderId,
        boolean holderIsPerson,
        String issuerId,
        boolean issuerIsOrganisation,
        List<String> componentIds,
        List<Entry> strands,
        Instant recordedAt) {

    /** The periods of one kind of interest. */
    record Entry(Strand strand, List<Period> periods) {}

    Relation {
        componentIds = List.copyOf(componentIds);
        strands = List.copyOf(strands);
    }

    static List<Entry> entries(History history) {
        List<Entry> entries = new ArrayList<>();
        new TreeMap<>(history.strands()).forEach((strand, periods) -> entries.add(new Entry(strand, periods)));
        return entries;
    }

    /** {@return the same parties with a later history} */
    Relation with(History later, Instant instant) {
        return new Relation(
                holderId, holderIsPerson, issuerId, issuerIsOrganisation, componentIds, entries(later), instant);
    }

    History history() {
        Map<Strand, List<Period>> history = new TreeMap<>();
        strands.forEach(entry -> history.put(entry.strand(), entry.periods()));
        return new History(history);
    }
}
