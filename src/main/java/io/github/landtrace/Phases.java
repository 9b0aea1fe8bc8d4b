package io.github.landtrace;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long each part of a long command took, and how much it did. */
final class Phases {

    /**
     * One part.
     *
     * @param processor time that all threads of the process spent computing
     * @param rows rows of tables; 0 where it handles none
     * @param elements nodes and relationships; 0 where it makes none
     */
    private record Phase(String name, Duration time, Duration processor, long rows, long elements) {}

    private static final int WIDEST = 40;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<Phase> phases = new ArrayList<>();
    private String name = "";
    private long began;
    private long beganProcessor;

    void begin(String phase) {
        name = phase;
        began = System.nanoTime();
        beganProcessor = PROCESS.getProcessCpuTime();
    }

    void end(long rows, long elements) {
        phases.add(new Phase(
                name,
                Duration.ofNanos(System.nanoTime() - began),
                Duration.ofNanos(PROCESS.getProcessCpuTime() - beganProcessor),
                rows,
                elements));
    }

    void print(PrintWriter out) {
        new TextTable(List.of("phase", "seconds", "processor", "rows/s", "nodes and relationships", "of them/s"), WIDEST)
                .print(phases.stream().map(Phases::cells).toList(), out);
    }

    private static List<String> cells(Phase phase) {
        double seconds = Math.max(1e-3, phase.time().toMillis() / 1e3);
        return List.of(
                phase.name(),
                String.format(Locale.ROOT, "%.1f", seconds),
                String.format(Locale.ROOT, "%.1f", phase.processor().toMillis() / 1e3),
                phase.rows() == 0 ? "" : String.valueOf(Math.round(phase.rows() / seconds)),
                phase.elements() == 0 ? "" : String.valueOf(phase.elements()),
                phase.elements() == 0 ? "" : String.valueOf(Math.round(phase.elements() / seconds)));
    }
}
