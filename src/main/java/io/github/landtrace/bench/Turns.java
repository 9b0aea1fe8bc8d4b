package io.github.landtrace.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Lets lanes take turns, a block of operations each, after all of them are warm and give the same answer. */
final class Turns {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Effort effort;

    Turns(Effort effort) {
        this.effort = effort;
    }

    /** The times of one lane. */
    private static final class Times {
        private final List<Double> micros = new ArrayList<>();
        private final List<Double> medians = new ArrayList<>();
        private long cpuNanos;
        private long rows;
    }

    Comparison compare(String work, double goal, List<Lane> lanes) {
        List<Times> times = lanes.stream().map(lane -> new Times()).toList();
        long warm = System.nanoTime() + effort.warmUpTime().toNanos();
        for (int i = 0; i < effort.warmUp() && (i == 0 || System.nanoTime() < warm); i++) {
            for (int lane = 0; lane < lanes.size(); lane++) {
                times.get(lane).rows = run(lanes.get(lane));
            }
        }
        requireSameAnswers(work, lanes, times);
        for (int round = 0; round < effort.rounds(); round++) {
            for (int turn = 0; turn < lanes.size(); turn++) {
                // The lane that begins changes, so that none always follows the same one.
                int lane = (turn + round) % lanes.size();
                block(lanes.get(lane), times.get(lane));
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            measurements.add(measurement(lanes.get(lane), times.get(lane)));
        }
        return new Comparison(work, measurements, goal);
    }

    private void block(Lane lane, Times times) {
        List<Double> micros = new ArrayList<>(effort.block());
        long cpu = SYSTEM.getProcessCpuTime();
        long end = System.nanoTime() + effort.blockTime().toNanos();
        do {
            long start = System.nanoTime();
            long rows = run(lane);
            micros.add((System.nanoTime() - start) / 1_000.0);
            if (rows != times.rows) {
                throw new BenchException(lane.name() + " answered " + rows + " rows, and " + times.rows + " before");
            }
        } while (micros.size() < effort.block() && System.nanoTime() < end);
        times.cpuNanos += SYSTEM.getProcessCpuTime() - cpu;
        times.micros.addAll(micros);
        times.medians.add(quantile(sorted(micros), 0.5));
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static long run(Lane lane) {
        try {
            return lane.operation().run();
        } catch (IOException e) {
            throw new UncheckedIOException(lane.name(), e);
        }
    }

    private static void requireSameAnswers(String work, List<Lane> lanes, List<Times> times) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (times.get(lane).rows == 0) {
                throw new BenchException(work + ": " + lanes.get(lane).name()
                        + " answered no rows, so there is nothing to measure; use a graph that has an answer");
            }
        }
        for (int lane = 1; lane < lanes.size(); lane++) {
            long rows = times.get(lane).rows;
            if (rows != Lane.NO_ROWS && rows != times.get(0).rows) {
                throw new BenchException(work + ": " + lanes.get(lane).name() + " answered " + rows + " rows, "
                        + lanes.get(0).name() + " " + times.get(0).rows);
            }
        }
    }

    private static Measurement measurement(Lane lane, Times times) {
        double[] sorted = sorted(times.micros);
        double[] medians = sorted(times.medians);
        double middle = quantile(medians, 0.5);
        return new Measurement(
                lane.name(),
                lane.judged(),
                sorted.length,
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 0.99),
                100 * (medians[medians.length - 1] - medians[0]) / middle,
                times.cpuNanos / 1_000.0 / sorted.length,
                times.rows);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
