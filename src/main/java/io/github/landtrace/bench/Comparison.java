package io.github.landtrace.bench;

import java.util.List;

/**
 * Lanes that did the same work in turns.
 *
 * @param work what was done
 * @param measurements the first lane is what the others are compared with
 * @param goal the most that a lane with the same answer may take, as a multiple of the first
 */
public record Comparison(String work, List<Measurement> measurements, double goal) {

    public Comparison {
        measurements = List.copyOf(measurements);
    }

    /** {@return the median of a lane as a multiple of the first lane's} */
    public double timeRatio(Measurement measurement) {
        return measurement.p50Micros() / measurements.get(0).p50Micros();
    }

    /** {@return the processor time of a lane as a multiple of the first lane's} */
    public double cpuRatio(Measurement measurement) {
        return measurement.cpuMicros() / measurements.get(0).cpuMicros();
    }

    /** {@return whether the goal is for this lane: it gave the answer that the first gave, and is not there as a measure} */
    public boolean isJudged(Measurement measurement) {
        return measurement.rows() >= 0 && !measurement.equals(measurements.get(0));
    }

    /** {@return whether every lane that the goal is for is within it} */
    public boolean isWithinGoal() {
        return measurements.stream().filter(this::isJudged).allMatch(it -> timeRatio(it) <= goal);
    }
}
