package io.github.landtrace.bench;

/**
 * What became of a gate.
 *
 * @param measured the ratio with its lanes, or why there is none
 * @param goal what it should be
 * @param verdict met, missed, reported or not measured
 */
record GateRow(String gate, String measured, String goal, String verdict) {}
