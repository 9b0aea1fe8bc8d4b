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

    private final String owner;
    private final Side certain;
    private final Side possible;

    Control(Holdings votes, String owner, Open open) {
        this.owner = owner;
        certain = new Side(votes, true, null);
        certain.decide(owner);
        possible = open.side(votes);
        possible.decide(owner);
    }

    Verdict over(String issuer) {
        if (certain.isDecided(issuer)) {
            return Verdict.CERTAIN;
        }
        return possible.isDecided(issuer) ? Verdict.POSSIBLE : Verdict.NONE;
    }

    /** {@return everything that the party certainly decides in, itself left out} */
    Set<String> decided() {
        Set<String> decided = new LinkedHashSet<>(certain.decided);
        decided.remove(owner);
        return decided;
    }

    /** {@return the votes in an issuer of the party and of everything that it decides} */
    Percent votes(String issuer) {
        return Percent.ofFractions(certain.fraction(issuer), possible.fraction(issuer));
    }

    /** What whoever stands behind the votes that were not followed may decide; the same for every owner. */
    static final class Open {

        /** All votes were followed. */
        static final Open NOTHING = new Open();

        private final @Nullable Side side;

        private Open() {
            side = null;
        }

        private Open(Side side) {
            this.side = side;
        }

        static Open of(Explored explored) {
            Side base = new Side(explored.votes(), false, null);
            explored.notFollowed().forEach((party, left) -> base.add(party, left.votes()));
            return new Open(base);
        }

        private Side side(Holdings votes) {
            return new Side(votes, false, side);
        }
    }

    /** The votes of several holders in one issuer. */
    private static final class Votes {
        private BigFraction least = BigFraction.ZERO;
        private BigFraction most = BigFraction.ZERO;
        private boolean exclusive;
        private boolean open;

        void add(Holding holding) {
            least = least.add(holding.tightened().min());
            most = most.add(holding.tightened().max());
            exclusive |= holding.tightened().minExclusive();
        }

        void addOpen(BigFraction votes) {
            most = most.add(votes);
            open = true;
        }

        Votes copy() {
            Votes copy = new Votes();
            copy.least = least;
            copy.most = most;
            copy.exclusive = exclusive;
            copy.open = open;
            return copy;
        }

        boolean certainlyExceedHalf() {
            int order = least.compareTo(HALF);
            return order > 0 || (order == 0 && exclusive);
        }

        /**
         * Together they have no more than the minima of the others leave, which may be less than their sum. Where votes
         * were not followed, nobody is known to be another; what they may come to is within their sum already.
         */
        BigFraction mostTogether(@Nullable IssuerBook book) {
            if (open || book == null || book.impossible()) {
                return most;
            }
            BigFraction room = Interval.ALL.subtract(book.least()).add(least);
            return room.compareTo(most) < 0 ? room : most;
        }
    }

    private static final class Side {
        private final Holdings votes;
        private final boolean onMinima;
        private final @Nullable Side base;
        private final Set<String> decided = new LinkedHashSet<>();
        private final Map<String, Votes> gathered = new HashMap<>();

        /**
         * @param base what is decided whoever the owner is; null for nothing
         */
        Side(Holdings votes, boolean onMinima, @Nullable Side base) {
            this.votes = votes;
            this.onMinima = onMinima;
            this.base = base;
        }

        /** Decides in a party, and in everything that it has more than half of the votes in with what is decided already. */
        void decide(String owner) {
            Deque<String> open = new ArrayDeque<>();
            if (!isDecided(owner)) {
                decided.add(owner);
                open.add(owner);
            }
            while (!open.isEmpty()) {
                for (Holding holding : votes.of(open.remove())) {
                    Votes own = votes(holding.issuer());
                    own.add(holding);
                    if (exceedHalf(holding.issuer(), own) && !isDecided(holding.issuer())) {
                        decided.add(holding.issuer());
                        open.add(holding.issuer());
                    }
                }
            }
        }

        /** Adds votes that were not followed. */
        void add(String issuer, BigFraction notFollowed) {
            Votes own = votes(issuer);
            own.addOpen(notFollowed);
            if (exceedHalf(issuer, own)) {
                decide(issuer);
            }
        }

        boolean isDecided(String issuer) {
            return decided.contains(issuer) || (base != null && base.isDecided(issuer));
        }

        private Votes votes(String issuer) {
            return gathered.computeIfAbsent(
                    issuer,
                    unused -> base == null ? new Votes() : base.votes(issuer).copy());
        }

        private boolean exceedHalf(String issuer, Votes own) {
            return onMinima
                    ? own.certainlyExceedHalf()
                    : own.mostTogether(votes.book(issuer)).compareTo(HALF) > 0;
        }

        double fraction(String issuer) {
            Votes own = votes(issuer);
            BigFraction sum = onMinima ? own.least : own.mostTogether(votes.book(issuer));
            return sum.divide(Interval.ALL).doubleValue();
        }
    }
}
