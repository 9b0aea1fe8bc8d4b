package io.github.landtrace.trace;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The stakes of one issuer that were in force but were not fetched: how many, and the sum of their minima, so that the
 * maxima of the fetched ones are tightened as if all were there.
 *
 * @param least the sum of the minima in percent
 * @param exclusive whether one of the minima is exclusive
 */
public record Unfetched(
        long stakes, BigFraction leastShares, boolean sharesExclusive, BigFraction leastVotes, boolean votesExclusive) {

    /** None. */
    public static final Unfetched NONE = new Unfetched(0, BigFraction.ZERO, false, BigFraction.ZERO, false);

    BigFraction least(StakeKind kind) {
        return kind == StakeKind.SHARES ? leastShares : leastVotes;
    }

    boolean exclusive(StakeKind kind) {
        return kind == StakeKind.SHARES ? sharesExclusive : votesExclusive;
    }
}
