package io.github.landtrace.bench;

/** Seconds that pass, in laps. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private long lap = System.nanoTime();
    private final long began = lap;

    /** {@return the seconds since the last lap, or the beginning} */
    double lap() {
        long now = System.nanoTime();
        double seconds = (now - lap) / NANOS;
        lap = now;
        return seconds;
    }

    /** {@return the seconds since the beginning} */
    double total() {
        return (System.nanoTime() - began) / NANOS;
    }
}
