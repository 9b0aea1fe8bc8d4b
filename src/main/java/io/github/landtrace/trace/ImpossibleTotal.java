package io.github.landtrace.trace;

/**
 * The minima of an issuer's stakes cannot all be true: joint holders, or a fault of the data.
 *
 * @param percent the sum of the minima, which may exceed 100
 * @param exclusive whether the sum is more than it by a minimum that is itself excluded
 */
public record ImpossibleTotal(String issuer, StakeKind kind, double percent, boolean exclusive) {}
