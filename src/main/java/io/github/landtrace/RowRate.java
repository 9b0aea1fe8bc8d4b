package io.github.landtrace;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says how many rows of a table are done and how many of them a second. */
final class RowRate {

    private final String table;
    private final Instant start;
    private long skipped;

    RowRate(String table, Instant start) {
        this.table = table;
        this.start = start;
    }

    /** One more row was done by an earlier load. */
    void skipped() {
        skipped++;
    }

    /** {@return such as "persons 12,000 rows, 4,000 rows/s"; the name alone where no rows are counted} */
    String at(long rows, Instant now) {
        if (rows == 0) {
            return table;
        }
        long millis = Math.max(1, Duration.between(start, now).toMillis());
        return String.format(Locale.ROOT, "%s %,d rows, %,d rows/s", table, rows, (rows - skipped) * 1_000 / millis);
    }
}
