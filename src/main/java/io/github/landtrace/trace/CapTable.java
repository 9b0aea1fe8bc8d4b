package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.trace.Fetched.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The stakes of one issuer through time: which were in force on a day, and what all of them sum to on it. */
final class CapTable {

    private static final List<String> SUMS =
            List.of("stakes", "units", "withoutUnits", "shares", "votes", "sharesExclusive", "votesExclusive");

    private static final int SOME = 10;

    /**
     * What events say of a day.
     *
     * @param events how many there are, of which {@code eventIds} names some
     */
    record Turn(BigFraction issued, BigFraction redeemed, long events, List<String> eventIds) {

        static final Turn NONE = new Turn(BigFraction.ZERO, BigFraction.ZERO, 0, List.of());
    }

    private final TreeMap<LocalDate, Map<String, BigFraction>> totals = new TreeMap<>();
    private final TreeMap<LocalDate, Turn> turns = new TreeMap<>();
    private final List<Link> stakes;

    CapTable(List<Row> rows, Fetched fetched) {
        TreeMap<LocalDate, Map<?, ?>> changes = new TreeMap<>();
        for (Row row : rows) {
            if (row.get("facts") instanceof Map<?, ?> facts && facts.get("day") instanceof LocalDate day) {
                if (facts.containsKey("events")) {
                    turns.put(day, turn(facts));
                } else {
                    changes.put(day, facts);
                }
            }
        }
        Map<String, BigFraction> running = new HashMap<>();
        changes.forEach((day, facts) -> {
            SUMS.forEach(name -> running.merge(name, Numbers.of(facts.get(name)), BigFraction::add));
            totals.put(day, Map.copyOf(running));
        });
        stakes = fetched.links("HOLDS_STAKE");
    }

    private static Turn turn(Map<?, ?> facts) {
        List<String> ids = facts.get("eventIds") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Turn(
                Numbers.of(facts.get("issued")),
                Numbers.of(facts.get("redeemed")),
                Numbers.of(facts.get("events")).longValue(),
                ids);
    }

    /** {@return the first day of the interval and every later one on which the table or an event changes it} */
    NavigableSet<LocalDate> days(LocalDate from) {
        TreeSet<LocalDate> days = new TreeSet<>(totals.keySet());
        days.addAll(turns.keySet());
        days.add(from);
        return days;
    }

    Turn turn(LocalDate day) {
        return turns.getOrDefault(day, Turn.NONE);
    }

    /** {@return some of the events of a day, those of fetched stakes that begin on it included} */
    List<String> eventIds(LocalDate day) {
        Stream<String> begun = stakes.stream()
                .filter(stake -> day.equals(date(stake, "from")) && stake.property("eventId") != null)
                .map(stake -> String.valueOf(stake.property("eventId")));
        return Stream.concat(turn(day).eventIds().stream(), begun)
                .distinct()
                .sorted()
                .limit(SOME)
                .toList();
    }

    /** {@return whether units are what changes hands on a day or did on the day before} */
    boolean isInUnits(LocalDate day) {
        return sum(day, "units").signum() > 0
                || sum(day.minusDays(1), "units").signum() > 0
                || turn(day).issued().signum() > 0
                || turn(day).redeemed().signum() > 0;
    }

    /** {@return a sum over all stakes in force on a day, whether they were fetched or not} */
    BigFraction sum(LocalDate day, String name) {
        Map.Entry<LocalDate, Map<String, BigFraction>> entry = totals.floorEntry(day);
        return entry == null ? BigFraction.ZERO : entry.getValue().getOrDefault(name, BigFraction.ZERO);
    }

    /** {@return the fetched stakes in force on a day, each with the sums of that day} */
    List<Link> inForce(LocalDate day) {
        Map<String, Object> facts = new HashMap<>();
        for (String name : SUMS) {
            facts.put(
                    name,
                    name.endsWith("Exclusive")
                            ? (Object) (sum(day, name).signum() > 0)
                            : Numbers.plain(sum(day, name)));
        }
        List<Link> found = new ArrayList<>();
        for (Link stake : stakes) {
            if (covers(date(stake, "from"), date(stake, "to"), day)) {
                found.add(new Link(stake.start(), stake.value(), stake.end(), facts));
            }
        }
        return found;
    }

    private static boolean covers(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    private static @Nullable LocalDate date(Link link, String name) {
        return link.property(name) instanceof LocalDate date ? date : null;
    }

    /** {@return whether as many days were fetched as may be, so that later ones may be missing} */
    boolean isFull(int most) {
        return totals.size() >= most || turns.size() >= most;
    }

    /** {@return how many stakes were fetched} */
    int size() {
        return stakes.size();
    }
}
