package io.github.landtrace.load;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps instants with their offsets as single numbers: milliseconds and quarters of an hour. The few that are finer than
 * that are kept in a list.
 */
final class InstantCodes {

    private static final int OFFSET_BITS = 8;
    private static final int OFFSET_MASK = (1 << OFFSET_BITS) - 1;
    /** An offset that no zone has. */
    private static final int LISTED = OFFSET_MASK;

    private static final int MIDDLE = 100;
    private static final int QUARTER = 15 * 60;
    private static final int NANOS_OF_A_MILLI = 1_000_000;
    private static final int MILLIS = 1_000;

    private final List<ZonedDateTime> listed = new ArrayList<>();
    private final Map<ZonedDateTime, Integer> places = new HashMap<>();

    long code(ZonedDateTime instant) {
        int offset = instant.getOffset().getTotalSeconds();
        boolean fits = instant.getZone() instanceof ZoneOffset
                && offset % QUARTER == 0
                && instant.getNano() % NANOS_OF_A_MILLI == 0;
        if (!fits) {
            Integer place = places.get(instant);
            if (place == null) {
                place = listed.size();
                listed.add(instant);
                places.put(instant, place);
            }
            return ((long) place << OFFSET_BITS) | LISTED;
        }
        long millis = instant.toEpochSecond() * MILLIS + instant.getNano() / NANOS_OF_A_MILLI;
        return (millis << OFFSET_BITS) | (offset / QUARTER + MIDDLE);
    }

    ZonedDateTime instant(long code) {
        int offset = (int) code & OFFSET_MASK;
        long rest = code >> OFFSET_BITS;
        return offset == LISTED
                ? listed.get((int) rest)
                : Instant.ofEpochMilli(rest).atZone(ZoneOffset.ofTotalSeconds((offset - MIDDLE) * QUARTER));
    }
}
