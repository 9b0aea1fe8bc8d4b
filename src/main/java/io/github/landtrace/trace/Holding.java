package io.github.landtrace.trace;

/**
 * All that one party has of one issuer.
 *
 * @param said the sum of its entries in the register
 * @param tightened the same, with no more than the minima of the others leave
 */
public record Holding(String holder, String issuer, Interval said, Interval tightened) {

    /** {@return whether it may be more than nothing} */
    boolean possible() {
        return tightened.max().signum() > 0;
    }

    /** {@return whether a party holds a part of itself} */
    boolean ofItself() {
        return holder.equals(issuer);
    }
}
