package io.github.landtrace.trace;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was fetched of the register on one day.
 *
 * @param unfetched by issuer, what is in force beyond the stakes
 * @param beyond parties whose own holders (or holdings, seen downwards) were not looked up
 */
public record Subgraph(List<Stake> stakes, Map<String, Unfetched> unfetched, Set<String> beyond) {

    public Subgraph {
        stakes = List.copyOf(stakes);
        unfetched = Map.copyOf(unfetched);
        beyond = Set.copyOf(beyond);
    }

    /** {@return a subgraph of which nothing is missing} */
    public static Subgraph whole(List<Stake> stakes) {
        return new Subgraph(stakes, Map.of(), Set.of());
    }
}
