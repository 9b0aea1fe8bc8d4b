package io.github.landtrace.bench;

import java.util.Locale;

/**
 * What a ratio has to be.
 *
 * @param ratio to the first lane
 */
public record Goal(Direction direction, double ratio) {

    /** On which side of the ratio it is good. */
    public enum Direction {
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }
    }

    static Goal atMost(double ratio) {
        return new Goal(Direction.AT_MOST, ratio);
    }

    static Goal atLeast(double ratio) {
        return new Goal(Direction.AT_LEAST, ratio);
    }

    /** {@return whether a measured ratio reaches it; one that is no number does not} */
    public boolean isMetBy(double measured) {
        return direction == Direction.AT_MOST ? measured <= ratio : measured >= ratio;
    }

    /** {@return such as "≥ 0.80"} */
    public String text() {
        return direction.sign + String.format(Locale.ROOT, " %.2f", ratio);
    }
}
