package io.github.landtrace.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Between which bounds a stake lies, in percent, exactly. A bound knows whether it is itself excluded.
 *
 * <p>One stake lies within 0 and 100; the sum of parallel stakes of one holder may exceed 100, which is a fault of the
 * data that is to be seen.
 */
public record Interval(BigFraction min, boolean minExclusive, BigFraction max, boolean maxExclusive) {

    /** A hundred percent. */
    static final BigFraction ALL = BigFraction.of(100);

    /** What is not known lies between nothing and everything. */
    public static final Interval UNKNOWN = new Interval(BigFraction.ZERO, false, ALL, false);

    /** Nothing at all. */
    public static final Interval NONE = exact(BigFraction.ZERO);

    public Interval {
        if (min.signum() < 0 || min.compareTo(max) > 0) {
            throw new IllegalArgumentException("an interval must begin at 0 or above and not end before it begins, got "
                    + min + " to " + max + " percent; correct the stake");
        }
    }

    /** {@return exactly this much} */
    public static Interval exact(BigFraction percent) {
        return new Interval(percent, false, percent, false);
    }

    /** {@return from one percentage to another, both included} */
    public static Interval between(double min, double max) {
        return new Interval(percent(min), false, percent(max), false);
    }

    /** {@return above one percentage and up to another, which is included: a band of a register} */
    public static Interval band(double above, double upTo) {
        return new Interval(percent(above), true, percent(upTo), false);
    }

    /** {@return the decimal that a number is written as, exactly} */
    static BigFraction percent(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number);
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() <= 0
                ? BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())))
                : BigFraction.of(unscaled, BigInteger.TEN.pow(decimal.scale()));
    }

    /** {@return what a holder of both has} */
    Interval plus(Interval other) {
        return new Interval(
                min.add(other.min),
                minExclusive || other.minExclusive,
                max.add(other.max),
                maxExclusive || other.maxExclusive);
    }

    /** {@return the same, with no more than what the others leave}, which must not be less than the minimum */
    Interval atMost(BigFraction room, boolean roomExclusive) {
        int order = room.compareTo(max);
        return order > 0
                ? this
                : new Interval(min, minExclusive, room, order == 0 ? maxExclusive || roomExclusive : roomExclusive);
    }

    /** {@return the bounds as fractions of one, rounded to doubles} */
    double leastFraction() {
        return min.divide(ALL).doubleValue();
    }

    double mostFraction() {
        return max.divide(ALL).doubleValue();
    }
}
