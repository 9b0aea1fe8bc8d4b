package io.github.landtrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A process that is started to be measured; what it says goes to a file. */
final class ChildProcess implements AutoCloseable {

    private static final int POLL_MILLIS = 10;
    private static final long END_SECONDS = 120;
    private static final double NANOS = 1e9;
    private static final String PEAK = "VmHWM:";

    private final Process process;
    private final Path output;
    private final long began;
    private long peakKilobytes = -1;

    private ChildProcess(Process process, Path output, long began) {
        this.process = process;
        this.output = output;
        this.began = began;
    }

    /**
     * Starts it.
     *
     * @param environment what is set beside this process's own; of that, nothing names an outside server
     * @param output the file for what it says
     */
    static ChildProcess start(List<String> command, Map<String, String> environment, Path output) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
            builder.environment().putAll(environment);
            long began = System.nanoTime();
            return new ChildProcess(builder.start(), output, began);
        } catch (IOException e) {
            throw new BenchException("cannot start " + String.join(" ", command) + ": " + e.getMessage(), e);
        }
    }

    /** {@return the seconds from the start until a line that it says fits} */
    double awaitLine(Predicate<String> fits) {
        while (said().stream().noneMatch(fits)) {
            if (!process.isAlive() && said().stream().noneMatch(fits)) {
                throw new BenchException("the process ended before it was ready: " + String.join("; ", said()));
            }
            poll();
        }
        return seconds();
    }

    /** {@return the seconds from the start until it ended by itself; 0 and 1 are good exit codes} */
    double awaitEnd() {
        while (process.isAlive()) {
            poll();
        }
        double seconds = seconds();
        if (process.exitValue() > 1) {
            throw new BenchException(
                    "the process ended with " + process.exitValue() + ": " + String.join("; ", said()));
        }
        return seconds;
    }

    /** {@return the lines that it has said so far} */
    List<String> said() {
        try {
            return Files.readAllLines(output);
        } catch (IOException e) {
            throw new BenchException("cannot read " + output + ": " + e.getMessage(), e);
        }
    }

    /** {@return the most memory that it had at once, as Linux counts it; empty on other systems} */
    OptionalLong peakMegabytes() {
        return peakKilobytes < 0 ? OptionalLong.empty() : OptionalLong.of(peakKilobytes / 1024);
    }

    private double seconds() {
        return (System.nanoTime() - began) / NANOS;
    }

    private void poll() {
        readPeak();
        try {
            process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        }
    }

    /** Linux keeps the peak itself, so that only what the last moments add can be missed. */
    private void readPeak() {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(PEAK)) {
                    long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
                    peakKilobytes = Math.max(peakKilobytes, kilobytes);
                }
            }
        } catch (IOException e) {
            // It has just ended.
        }
    }

    /** Tells it to end, and waits until it has. */
    @Override
    public void close() {
        readPeak();
        process.destroy();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new BenchException(
                        "the process " + process.pid() + " did not end within " + END_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
