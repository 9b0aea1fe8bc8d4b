package io.github.landtrace.trace;

/**
 * How far a trace goes.
 *
 * @param maxDepth steps of stakes from the start, at least 0
 * @param minShare a chain whose maxima multiply to less than this many percent is cut
 * @param workBudget stakes looked at, at most
 */
public record Limits(int maxDepth, double minShare, int workBudget) {

    public Limits {
        if (maxDepth < 0 || !(minShare >= 0 && minShare <= 100) || workBudget < 1) {
            throw new IllegalArgumentException("limits must be maxDepth of at least 0, minShare between 0 and 100 and"
                    + " workBudget of at least 1, got " + maxDepth + ", " + minShare + " and " + workBudget);
        }
    }
}
