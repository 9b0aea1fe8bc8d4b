package io.github.landtrace.bods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time over which the same periods are in force.
 *
 * @param inForce the periods, of each kind of interest asked for
 */
record Segment(@Nullable LocalDate from, @Nullable LocalDate to, List<Kept> inForce) {

    Segment {
        inForce = List.copyOf(inForce);
    }

    /** A period with the kind of interest that it is of. */
    record Kept(Strand strand, Period period) {}

    /** {@return the stretches in which anything of a history is in force, the earliest first} */
    static List<Segment> of(History history, BiPredicate<Strand, Period> asked) {
        List<Kept> kept = new ArrayList<>();
        history.strands()
                .forEach((strand, periods) -> periods.forEach(period -> {
                    if (asked.test(strand, period)) {
                        kept.add(new Kept(strand, period));
                    }
                }));
        List<Segment> segments = new ArrayList<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Kept one : kept) {
            add(days, one.period().from());
            add(days, one.period().to());
        }
        @Nullable LocalDate from = null;
        for (LocalDate day : days) {
            add(segments, from, day, kept);
            from = day;
        }
        add(segments, from, null, kept);
        return segments;
    }

    private static void add(TreeSet<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static void add(List<Segment> segments, @Nullable LocalDate from, @Nullable LocalDate to, List<Kept> kept) {
        List<Kept> inForce =
                kept.stream().filter(one -> one.period().isInForceOn(from)).toList();
        if (!inForce.isEmpty()) {
            segments.add(new Segment(from, to, inForce));
        }
    }

    /** {@return how much of an interest is held in this time; null when unknown or none of it is told} */
    @Nullable
    Share share(BiPredicate<Strand, Period> asked) {
        List<Period> periods = inForce.stream()
                .filter(one -> asked.test(one.strand(), one.period()))
                .map(Kept::period)
                .toList();
        if (periods.isEmpty()) {
            return null;
        }
        Share sum = periods.get(0).share();
        for (Period period : periods.subList(1, periods.size())) {
            sum = Share.sum(sum, period.share());
        }
        return sum;
    }

    /** {@return the statements that it rests on} */
    List<String> sourceIds() {
        return inForce.stream()
                .flatMap(one -> one.period().sourceIds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return what tells it from the other stretches of its relationship} */
    String name() {
        return Objects.toString(from, "open");
    }
}
