package io.github.landtrace.bench;

/**
 * What a lane took, over all rounds.
 *
 * @param judged whether the goal is for this lane
 * @param operations how often it was run
 * @param p50Micros the middle of all times
 * @param p95Micros of a hundred times, five took longer
 * @param p99Micros of a hundred times, one took longer
 * @param spreadPercent how far the medians of the rounds lie apart, of their middle
 * @param cpuMicros processor time for one operation: the whole process, the database too when it runs in it
 * @param rows the rows of one answer
 */
public record Measurement(
        String lane,
        boolean judged,
        int operations,
        double p50Micros,
        double p95Micros,
        double p99Micros,
        double spreadPercent,
        double cpuMicros,
        long rows) {}
