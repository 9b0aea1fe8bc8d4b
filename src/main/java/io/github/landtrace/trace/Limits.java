package io.github.landtrace.trace;

/**
 * How far a trace goes.
 *
 * @param maxDepth steps of stakes from the start, at least 0
 * @param further how many of these steps were added to what was asked for
 * @param minShare a chain whose maxima multiply to less than this many percent is cut
 * @param workBudget stakes looked at, at most
 */
public record Limits(int maxDepth, int further, double minShare, int workBudget) {

    public Limits {
        if (maxDepth < 0 || !(minShare >= 0 && minShare <= 100) || workBudget < 1) {
            throw new IllegalArgumentException("limits must be maxDepth of at least 0, minShare between 0 and 100 and"
                    + " workBudget of at least 1, got " + maxDepth + ", " + minShare + " and " + workBudget);
        }
    }

    /** Limits to which no step was added. */
    public Limits(int maxDepth, double minShare, int workBudget) {
        this(maxDepth, 0, minShare, workBudget);
    }

    /** {@return the steps that were asked for} */
    int asked() {
        return maxDepth - further;
    }
}
