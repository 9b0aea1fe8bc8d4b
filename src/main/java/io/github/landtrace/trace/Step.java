package io.github.landtrace.trace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One link on which a path may go, in either direction.
 *
 * @param from first day on which it holds; null = always before
 * @param to first day on which it no longer holds; null = open
 */
record Step(
        String id,
        String start,
        String end,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** {@return the end that is not this one} */
    String other(String here) {
        return start.equals(here) ? end : start;
    }

    /** {@return the first day on which one who arrived on a day can go on; null when the link is over by then} */
    @Nullable
    LocalDate leaves(LocalDate arrived) {
        LocalDate day = from == null || from.isBefore(arrived) ? arrived : from;
        return to == null || day.isBefore(to) ? day : null;
    }

    /** {@return the last day up to a day on which it holds, given that it holds on some day before} */
    LocalDate lastBy(LocalDate day) {
        return to == null || day.isBefore(to) ? day : to.minusDays(1);
    }
}
