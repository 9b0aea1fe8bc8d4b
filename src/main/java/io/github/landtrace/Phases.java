package io.github.landtrace;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Says of each part of a long command, when it ends, how long it took and how much it did. */
final class Phases {

    private static final String LINE = "%-12s%10s%12s%10s%16s%10s%n";
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    private final PrintWriter out;
    private String name = "";
    private long began;
    private long beganProcessor;

    Phases(PrintWriter out) {
        this.out = out;
        print("phase", "seconds", "processor", "rows/s", "nodes + links", "of them/s");
    }

    void begin(String phase) {
        name = phase;
        began = System.nanoTime();
        beganProcessor = PROCESS.getProcessCpuTime();
    }

    /**
     * Ends the part.
     *
     * @param rows rows of tables; 0 where it handles none
     * @param elements nodes and relationships; 0 where it makes none
     */
    void end(long rows, long elements) {
        double seconds = (System.nanoTime() - began) / NANOS;
        print(
                name,
                String.format(Locale.ROOT, "%.1f", seconds),
                String.format(Locale.ROOT, "%.1f", (PROCESS.getProcessCpuTime() - beganProcessor) / NANOS),
                rows == 0 ? "" : String.valueOf(Math.round(rows / seconds)),
                elements == 0 ? "" : String.valueOf(elements),
                elements == 0 ? "" : String.valueOf(Math.round(elements / seconds)));
    }

    private void print(Object... cells) {
        out.print(String.format(Locale.ROOT, LINE, cells).replaceAll(" +(\\R)$", "$1"));
        out.flush();
    }
}
