package io.github.landtrace.trace;

import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the stakes in one party that were not followed may come to.
 *
 * <p>Anybody may stand behind them, also an owner that is known; so every maximum includes them.
 *
 * @param shares in percent, at most
 * @param votes in percent, at most
 */
record NotFollowed(BigFraction shares, BigFraction votes) {

    /**
     * {@return what was not followed in a party}
     *
     * @param kept which of the fetched holdings were followed
     * @param anyFurther whether there are stakes that were not even fetched
     */
    static NotFollowed in(String party, Holdings shares, Holdings votes, Predicate<Holding> kept, boolean anyFurther) {
        return new NotFollowed(most(party, shares, kept, anyFurther), most(party, votes, kept, anyFurther));
    }

    /** No more than what those that were followed leave. */
    private static BigFraction most(String party, Holdings holdings, Predicate<Holding> kept, boolean anyFurther) {
        BigFraction room = Interval.ALL;
        BigFraction left = BigFraction.ZERO;
        for (Holding holding : holdings.in(party)) {
            if (kept.test(holding)) {
                room = room.subtract(holding.said().min());
            } else {
                left = left.add(holding.tightened().max());
            }
        }
        BigFraction most = anyFurther || left.compareTo(room) > 0 ? room : left;
        return most.signum() < 0 ? BigFraction.ZERO : most;
    }

    double shareFraction() {
        return shares.divide(Interval.ALL).doubleValue();
    }
}
