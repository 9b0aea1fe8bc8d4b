package io.github.landtrace.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is ultimate, who stands below an ultimate owner, and which parties hold each other; all by the stakes that may be
 * more than nothing.
 */
final class Structure {

    private final Holdings shares;
    private final Set<String> frontier;
    private final Set<String> ultimate = new LinkedHashSet<>();
    private final Set<String> reached = new HashSet<>();

    Structure(Explored explored) {
        shares = explored.shares();
        frontier = explored.frontier();
        Deque<String> open = new ArrayDeque<>();
        for (String party : new TreeSet<>(explored.parties())) {
            boolean isUltimate = !frontier.contains(party) && isUltimate(party);
            if (isUltimate) {
                ultimate.add(party);
            }
            if (isUltimate || frontier.contains(party) || hasUnknownHolders(party)) {
                open.add(party);
                reached.add(party);
            }
        }
        while (!open.isEmpty()) {
            for (Holding holding : shares.of(open.remove())) {
                if (holding.possible() && reached.add(holding.issuer())) {
                    open.add(holding.issuer());
                }
            }
        }
    }

    /** Nobody else may hold anything of it, and it does not hold all of itself. */
    private boolean isUltimate(String party) {
        for (Holding holding : shares.in(party)) {
            boolean all = holding.ofItself() && holding.said().min().compareTo(Interval.ALL) >= 0;
            if (all || (!holding.ofItself() && holding.possible())) {
                return false;
            }
        }
        return !hasUnknownHolders(party);
    }

    private boolean hasUnknownHolders(String party) {
        IssuerBook book = shares.book(party);
        return book != null && book.leavesRoomToUnfetched();
    }

    /** {@return the parties that nobody else owns} */
    Set<String> ultimate() {
        return ultimate;
    }

    /** {@return whether the walks of an owner may pass through a party: it belongs to no closed group} */
    boolean isReached(String party) {
        return reached.contains(party);
    }

    /** {@return every knot of parties that hold each other, each once, in the order of their first ids} */
    List<Cycle> cycles() {
        List<String> parties = List.copyOf(new TreeSet<>(shares.parties()));
        Map<String, Integer> index = new HashMap<>();
        parties.forEach(party -> index.put(party, index.size()));
        SparseMatrix matrix = new SparseMatrix(parties.size());
        for (Holding holding : shares.all()) {
            if (holding.possible()) {
                matrix.set(at(index, holding.holder()), at(index, holding.issuer()), 1);
            }
        }
        List<Cycle> cycles = new ArrayList<>();
        for (int[] component : Components.of(matrix)) {
            if (Components.isCyclic(matrix, component)) {
                List<String> names = new ArrayList<>();
                for (int row : component) {
                    names.add(parties.get(row));
                }
                cycles.add(new Cycle(names, round(names), !isReached(names.get(0))));
            }
        }
        cycles.sort(Comparator.comparing(cycle -> cycle.parties().get(0)));
        return cycles;
    }

    private static int at(Map<String, Integer> index, String party) {
        return index.getOrDefault(party, -1);
    }

    /** {@return the shortest way from the first party back to it, the party itself at both ends} */
    private List<String> round(List<String> names) {
        String first = names.get(0);
        Set<String> inside = Set.copyOf(names);
        Map<String, String> before = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!before.containsKey(first)) {
            String party = open.remove();
            shares.of(party).stream()
                    .filter(Holding::possible)
                    .map(Holding::issuer)
                    .filter(inside::contains)
                    .sorted()
                    .filter(issuer -> before.putIfAbsent(issuer, party) == null)
                    .forEach(open::add);
        }
        List<String> round = new ArrayList<>(List.of(first));
        String party = before.getOrDefault(first, first);
        while (!party.equals(first)) {
            round.add(1, party);
            party = before.getOrDefault(party, first);
        }
        round.add(first);
        return round;
    }
}
