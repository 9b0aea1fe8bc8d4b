package io.github.landtrace.trace;

import java.util.List;

/**
 * A knot of parties that hold each other, or one that holds itself: a strongly connected component, so that each knot is
 * told once, however many rounds lead through it.
 *
 * @param parties all of them, in the order of their ids
 * @param round one shortest round of stakes, from the first party, holder before issuer
 * @param closed whether no ultimate owner stands above it, so that it owns itself
 */
public record Cycle(List<String> parties, List<String> round, boolean closed) {

    public Cycle {
        parties = List.copyOf(parties);
        round = List.copyOf(round);
    }
}
