package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks from a party along stakes, step by step, as far as the limits allow. A chain is as great as the product of its
 * tightened maxima; of several chains to a party the greatest counts.
 */
final class Exploration {

    private final Holdings holdings;
    private final Direction direction;
    private final Limits limits;
    private final Map<String, Double> greatest = new HashMap<>();
    private final Set<Pair> kept = new LinkedHashSet<>();
    private final Set<Pair> small = new HashSet<>();
    private int work;

    private record Pair(String holder, String issuer) {

        static Pair of(Holding holding) {
            return new Pair(holding.holder(), holding.issuer());
        }
    }

    private Exploration(Holdings holdings, Direction direction, Limits limits) {
        this.holdings = holdings;
        this.direction = direction;
        this.limits = limits;
    }

    static Explored from(String start, Direction direction, Subgraph subgraph, Limits limits) {
        Holdings shares = Holdings.of(StakeKind.SHARES, subgraph.stakes(), subgraph.unfetched());
        Holdings votes = Holdings.of(StakeKind.VOTES, subgraph.stakes(), subgraph.unfetched());
        Exploration exploration = new Exploration(shares, direction, limits);
        exploration.walk(start);
        return exploration.result(start, subgraph, votes);
    }

    private void walk(String start) {
        greatest.put(start, 1.0);
        Set<String> level = Set.of(start);
        for (int depth = 0; depth < limits.maxDepth() && !level.isEmpty(); depth++) {
            Set<String> next = new LinkedHashSet<>();
            for (String party : level) {
                for (Holding holding : direction.from(holdings, party)) {
                    if (work == limits.workBudget()) {
                        return;
                    }
                    work++;
                    follow(party, holding, next);
                }
            }
            level = next;
        }
    }

    private void follow(String party, Holding holding, Set<String> next) {
        double product = greatest.getOrDefault(party, 0.0)
                * Math.min(1, holding.tightened().mostFraction());
        Pair pair = Pair.of(holding);
        if (100 * product < limits.minShare()) {
            if (!kept.contains(pair)) {
                small.add(pair);
            }
            return;
        }
        kept.add(pair);
        small.remove(pair);
        String end = direction.end(holding);
        Double before = greatest.get(end);
        if (before == null || (limits.minShare() > 0 && product > before)) {
            greatest.put(end, product);
            next.add(end);
        }
    }

    private Explored result(String start, Subgraph subgraph, Holdings votes) {
        Set<String> frontier = new LinkedHashSet<>();
        Map<String, NotFollowed> notFollowed = new HashMap<>();
        long unfetched = 0;
        Set<String> deep = new LinkedHashSet<>();
        for (String party : greatest.keySet()) {
            boolean beyond = subgraph.beyond().contains(party);
            for (Holding holding : direction.from(holdings, party)) {
                Pair pair = Pair.of(holding);
                if (!kept.contains(pair)) {
                    frontier.add(party);
                    if (!small.contains(pair)) {
                        deep.add(party);
                    }
                }
            }
            long missing = direction == Direction.UP
                    ? subgraph.unfetched().getOrDefault(party, Unfetched.NONE).stakes()
                    : 0;
            unfetched += missing;
            if (beyond) {
                deep.add(party);
            }
            if (beyond || missing > 0) {
                frontier.add(party);
            }
            if (direction == Direction.UP && frontier.contains(party)) {
                notFollowed.put(
                        party,
                        NotFollowed.in(
                                party,
                                holdings,
                                votes,
                                holding -> kept.contains(Pair.of(holding)),
                                beyond || missing > 0));
            }
        }
        return new Explored(
                start,
                holdings.only(holding -> kept.contains(Pair.of(holding))),
                votes.only(holding -> kept.contains(Pair.of(holding))),
                Set.copyOf(greatest.keySet()),
                frontier,
                notFollowed,
                kept.size(),
                cuts(deep.size(), unfetched));
    }

    private List<String> cuts(int deep, long unfetched) {
        List<String> cuts = new ArrayList<>();
        if (deep > 0) {
            cuts.add(deep + (deep == 1 ? " party" : " parties") + " not followed to the end (maxDepth " + limits.asked()
                    + ", maxStakes " + limits.workBudget() + ")");
        }
        if (!small.isEmpty()) {
            cuts.add(small.size() + (small.size() == 1 ? " stake" : " stakes") + " in chains below minShare "
                    + limits.minShare() + " percent not followed");
        }
        if (unfetched > 0) {
            cuts.add(unfetched + " smaller stakes not fetched");
        }
        return cuts;
    }
}
