package io.github.landtrace.trace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one party owns and decides, directly and through others.
 *
 * @param parts by issuer, in the order of ids
 * @param explored how many stakes were followed, parallel ones counted once
 * @param cuts what was left out and why; empty when nothing was
 */
public record Owned(
        String owner,
        Map<String, Part> parts,
        List<Cycle> cycles,
        List<ImpossibleTotal> impossible,
        int explored,
        List<String> cuts) {

    /**
     * @param share the integrated share of the owner in an issuer
     * @param votes the votes in it of the owner and of everything that it controls
     */
    public record Part(Percent share, Verdict control, Percent votes) {}

    /**
     * {@return what a party owns by the stakes that were fetched}
     *
     * <p>Chains that come back to the party count as the others do. Where the party belongs to a closed group, that
     * would have no end, and stakes in the party itself are left out.
     */
    public static Owned by(String owner, Subgraph subgraph, Limits limits) {
        Explored explored = Exploration.from(owner, Direction.DOWN, subgraph, limits);
        Structure structure = new Structure(withoutFrontier(explored));
        Holdings shares = structure.isReached(owner)
                ? explored.shares()
                : explored.shares().only(holding -> !holding.issuer().equals(owner));
        Set<String> parties = new LinkedHashSet<>(new TreeSet<>(explored.parties()));
        Map<String, IntegratedShares.Share> fractions = new IntegratedShares(shares, parties).of(owner);
        Control control = new Control(explored.votes(), owner, Control.Open.NOTHING);
        Map<String, Part> parts = new LinkedHashMap<>();
        for (String party : parties) {
            if (!party.equals(owner)) {
                parts.put(
                        party,
                        new Part(
                                fractions
                                        .getOrDefault(party, IntegratedShares.Share.NONE)
                                        .percent(),
                                control.over(party),
                                control.votes(party)));
            }
        }
        List<Cycle> cycles = structure.cycles();
        return new Owned(
                owner,
                parts,
                cycles,
                UltimateOwners.impossible(explored),
                explored.stakes(),
                Stream.concat(explored.cuts().stream(), IntegratedShares.unsolved(cycles).stream())
                        .toList());
    }

    /** Seen downwards, a party at which the trace was cut has no holders that are not known. */
    private static Explored withoutFrontier(Explored explored) {
        return new Explored(
                explored.start(),
                explored.shares(),
                explored.votes(),
                explored.parties(),
                Set.of(),
                explored.notFollowed(),
                explored.stakes(),
                explored.cuts());
    }
}
