package io.github.landtrace.trace;

import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.trace.Fetched.Link;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects changes: of the legal day within an interval of days, of what was written within one of instants. */
final class Changes {

    static final String LEGAL = "LEGAL";
    private static final String KNOWN = "KNOWN";

    private final @Nullable LocalDate after;
    private final @Nullable LocalDate upTo;
    private final @Nullable ZonedDateTime knownAfter;
    private final @Nullable ZonedDateTime knownUpTo;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    /** @param knownUpTo null = now */
    Changes(
            @Nullable LocalDate after,
            @Nullable LocalDate upTo,
            @Nullable ZonedDateTime knownAfter,
            @Nullable ZonedDateTime knownUpTo) {
        this.after = after;
        this.upTo = upTo;
        this.knownAfter = knownAfter;
        this.knownUpTo = knownUpTo;
    }

    List<Map<String, @Nullable Object>> rows() {
        return rows;
    }

    /** Adds the changes of a record, whose earlier versions are among the facts. */
    void addRecord(Fetched fetched, @Nullable Object node, Map<?, ?> facts) {
        if (!(node instanceof NodeValue record)) {
            return;
        }
        String id = String.valueOf(record.properties().get("id"));
        List<Map<?, ?>> states = new ArrayList<>();
        if (facts.get("versions") instanceof List<?> versions) {
            versions.forEach(version -> states.add((Map<?, ?>) version));
        }
        states.add(record.properties());
        Map<String, @Nullable Object> about = new HashMap<>();
        about.put("kind", fetched.kind(id));
        about.put("recordId", id);
        about.put("sourceIds", facts.get("sourceIds"));
        add(about, states);
    }

    /** Adds the changes of relationships; those with one id are states of one. */
    void addLinks(List<Link> links) {
        Map<String, List<Link>> same = new TreeMap<>();
        for (Link link : links) {
            String key = link.type()
                    + ' '
                    + link.start()
                    + ' '
                    + link.end()
                    + ' '
                    + Objects.requireNonNullElse(link.property("id"), "");
            same.computeIfAbsent(key, unused -> new ArrayList<>()).add(link);
        }
        for (List<Link> states : same.values()) {
            Link first = states.get(0);
            states.sort(Comparator.comparing(
                    link -> ChangeRow.at(link.value().properties(), ChangeRow.RECORDED),
                    Comparator.nullsFirst(Comparator.naturalOrder())));
            Map<String, @Nullable Object> about = new HashMap<>();
            about.put("kind", first.type());
            about.put("recordId", first.start());
            about.put("otherId", first.end());
            about.put("sourceIds", Fetched.papers(states));
            add(
                    about,
                    states.stream()
                            .<Map<?, ?>>map(link -> link.value().properties())
                            .toList());
        }
    }

    private void add(Map<String, @Nullable Object> about, List<? extends Map<?, ?>> states) {
        Map<?, ?> before = null;
        for (Map<?, ?> state : states) {
            if (isKnown(state)) {
                addLegal(about, states, state);
            }
            ZonedDateTime written = ChangeRow.at(state, ChangeRow.RECORDED);
            boolean follows =
                    before != null && written != null && written.equals(ChangeRow.at(before, ChangeRow.SUPERSEDED));
            if (before != null && !follows && within(ChangeRow.at(before, ChangeRow.SUPERSEDED))) {
                add(about, before, "WITHDRAWN", ChangeRow.at(before, ChangeRow.SUPERSEDED));
            }
            if (within(written)) {
                if (before != null && follows) {
                    correct(about, before, state, written);
                } else {
                    add(about, state, "WRITTEN", written);
                }
            }
            before = state;
        }
        if (before != null && within(ChangeRow.at(before, ChangeRow.SUPERSEDED))) {
            add(about, before, "WITHDRAWN", ChangeRow.at(before, ChangeRow.SUPERSEDED));
        }
    }

    private void addLegal(Map<String, @Nullable Object> about, List<? extends Map<?, ?>> states, Map<?, ?> state) {
        LocalDate first = after;
        LocalDate last = upTo;
        if (first == null || last == null) {
            return;
        }
        state.forEach((name, value) -> {
            if (value instanceof LocalDate day && day.isAfter(first) && !day.isAfter(last)) {
                String property = String.valueOf(name);
                Map<String, @Nullable Object> row = ChangeRow.of(
                        about, LEGAL, ChangeRow.meaning(property), day, ChangeRow.written(states, property, day));
                row.put("property", property);
                rows.add(row);
            }
        });
    }

    private void correct(
            Map<String, @Nullable Object> about, Map<?, ?> before, Map<?, ?> state, @Nullable ZonedDateTime written) {
        Set<String> names = new TreeSet<>();
        before.keySet().forEach(name -> names.add(String.valueOf(name)));
        state.keySet().forEach(name -> names.add(String.valueOf(name)));
        names.removeAll(Set.of(ChangeRow.RECORDED, ChangeRow.SUPERSEDED, "sourceIds", "id"));
        for (String name : names) {
            Object old = before.get(name);
            Object now = state.get(name);
            if (!Objects.equals(old, now)) {
                Map<String, @Nullable Object> row =
                        ChangeRow.of(about, KNOWN, "CORRECTED", ChangeRow.correctedDay(old, now, state), written);
                row.put("property", name);
                row.put("before", old == null ? null : old.toString());
                row.put("after", now == null ? null : now.toString());
                rows.add(row);
            }
        }
    }

    private void add(Map<String, @Nullable Object> about, Map<?, ?> state, String change, @Nullable ZonedDateTime at) {
        rows.add(ChangeRow.of(about, KNOWN, change, ChangeRow.legalDay(state), at));
    }

    private boolean isKnown(Map<?, ?> state) {
        ZonedDateTime written = ChangeRow.at(state, ChangeRow.RECORDED);
        ZonedDateTime ended = ChangeRow.at(state, ChangeRow.SUPERSEDED);
        return (written == null || knownUpTo == null || !written.isAfter(knownUpTo))
                && (ended == null || (knownUpTo != null && ended.isAfter(knownUpTo)));
    }

    private boolean within(@Nullable ZonedDateTime at) {
        return at != null
                && knownAfter != null
                && at.isAfter(knownAfter)
                && (knownUpTo == null || !at.isAfter(knownUpTo));
    }
}
