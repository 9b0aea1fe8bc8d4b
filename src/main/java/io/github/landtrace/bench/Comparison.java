package io.github.landtrace.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same work on several lanes that took turns.
 *
 * @param work what was done, the id of its gate first
 * @param measurements the first lane is what the others are compared with
 * @param goal the most that a judged lane may take, as a multiple of the first
 * @param cpuGoal the same of processor time; null where there is no such goal
 */
public record Comparison(
        String work,
        List<Measurement> measurements,
        double goal,
        @Nullable Double cpuGoal) {

    public Comparison {
        measurements = List.copyOf(measurements);
    }

    /** A comparison with a goal for time only. */
    public Comparison(String work, List<Measurement> measurements, double goal) {
        this(work, measurements, goal, null);
    }

    /** {@return the same with a goal for processor time too} */
    Comparison withCpuGoal(double most) {
        return new Comparison(work, measurements, goal, most);
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
        return measurements.stream()
                .filter(Measurement::judged)
                .allMatch(it -> timeRatio(it) <= goal && (cpuGoal == null || cpuRatio(it) <= cpuGoal));
    }
}
