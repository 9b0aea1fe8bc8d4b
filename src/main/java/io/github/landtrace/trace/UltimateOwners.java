package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who finally owns a target, and who decides in it.
 *
 * <p>Where stakes were not followed, anybody may stand behind them: every maximum includes what they may come to, and who has
 * no control by what was followed may have it.
 *
 * @param owners the ultimate ones and those at which the trace was cut, the greatest share first
 * @param deciders parties that others own or may own, that decide or may decide in the target, and in which nobody else is
 *     known to decide; in the order of ids
 * @param unaccounted what the ultimate owners do not account for
 * @param explored how many stakes were followed, parallel ones counted once
 * @param cuts what was left out and why; empty when nothing was
 */
public record UltimateOwners(
        String target,
        List<Owner> owners,
        List<Owner> deciders,
        Percent unaccounted,
        List<Cycle> cycles,
        List<ImpossibleTotal> impossible,
        int explored,
        List<String> cuts) {

    public UltimateOwners {
        owners = List.copyOf(owners);
        deciders = List.copyOf(deciders);
        cycles = List.copyOf(cycles);
        impossible = List.copyOf(impossible);
        cuts = List.copyOf(cuts);
    }

    /** {@return the owners of a target by the stakes that were fetched} */
    public static UltimateOwners of(String target, Subgraph subgraph, Limits limits) {
        Explored explored = Exploration.from(target, Direction.UP, subgraph, limits);
        Structure structure = new Structure(explored);
        Set<String> open = new LinkedHashSet<>(new TreeSet<>(explored.parties()));
        open.removeIf(party -> !structure.isReached(party));
        Map<String, IntegratedShares.Share> shares = new IntegratedShares(explored.shares(), open).in(target);
        double left = notFollowed(target, explored, shares);
        Control.Open behind = Control.Open.of(explored);
        List<Owner> owners = new ArrayList<>();
        List<IntegratedShares.Share> known = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (String party : open) {
            boolean ultimate = structure.ultimate().contains(party);
            if (!party.equals(target) && (ultimate || explored.frontier().contains(party))) {
                Control control = new Control(explored.votes(), party, behind);
                IntegratedShares.Share share = shares.getOrDefault(party, IntegratedShares.Share.NONE);
                if (ultimate) {
                    known.add(share);
                }
                owners.add(owner(party, ultimate, share.plusMost(left), control, target));
                decided.addAll(control.decided());
            }
        }
        owners.sort(Comparator.comparingDouble((Owner owner) -> -owner.share().max())
                .thenComparingDouble(owner -> -owner.share().min())
                .thenComparing(Owner::party));
        List<Cycle> cycles = structure.cycles();
        return new UltimateOwners(
                target,
                owners,
                Deciders.of(target, explored, decided).stream()
                        .map(one -> owner(
                                one.party(),
                                false,
                                shares.getOrDefault(one.party(), IntegratedShares.Share.NONE)
                                        .plusMost(left),
                                one.control(),
                                target))
                        .toList(),
                unaccounted(known, left),
                cycles,
                impossible(explored),
                explored.stakes(),
                Stream.concat(explored.cuts().stream(), IntegratedShares.unsolved(cycles).stream())
                        .toList());
    }

    /** What stands in nobody's chain that was followed: each first stake that was not, times what leads from it to the target. */
    private static double notFollowed(String target, Explored explored, Map<String, IntegratedShares.Share> shares) {
        double left = 0;
        for (Map.Entry<String, NotFollowed> party : explored.notFollowed().entrySet()) {
            double share = shares.getOrDefault(party.getKey(), IntegratedShares.Share.NONE)
                    .most();
            double reach = party.getKey().equals(target) ? 1 + share : share;
            left += reach * party.getValue().shareFraction();
        }
        return left;
    }

    private static Owner owner(
            String party, boolean ultimate, IntegratedShares.Share share, Control control, String target) {
        return new Owner(party, ultimate, share.percent(), control.over(target), control.votes(target));
    }

    /** What rounding to six places would make of each share must not add up to a remainder. */
    private static Percent unaccounted(List<IntegratedShares.Share> known, double left) {
        double least = 0;
        double most = left;
        for (IntegratedShares.Share share : known) {
            least += Math.min(1, share.least());
            most += Math.min(1, share.most());
        }
        return Percent.ofFractions(Math.max(0, 1 - most), Math.max(0, 1 - least));
    }

    static List<ImpossibleTotal> impossible(Explored explored) {
        return impossible(explored.shares(), explored.votes());
    }

    static List<ImpossibleTotal> impossible(Holdings shares, Holdings votes) {
        List<ImpossibleTotal> totals = new ArrayList<>();
        shares.impossible().forEach(book -> totals.add(total(book, StakeKind.SHARES)));
        votes.impossible().forEach(book -> totals.add(total(book, StakeKind.VOTES)));
        return totals;
    }

    private static ImpossibleTotal total(IssuerBook book, StakeKind kind) {
        return new ImpossibleTotal(
                book.issuer(), kind, Math.round(book.least().doubleValue() * 1e6) / 1e6, book.exclusive());
    }
}
