package io.github.landtrace.bench;

import java.util.List;

/**
 * Lanes that did the same work in turns.
 *
 * @param work what was done
 * @param measurements the first lane is what the others are compared with
 * @param goal the most that the second lane may take, as a multiple of the first
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

    /** {@return whether the second lane is within the goal} */
    public boolean isWithinGoal() {
        return timeRatio(measurements.get(1)) <= goal;
    }
}
