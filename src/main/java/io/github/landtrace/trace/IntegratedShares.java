package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The share of each owner in one target, or of one owner in each target: the sum over all chains of the product of the
 * stakes, cycles included, {@code D + D² + D³ + …}. The lower bound takes the minima, the upper one the tightened maxima.
 */
final class IntegratedShares {

    /** A share as fractions of one, neither capped nor rounded. */
    record Share(double least, double most) {

        static final Share NONE = new Share(0, 0);

        Percent percent() {
            return Percent.ofFractions(least, most);
        }

        Share plusMost(double more) {
            return new Share(least, most + more);
        }
    }

    private final List<String> parties;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Holding> holdings;

    /**
     * @param parties between which chains may run; closed groups are left out before
     */
    IntegratedShares(Holdings shares, Set<String> parties) {
        this.parties = List.copyOf(parties);
        this.parties.forEach(party -> index.put(party, index.size()));
        holdings = shares.all().stream()
                .filter(holding -> index.containsKey(holding.holder()) && index.containsKey(holding.issuer()))
                .toList();
    }

    /** {@return the share of every party in a target} */
    Map<String, Share> in(String target) {
        return sums(Direction.UP, target);
    }

    /** {@return the share of an owner in every party} */
    Map<String, Share> of(String owner) {
        return sums(Direction.DOWN, owner);
    }

    private Map<String, Share> sums(Direction direction, String start) {
        WalkSum minima = sum(direction, start, true);
        WalkSum maxima = sum(direction, start, false);
        Map<String, Share> shares = new HashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            shares.put(parties.get(i), new Share(minima.least()[i], maxima.most()[i]));
        }
        return shares;
    }

    private WalkSum sum(Direction direction, String start, boolean least) {
        SparseMatrix matrix = new SparseMatrix(parties.size());
        double[] first = new double[parties.size()];
        for (Holding holding : holdings) {
            double value = least
                    ? holding.tightened().leastFraction()
                    : holding.tightened().mostFraction();
            String near = direction == Direction.UP ? holding.issuer() : holding.holder();
            String far = direction.end(holding);
            matrix.set(at(far), at(near), value);
            if (near.equals(start)) {
                first[at(far)] = value;
            }
        }
        return WalkSum.of(matrix, first);
    }

    private int at(String party) {
        return index.getOrDefault(party, -1);
    }

    /** {@return in words, the knots of cycles that are too large to be solved} */
    static List<String> unsolved(List<Cycle> cycles) {
        List<String> cuts = new ArrayList<>();
        for (Cycle cycle : cycles) {
            if (cycle.parties().size() > CycleBlock.LARGEST) {
                cuts.add("a knot of " + cycle.parties().size() + " parties is beyond the " + CycleBlock.LARGEST
                        + " that are solved; shares through it are up to 100");
            }
        }
        return cuts;
    }
}
