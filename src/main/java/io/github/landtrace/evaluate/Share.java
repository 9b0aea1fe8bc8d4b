package io.github.landtrace.evaluate;

import java.util.OptionalDouble;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * So many of so many, with the interval in which the true share lies with 95 percent confidence, after Wilson.
 *
 * @param of how many there are; 0 when there is nothing to tell
 */
public record Share(int count, int of) {

    private static final double ERROR = 0.05;

    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("count must be between 0 and " + of + ", got " + count);
        }
    }

    /** {@return the share; empty when there is nothing to tell} */
    public OptionalDouble value() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }

    /** {@return the lower end of the interval; empty when there is nothing to tell} */
    public OptionalDouble low() {
        return of == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, interval().getLowerBound()));
    }

    /** {@return the upper end of the interval; empty when there is nothing to tell} */
    public OptionalDouble high() {
        return of == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, interval().getUpperBound()));
    }

    private Interval interval() {
        return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, ERROR);
    }
}
