package io.github.landtrace;

import java.time.Duration;
import java.util.Optional;

/** Estimates how long a phase over several tables still takes, from the bytes done of all of them. */
final class TimeLeft {

    private final long size;
    /** Of the tables that are finished. */
    private long before;

    private long tableSize;
    private long position;
    private long skipped;
    private long skippedBefore;

    TimeLeft(long size) {
        this.size = Math.max(1, size);
    }

    void begin(long sizeOfTable) {
        tableSize = sizeOfTable;
        position = 0;
        skipped = 0;
    }

    void progress(long positionInTable) {
        position = Math.min(positionInTable, tableSize);
    }

    /** So much of the table was done by an earlier load, so it says nothing about the speed of this one. */
    void skipped(long positionInTable) {
        skipped = Math.min(positionInTable, tableSize);
    }

    void end() {
        before += tableSize;
        skippedBefore += skipped;
        begin(0);
    }

    /** {@return the bytes done of all tables} */
    long done() {
        return Math.min(size, before + position);
    }

    int percent() {
        return (int) (100 * done() / size);
    }

    /** {@return nothing while too little is done to tell} */
    Optional<Duration> after(Duration elapsed) {
        long worked = done() - skippedBefore - skipped;
        if (worked <= 0 || elapsed.isZero()) {
            return Optional.empty();
        }
        double secondsForAByte = elapsed.toMillis() / 1_000.0 / worked;
        return Optional.of(Duration.ofSeconds(Math.round(secondsForAByte * (size - done()))));
    }
}
