package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Who holds one issuer: parallel stakes added, the total judged, maxima tightened.
 *
 * @param least the sum of all minima in percent, those of stakes that were not fetched included
 * @param impossible whether the minima sum to more than 100, or to 100 with one of them exclusive; then nothing is
 *     tightened
 * @param unfetched how many stakes were not fetched, or not looked at
 */
record IssuerBook(
        String issuer,
        List<Holding> holdings,
        BigFraction least,
        boolean exclusive,
        boolean impossible,
        long unfetched) {

    IssuerBook {
        holdings = List.copyOf(holdings);
    }

    static IssuerBook of(String issuer, StakeKind kind, List<Stake> stakes, Unfetched unfetched) {
        Map<String, Interval> said = new LinkedHashMap<>();
        stakes.forEach(stake -> said.merge(stake.holder(), stake.of(kind), Interval::plus));
        BigFraction least = unfetched.least(kind);
        int exclusives = unfetched.exclusive(kind) ? 1 : 0;
        for (Interval interval : said.values()) {
            least = least.add(interval.min());
            exclusives += interval.minExclusive() ? 1 : 0;
        }
        int order = least.compareTo(Interval.ALL);
        boolean impossible = order > 0 || (order == 0 && exclusives > 0);
        List<Holding> holdings = new ArrayList<>(said.size());
        for (Map.Entry<String, Interval> entry : said.entrySet()) {
            Interval own = entry.getValue();
            BigFraction room = impossible
                    ? max(Interval.ALL, own.min())
                    : Interval.ALL.subtract(least).add(own.min());
            boolean othersExclusive = !impossible && exclusives > (own.minExclusive() ? 1 : 0);
            holdings.add(new Holding(entry.getKey(), issuer, own, own.atMost(room, othersExclusive)));
        }
        return new IssuerBook(issuer, holdings, least, exclusives > 0, impossible, unfetched.stakes());
    }

    /** {@return whether a holder that was not fetched may have more than nothing} */
    boolean leavesRoomToUnfetched() {
        return unfetched > 0 && (impossible || followed().compareTo(Interval.ALL) < 0);
    }

    /** {@return the sum of the minima of the holdings that are looked at, in percent} */
    BigFraction followed() {
        BigFraction followed = BigFraction.ZERO;
        for (Holding holding : holdings) {
            followed = followed.add(holding.said().min());
        }
        return followed;
    }

    /** {@return the same of which only some holdings are looked at; the total stays what it is} */
    IssuerBook only(Predicate<Holding> kept) {
        List<Holding> left = holdings.stream().filter(kept).toList();
        return new IssuerBook(issuer, left, least, exclusive, impossible, unfetched + holdings.size() - left.size());
    }

    private static BigFraction max(BigFraction one, BigFraction other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
