package io.github.landtrace.bench;

import java.util.List;

/**
 * How long a lane takes when its plans are made, over every question of the benchmark.
 *
 * @param medianMillis the middle
 * @param p95Millis what 19 of 20 do not exceed
 */
public record SearchLatency(String lane, double medianMillis, double p95Millis) {

    private static final double NANOS = 1e6;

    /** @param answers of a run after another one */
    static SearchLatency of(String lane, List<SearchAnswer> answers) {
        List<Double> sorted =
                answers.stream().map(answer -> answer.nanos() / NANOS).sorted().toList();
        int last = Math.max(0, (int) Math.ceil(0.95 * sorted.size()) - 1);
        return new SearchLatency(lane, Middle.of(sorted).value(), sorted.get(last));
    }
}
