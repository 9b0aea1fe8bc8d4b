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

    static @Nullable ZonedDateTime at(Map<?, ?> state, String name) {
        return state.get(name) instanceof ZonedDateTime at ? at : null;
    }

    private static LocalDate date(ZonedDateTime at) {
        return at.withZoneSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
