package io.github.landtrace.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What one party decides: everything in which it and what it decides already have more than half of the votes, again
 * and again until nothing is added; once on minima and once on maxima. Exact.
 */
final class Control {

    private static final BigFraction HALF = BigFraction.of(50);

    private final Side certain;
    private final Side possible;

    Control(Holdings votes, String owner) {
        certain = new Side(votes, owner, true);
        possible = new Side(votes, owner, false);
    }

    Verdict over(String issuer) {
        if (certain.decided.contains(issuer)) {
            return Verdict.CERTAIN;
        }
        return possible.decided.contains(issuer) ? Verdict.POSSIBLE : Verdict.NONE;
    }

    /** {@return the votes in an issuer of the party and of everything that it decides} */
    Percent votes(String issuer) {
        return Percent.ofFractions(certain.fraction(issuer), possible.fraction(issuer));
    }

    /** The votes of several holders in one issuer. */
    private static final class Votes {
        private BigFraction least = BigFraction.ZERO;
        private BigFraction most = BigFraction.ZERO;
        private boolean exclusive;

        void add(Holding holding) {
            least = least.add(holding.tightened().min());
            most = most.add(holding.tightened().max());
            exclusive |= holding.tightened().minExclusive();
        }

        boolean certainlyExceedHalf() {
            int order = least.compareTo(HALF);
            return order > 0 || (order == 0 && exclusive);
        }

        /** Together they have no more than the minima of the others leave, which may be less than their sum. */
        BigFraction mostTogether(@Nullable IssuerBook book) {
            if (book == null || book.impossible()) {
                return most;
            }
            BigFraction room = Interval.ALL.subtract(book.least()).add(least);
            return room.compareTo(most) < 0 ? room : most;
        }
    }

    private static final class Side {
        private final Holdings votes;
        private final boolean onMinima;
        private final Set<String> decided = new LinkedHashSet<>();
        private final Map<String, Votes> gathered = new HashMap<>();

        Side(Holdings votes, String owner, boolean onMinima) {
            this.votes = votes;
            this.onMinima = onMinima;
            decided.add(owner);
            Deque<String> open = new ArrayDeque<>(decided);
            while (!open.isEmpty()) {
                for (Holding holding : votes.of(open.remove())) {
                    Votes own = gathered.computeIfAbsent(holding.issuer(), unused -> new Votes());
                    own.add(holding);
                    if (exceedHalf(holding.issuer(), own) && decided.add(holding.issuer())) {
                        open.add(holding.issuer());
                    }
                }
            }
        }

        private boolean exceedHalf(String issuer, Votes own) {
            return onMinima
                    ? own.certainlyExceedHalf()
                    : own.mostTogether(votes.book(issuer)).compareTo(HALF) > 0;
        }

        double fraction(String issuer) {
            Votes own = gathered.getOrDefault(issuer, new Votes());
            BigFraction sum = onMinima ? own.least : own.mostTogether(votes.book(issuer));
            return sum.divide(Interval.ALL).doubleValue();
        }
    }
}
