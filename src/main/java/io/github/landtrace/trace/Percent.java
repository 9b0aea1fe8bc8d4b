package io.github.landtrace.trace;

/**
 * A computed interval in percent, within 0 and 100; both bounds belong to it.
 *
 * @param min no less
 * @param max no more
 */
public record Percent(double min, double max) {

    private static final double ALL = 100;
    private static final double PLACES = 1e6;

    /** {@return an interval of fractions of one, capped at the whole and rounded to six places} */
    static Percent ofFractions(double least, double most) {
        return new Percent(rounded(Math.min(ALL, ALL * least)), rounded(Math.min(ALL, ALL * most)));
    }

    /** {@return the bounds of a direct stake, capped at the whole} */
    static Percent of(Interval interval) {
        return ofFractions(interval.leastFraction(), interval.mostFraction());
    }

    private static double rounded(double percent) {
        return Math.round(percent * PLACES) / PLACES;
    }
}
