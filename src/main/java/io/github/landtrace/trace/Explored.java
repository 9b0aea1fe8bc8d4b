package io.github.landtrace.trace;

import java.util.List;
import java.util.Set;

/**
 * The part of the register that a trace looks at.
 *
 * @param shares the stakes that were followed, in capital
 * @param votes the same stakes, in votes
 * @param parties everyone who was reached, the start included
 * @param frontier those of the parties whose further stakes were not all followed
 * @param stakes how many stakes were followed, parallel ones counted once
 * @param cuts what was left out and why, in words; empty when nothing was
 */
record Explored(
        String start,
        Holdings shares,
        Holdings votes,
        Set<String> parties,
        Set<String> frontier,
        int stakes,
        List<String> cuts) {

    Explored {
        parties = Set.copyOf(parties);
        frontier = Set.copyOf(frontier);
        cuts = List.copyOf(cuts);
    }
}
