package io.github.landtrace.generate;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that a scenario can plant.
 *
 * @param name short and unique within the rule, such as CLEAR or the name of a guard
 * @param strength how far it lies from the thresholds
 * @param guard the guard that is to hold, for a decoy; null for a positive
 */
public record Variant(
        String name, Kind kind, Strength strength, @Nullable String guard) {

    /** Whether the pattern is there, or only looks as if. */
    public enum Kind {
        POSITIVE,
        DECOY
    }

    /** Whether anyone would see it, or it just passes the thresholds. */
    public enum Strength {
        CLEAR,
        BORDERLINE
    }

    /** {@return a positive that anyone would see} */
    public static Variant clear() {
        return clear("CLEAR");
    }

    public static Variant clear(String name) {
        return new Variant(name, Kind.POSITIVE, Strength.CLEAR, null);
    }

    /** {@return a positive that just passes the thresholds} */
    public static Variant borderline() {
        return borderline("BORDERLINE");
    }

    public static Variant borderline(String name) {
        return new Variant(name, Kind.POSITIVE, Strength.BORDERLINE, null);
    }

    /** {@return a decoy that a guard explains} */
    public static Variant decoy(String guard) {
        return new Variant(guard, Kind.DECOY, Strength.CLEAR, guard);
    }
}
