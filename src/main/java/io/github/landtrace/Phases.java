package io.github.landtrace;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long each part of a long command took, and how much it did. */
final class Phases {

    /**
     * One part.
     *
     * @param rows rows of tables; 0 where it handles none
     * @param elements nodes and relationships; 0 where it makes none
     */
    private record Phase(String name, Duration time, long rows, long elements) {}

    private static final int WIDEST = 40;

    private final List<Phase> phases = new ArrayList<>();
    private String name = "";
    private long began;

    void begin(String phase) {
        name = phase;
        began = System.nanoTime();
    }

    void end(long rows, long elements) {
        phases.add(new Phase(name, Duration.ofNanos(System.nanoTime() - began), rows, elements));
    }

    void print(PrintWriter out) {
        new TextTable(List.of("phase", "seconds", "rows/s", "nodes and relationships", "of them/s"), WIDEST)
                .print(phases.stream().map(Phases::cells).toList(), out);
    }

    private static List<String> cells(Phase phase) {
        double seconds = Math.max(1e-3, phase.time().toMillis() / 1e3);
        return List.of(
                phase.name(),
                String.format(Locale.ROOT, "%.1f", seconds),
                phase.rows() == 0 ? "" : String.valueOf(Math.round(phase.rows() / seconds)),
                phase.elements() == 0 ? "" : String.valueOf(phase.elements()),
                phase.elements() == 0 ? "" : String.valueOf(Math.round(phase.elements() / seconds)));
    }
}
