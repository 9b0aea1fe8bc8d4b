package io.github.landtrace.bench;

import java.util.List;

/**
 * The same work on several lanes that took turns.
 *
 * @param work what was done
 * @param measurements the first lane is what the others are compared with
 * @param goal the most that a judged lane may take, as a multiple of the first
 */
public record Comparison(String work, List<Measurement> measurements, double goal) {

    public Comparison {
        measurements = List.copyOf(measurements);
    }

    /** {@return how many times as long the lane took as the first one} */
    public double timeRatio(Measurement measurement) {
        return measurement.p50Micros() / measurements.get(0).p50Micros();
    }

    /** {@return how many times as much processor time the lane took as the first one} */
    public double cpuRatio(Measurement measurement) {
        return measurement.cpuMicros() / measurements.get(0).cpuMicros();
    }

    /** {@return whether there is a lane that the goal is for; otherwise the figures are only reported} */
    public boolean isJudged() {
        return measurements.stream().anyMatch(Measurement::judged);
    }

    /** {@return whether every lane that the goal is for is within it} */
    public boolean isWithinGoal() {
        return measurements.stream().filter(Measurement::judged).allMatch(it -> timeRatio(it) <= goal);
    }
}
