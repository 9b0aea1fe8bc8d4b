package io.github.landtrace.trace;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Numbers of the database as exact fractions, and back. */
final class Numbers {

    private Numbers() {}

    /** {@return the decimal that a number is written as; 0 for none} */
    static BigFraction of(@Nullable Object value) {
        if (value instanceof Long whole) {
            return BigFraction.of(whole);
        }
        return value instanceof Double decimal ? Interval.percent(decimal) : BigFraction.ZERO;
    }

    /** {@return the nearest number that an answer can carry} */
    static Double plain(BigFraction value) {
        return value.doubleValue();
    }

    /** {@return a fraction in lowest terms, a whole number without a denominator} */
    static String text(BigFraction fraction) {
        return fraction.getDenominator().equals(BigInteger.ONE)
                ? fraction.getNumerator().toString()
                : fraction.getNumerator() + "/" + fraction.getDenominator();
    }
}
