package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.trace.Fetched.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Who held an issuer on the first day of an interval and on every later day on which that changed. */
final class CapTableAnswer implements Arithmetic {

    @Override
    public List<String> columns() {
        return AnswerRows.columns(
                "kind",
                "partyId",
                "partyName",
                "partyKind",
                "holders",
                "units",
                "minPercent",
                "maxPercent",
                "minVotes",
                "maxVotes",
                "bases",
                "issued",
                "redeemed",
                "unexplained",
                "eventIds",
                "until",
                "note",
                "sourceIds");
    }

    @Override
    public Rows answer(Map<String, @Nullable Object> parameters, List<Row> rows) {
        Fetched fetched = Fetched.of(rows);
        CapTable table = new CapTable(rows, fetched);
        int maxRows = Asked.whole(parameters, "maxRows");
        List<String> cuts = new ArrayList<>();
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        if (!rows.isEmpty()) {
            NavigableSet<LocalDate> days = table.days(Asked.day(parameters, "from"));
            long unfetched = 0;
            for (LocalDate day : days) {
                if (told.size() >= maxRows) {
                    cuts.add("the table from " + day + " on is left out (maxRows " + maxRows + ")");
                    break;
                }
                unfetched = Math.max(unfetched, tell(fetched, table, days, day, told));
            }
            if (unfetched > 0) {
                cuts.add("up to " + unfetched + " smaller stakes of a day not fetched (maxStakes "
                        + Asked.whole(parameters, "maxStakes") + ")");
            }
            if (table.isFull(Asked.whole(parameters, "maxStakes"))) {
                cuts.add(
                        "days after the first " + Asked.whole(parameters, "maxStakes") + " may be missing (maxStakes)");
            }
        }
        if (told.size() > maxRows) {
            cuts.add(
                    0,
                    told.size() - maxRows + " rows of " + told.get(maxRows).get("asOf") + " are left out (maxRows "
                            + maxRows + ")");
        }
        AnswerRows answer = new AnswerRows(columns(), parameters, table.size(), cuts);
        told.stream().limit(maxRows).forEach(answer::add);
        return answer;
    }

    /** {@return how many stakes of the day were not fetched} */
    private static long tell(
            Fetched fetched,
            CapTable table,
            NavigableSet<LocalDate> days,
            LocalDate day,
            List<Map<String, @Nullable Object>> told) {
        StakeReader reader = new StakeReader(table.inForce(day));
        Subgraph subgraph = reader.subgraph();
        Holdings shares = Holdings.of(StakeKind.SHARES, subgraph.stakes(), subgraph.unfetched());
        Holdings votes = Holdings.of(StakeKind.VOTES, subgraph.stakes(), subgraph.unfetched());
        long missing = table.sum(day, "stakes").longValue() - reader.links().size();
        told.add(day(table, days, day, missing));
        Map<String, List<Link>> byHolder = new TreeMap<>();
        reader.links()
                .forEach(link -> byHolder.computeIfAbsent(link.start(), unused -> new ArrayList<>())
                        .add(link));
        List<Map<String, @Nullable Object>> holders = new ArrayList<>();
        byHolder.forEach((holder, own) -> holders.add(holder(fetched, shares, votes, holder, own)));
        holders.sort(Comparator.comparingDouble(row -> -number(row, "maxPercent")));
        holders.forEach(told::add);
        List<Map<String, @Nullable Object>> faults = new ArrayList<>();
        FaultRows.add(faults::add, List.of(), UltimateOwners.impossible(shares, votes), reader, SameRecords.none());
        told.addAll(faults);
        told.stream().filter(row -> !row.containsKey("asOf")).forEach(row -> {
            row.put("asOf", day);
            row.putIfAbsent("bases", List.of());
            row.putIfAbsent("eventIds", List.of());
        });
        return missing;
    }

    private static Map<String, @Nullable Object> day(
            CapTable table, NavigableSet<LocalDate> days, LocalDate day, long missing) {
        CapTable.Turn turn = table.turn(day);
        Map<String, @Nullable Object> row = FaultRows.row("DAY");
        row.put("holders", table.sum(day, "stakes").longValue());
        row.put("until", days.higher(day));
        row.put("eventIds", table.eventIds(day));
        boolean inUnits = table.sum(day, "withoutUnits").isZero();
        BigFraction units = table.sum(day, "units");
        if (table.isInUnits(day)) {
            row.put("units", Numbers.plain(units));
            row.put("issued", Numbers.plain(turn.issued()));
            row.put("redeemed", Numbers.plain(turn.redeemed()));
            LocalDate before = days.lower(day);
            if (before != null) {
                row.put(
                        "unexplained",
                        Numbers.plain(units.subtract(table.sum(before, "units"))
                                .subtract(turn.issued())
                                .add(turn.redeemed())));
            }
        }
        List<String> notes = new ArrayList<>();
        if (!inUnits && units.signum() > 0) {
            notes.add("some stakes are not in units: how many units there are is not known");
        }
        if (turn.events() > turn.eventIds().size()) {
            notes.add(turn.events() + " events");
        }
        if (missing > 0) {
            notes.add(missing + " smaller stakes not shown");
        }
        row.put("note", notes.isEmpty() ? null : String.join("; ", notes));
        return row;
    }

    private static Map<String, @Nullable Object> holder(
            Fetched fetched, Holdings shares, Holdings votes, String holder, List<Link> own) {
        Map<String, @Nullable Object> row = new HashMap<>(Influence.party("HOLDER", fetched, null, holder));
        BigFraction units = BigFraction.ZERO;
        boolean inUnits = true;
        for (Link link : own) {
            units = units.add(Numbers.of(link.property("units")));
            inUnits &= link.property("units") != null;
        }
        row.put("units", inUnits ? Numbers.plain(units) : null);
        put(row, shares, holder, "minPercent", "maxPercent");
        put(row, votes, holder, "minVotes", "maxVotes");
        row.put("bases", texts(own, "basis"));
        row.put("eventIds", texts(own, "eventId"));
        row.put("sourceIds", Fetched.papers(own));
        return row;
    }

    private static void put(
            Map<String, @Nullable Object> row, Holdings holdings, String holder, String least, String most) {
        holdings.of(holder).stream()
                .findFirst()
                .map(Holding::tightened)
                .map(Percent::of)
                .ifPresent(percent -> {
                    row.put(least, percent.min());
                    row.put(most, percent.max());
                });
    }

    private static List<String> texts(List<Link> links, String name) {
        return links.stream()
                .map(link -> link.property(name))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    private static double number(Map<String, @Nullable Object> row, String name) {
        return row.get(name) instanceof Number number ? number.doubleValue() : 0;
    }
}
