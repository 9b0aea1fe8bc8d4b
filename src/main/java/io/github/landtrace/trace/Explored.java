package io.github.landtrace.trace;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of the register that a trace looks at.
 *
 * @param shares the stakes that were followed, in capital
 * @param votes the same stakes, in votes
 * @param parties everyone who was reached, the start included
 * @param frontier those of the parties whose further stakes were not all followed
 * @param notFollowed by such a party, what its holders may have by stakes that were not followed; seen upwards only
 * @param stakes how many stakes were followed, parallel ones counted once
 * @param cuts what was left out and why, in words; empty when nothing was
 */
record Explored(
        String start,
        Holdings shares,
        Holdings votes,
        Set<String> parties,
        Set<String> frontier,
        Map<String, NotFollowed> notFollowed,
        int stakes,
        List<String> cuts) {

    Explored {
        parties = Set.copyOf(parties);
        frontier = Set.copyOf(frontier);
        notFollowed = Map.copyOf(notFollowed);
        cuts = List.copyOf(cuts);
    }
}
