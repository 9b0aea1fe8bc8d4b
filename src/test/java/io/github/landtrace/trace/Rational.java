package io.github.landtrace.trace;

import java.math.BigInteger;

/** An exact fraction of whole numbers, in lowest terms: the measure that the arithmetic is held against. */
record Rational(BigInteger over, BigInteger under) implements Comparable<Rational> {

    static final Rational ZERO = of(0, 1);
    static final Rational ONE = of(1, 1);

    Rational {
        BigInteger divisor = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    static Rational of(long over, long under) {
        return new Rational(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Rational plus(Rational other) {
        return new Rational(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.over.negate(), other.under));
    }

    Rational times(Rational other) {
        return new Rational(over.multiply(other.over), under.multiply(other.under));
    }

    Rational dividedBy(Rational other) {
        return new Rational(over.multiply(other.under), under.multiply(other.over));
    }

    int signum() {
        return over.signum();
    }

    double doubleValue() {
        return new java.math.BigDecimal(over)
                .divide(new java.math.BigDecimal(under), java.math.MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
