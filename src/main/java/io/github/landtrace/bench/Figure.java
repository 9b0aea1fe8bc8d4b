package io.github.landtrace.bench;

/**
 * One lane's figure of work that takes long.
 *
 * @param judged whether the goal is for this lane
 * @param value in the unit of its {@link Figures}, the middle of all runs
 * @param spreadPercent how far the runs lie apart, of their middle
 * @param runs how often it was done
 * @param note what else is to be known: sizes, parts of the time
 */
public record Figure(String lane, boolean judged, double value, double spreadPercent, int runs, String note) {}
