package io.github.landtrace.trace;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One change as a row, and how the properties of a state tell its days. */
final class ChangeRow {

    static final String RECORDED = "recordedAt";
    static final String SUPERSEDED = "supersededAt";
    private static final Set<String> BEGIN = Set.of("from", "validFrom", "foundedOn", "bornOn", "legalPersonSince");
    private static final Set<String> END = Set.of("to", "validTo", "dissolvedOn", "diedOn", "repealedOn");
    /** The days on which the subject of a record came to be. */
    private static final List<String> BIRTHS = List.of("foundedOn", "legalPersonSince", "bornOn");
    /** The day that a state speaks of is the first of these that it has. */
    private static final List<String> LEGAL_DAYS =
            List.of("on", "from", "validFrom", "foundedOn", "legalPersonSince", "bornOn", "dueOn", "paidOn");

    private ChangeRow() {}

    /**
     * {@return a row about a record or relationship}
     *
     * @param at when the register showed the change
     */
    static Map<String, @Nullable Object> of(
            Map<String, @Nullable Object> about,
            String clock,
            String change,
            @Nullable LocalDate day,
            @Nullable ZonedDateTime at) {
        Map<String, @Nullable Object> row = new HashMap<>(about);
        row.put("clock", clock);
        row.put("change", change);
        row.put("day", day);
        row.put(RECORDED, at);
        row.put("daysLate", day == null || at == null ? null : ChronoUnit.DAYS.between(day, date(at)));
        return row;
    }

    /** {@return what it means that a date of this name comes} */
    static String meaning(String property) {
        if (property.equals("on")) {
            return "HAPPENED";
        }
        return BEGIN.contains(property) ? "BEGAN" : END.contains(property) ? "ENDED" : "DATED";
    }

    /** {@return the legal day that a state speaks of; null when it names none} */
    static @Nullable LocalDate legalDay(Map<?, ?> state) {
        for (String name : LEGAL_DAYS) {
            if (state.get(name) instanceof LocalDate day) {
                return day;
            }
        }
        return null;
    }

    /**
     * {@return when the register first showed a date; a later state that repeats it, because something else of the record
     * changed, makes it no later}
     *
     * @param states of one record or relationship, the earliest first
     */
    static @Nullable ZonedDateTime written(List<? extends Map<?, ?>> states, String property, LocalDate day) {
        for (Map<?, ?> state : states) {
            if (day.equals(state.get(property))) {
                return at(state, RECORDED);
            }
        }
        return null;
    }

    /**
     * {@return the day that a correction speaks of: of a date itself; of another value that of the event, right or
     * relationship; null where a record only says when its subject came to be, which dates no later change of it}
     */
    static @Nullable LocalDate correctedDay(@Nullable Object before, @Nullable Object after, Map<?, ?> state) {
        if (after instanceof LocalDate day) {
            return day;
        }
        if (before instanceof LocalDate day) {
            return day;
        }
        LocalDate day = legalDay(state);
        return BIRTHS.stream().anyMatch(name -> day != null && day.equals(state.get(name))) ? null : day;
    }

    static @Nullable ZonedDateTime at(Map<?, ?> state, String name) {
        return state.get(name) instanceof ZonedDateTime at ? at : null;
    }

    private static LocalDate date(ZonedDateTime at) {
        return at.withZoneSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
