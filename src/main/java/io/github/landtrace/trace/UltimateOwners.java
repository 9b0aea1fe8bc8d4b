package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        Behind left = new Behind(target, explored, shares);
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
                owners.add(owner(party, ultimate, share.plusMost(left.of(party)), control, target));
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
                Deciders.of(target, explored, behind, decided).stream()
                        .map(one -> owner(
                                one.party(),
                                false,
                                shares.getOrDefault(one.party(), IntegratedShares.Share.NONE)
                                        .plusMost(left.of(one.party())),
                                one.control(),
                                target))
                        .toList(),
                unaccounted(known, left.all()),
                cycles,
                impossible(explored),
                explored.stakes(),
                Stream.concat(explored.cuts().stream(), IntegratedShares.unsolved(cycles).stream())
                        .toList());
    }

    /** The chains that were not followed: each first stake that was not, times what leads from it to the target. */
    private static final class Behind {
        private final Map<String, Double> through = new HashMap<>();
        private final double all;

        Behind(String target, Explored explored, Map<String, IntegratedShares.Share> shares) {
            explored.notFollowed().forEach((party, left) -> {
                double share =
                        shares.getOrDefault(party, IntegratedShares.Share.NONE).most();
                through.put(party, left.shareFraction() * (party.equals(target) ? 1 + share : share));
            });
            all = through.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        double all() {
            return all;
        }

        /** What comes back to a party through its own holders is none of its share. */
        double of(String owner) {
            return Math.max(0, all - through.getOrDefault(owner, 0.0));
        }
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
