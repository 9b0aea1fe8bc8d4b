package io.github.landtrace.bods;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an interest is in force: {@code from <= day < to}.
 *
 * @param from null when no first day is known
 * @param to null when it is open
 * @param share null when it is unknown
 * @param sourceIds the statements that said so: the first and the latest
 */
record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Share share,
        List<String> sourceIds) {

    Period {
        sourceIds = List.copyOf(sourceIds);
    }

    Period startingOn(@Nullable LocalDate day) {
        return new Period(day, to, share, sourceIds);
    }

    /** {@return the same, ended by a statement} */
    Period endingOn(LocalDate day, String sourceId) {
        return new Period(from, day, share, with(sourceId));
    }

    /** {@return the same, said by an earlier statement too} */
    Period saidBeforeBy(Period earlier) {
        return Share.same(share, earlier.share)
                ? new Period(from, to, share, earlier.with(sourceIds.get(sourceIds.size() - 1)))
                : this;
    }

    private List<String> with(String sourceId) {
        return Stream.of(sourceIds.get(0), sourceId).distinct().toList();
    }

    boolean isEmpty() {
        return from != null && to != null && !to.isAfter(from);
    }

    boolean startsAfter(@Nullable LocalDate day) {
        return from != null && (day == null || from.isAfter(day));
    }

    boolean isInForceOn(@Nullable LocalDate day) {
        boolean hasBegun = from == null || (day != null && !from.isAfter(day));
        return hasBegun && (to == null || day == null || to.isAfter(day));
    }
}
