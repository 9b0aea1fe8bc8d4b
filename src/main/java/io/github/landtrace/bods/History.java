package io.github.landtrace.bods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a relationship's interests after a statement: of each kind the periods, in the order in which they were
 * told. A later statement replaces what begins on the same day, ends an older interest of the same kind on the day on which
 * its own begins, and ends on its own day what it does not mention any more.
 */
record History(Map<Strand, List<Period>> strands) {

    static final History NONE = new History(Map.of());

    History {
        strands = Map.copyOf(strands);
    }

    boolean isEmpty() {
        return strands.isEmpty();
    }

    /**
     * {@return what is known after a further statement}
     *
     * @param told the interests of the statement
     * @param day the day of the statement
     * @param closes whether nothing goes on after it
     */
    History after(Map<Strand, List<Period>> told, LocalDate day, String sourceId, boolean closes) {
        Map<Strand, List<Period>> after = new TreeMap<>();
        TreeSet<Strand> all = new TreeSet<>(strands.keySet());
        all.addAll(told.keySet());
        for (Strand strand : all) {
            List<Period> before = strands.getOrDefault(strand, List.of());
            List<Period> now = begun(told.getOrDefault(strand, List.of()), before, day);
            List<Period> periods = new ArrayList<>();
            before.forEach(period -> keep(period, now, day, sourceId, periods));
            now.forEach(period -> periods.add(said(period, before)));
            if (closes) {
                periods.replaceAll(period -> period.to() == null ? period.endingOn(day, sourceId) : period);
            }
            periods.removeIf(Period::isEmpty);
            if (!periods.isEmpty()) {
                after.put(strand, List.copyOf(periods));
            }
        }
        return new History(after);
    }

    /** An interest told without a first day goes on where the same was told before; a changed one begins with the statement. */
    private List<Period> begun(List<Period> told, List<Period> before, LocalDate day) {
        List<Period> begun = new ArrayList<>();
        for (Period period : told) {
            if (period.from() != null || isEmpty()) {
                begun.add(period);
                continue;
            }
            @Nullable
            LocalDate from = before.stream()
                    .filter(old -> old.to() == null && Share.same(old.share(), period.share()))
                    .findFirst()
                    .map(old -> old.from() == null ? LocalDate.MIN : old.from())
                    .orElse(day);
            begun.add(period.startingOn(LocalDate.MIN.equals(from) ? null : from));
        }
        return begun;
    }

    private static void keep(Period old, List<Period> told, LocalDate day, String sourceId, List<Period> kept) {
        boolean replaced = told.stream()
                .anyMatch(one -> Objects.equals(one.from(), old.from())
                        || (!one.startsAfter(old.from()) && one.isInForceOn(old.from())));
        if (replaced) {
            return;
        }
        @Nullable
        LocalDate next = told.stream()
                .filter(one -> one.startsAfter(old.from()))
                .map(Period::from)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(old.to() == null ? day : null);
        boolean ends = next != null && (old.to() == null || next.isBefore(old.to()));
        kept.add(ends && next != null ? old.endingOn(next, sourceId) : old);
    }

    private static Period said(Period period, List<Period> before) {
        return before.stream()
                .filter(old -> Objects.equals(old.from(), period.from()))
                .findFirst()
                .map(period::saidBeforeBy)
                .orElse(period);
    }
}
