package io.github.landtrace.load;

import io.github.landtrace.cypher.Writes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds out what follows what among the rows of ids that have several; holds some 100 bytes for each of these. */
final class StatesReader {

    /** One such row: whose it is, where it stands, and what it says apart from its system time. */
    private record State(Fingerprint id, int index, Fingerprint content, long recordedAt, boolean retracts) {}

    private final KnownIds known;
    private final ZonedDateTime packageRecordedAt;
    private final InstantCodes codes = new InstantCodes();

    StatesReader(KnownIds known, ZonedDateTime packageRecordedAt) {
        this.known = known;
        this.packageRecordedAt = packageRecordedAt;
    }

    States read(TableCheck check) {
        if (!known.hasSeveralStates(check.table().name())) {
            return States.NONE;
        }
        List<State> states = states(check);
        states.sort(Comparator.comparing(State::id).thenComparing(State::index));
        BitSet unchanged = new BitSet();
        BitSet superseded = new BitSet();
        List<State[]> pairs = new ArrayList<>();
        State current = null;
        for (State next : states) {
            if (current == null || !current.id().equals(next.id())) {
                current = next;
            } else if (current.content().equals(next.content()) && !current.retracts() && !next.retracts()) {
                unchanged.set(next.index());
            } else {
                superseded.set(current.index());
                pairs.add(new State[] {current, next});
                current = next;
            }
        }
        pairs.sort(Comparator.comparing(pair -> pair[0].index()));
        return new States(
                unchanged,
                superseded,
                pairs.stream().mapToLong(pair -> pair[1].recordedAt()).toArray(),
                codes);
    }

    private List<State> states(TableCheck check) {
        List<State> states = new ArrayList<>();
        try (CsvRows rows = new CsvRows(check.table(), check.charset());
                ReadingThreads threads = new ReadingThreads()) {
            ReadRows read =
                    new ReadRows(rows, new RowReader(check.table(), rows.header(), packageRecordedAt), threads.service());
            for (List<ReadRow> part = read.next(); !part.isEmpty(); part = read.next()) {
                for (ReadRow next : part) {
                    TypedRow row = next.row();
                    if (row != null && !check.rejects(next.raw())) {
                        add(states, row, check.table());
                    }
                }
            }
            return states;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<State> states, TypedRow row, Table table) {
        Fingerprint id = Fingerprint.of(row.id());
        if (known.hasSeveralStates(id)) {
            states.add(new State(
                    id,
                    (int) row.index(),
                    Fingerprint.of(content(table, row)),
                    codes.code(row.recordedAt()),
                    row.supersededAt() != null));
        }
    }

    private static String content(Table table, TypedRow row) {
        StringBuilder text = new StringBuilder();
        for (Field field : table.fields()) {
            if (!isSystemTime(field.name()) && !(table.makesNodes() && isOwnLink(table, field.name()))) {
                append(text, row.values().get(field.name()));
            }
        }
        if (table.makesNodes()) {
            OwnLinks.of(table, row).forEach((type, ids) -> append(append(text, type), List.copyOf(ids)));
        }
        return text.toString();
    }

    private static boolean isSystemTime(String column) {
        return column.equals(Table.RECORDED_AT) || column.equals(Table.SUPERSEDED_AT);
    }

    private static boolean isOwnLink(Table table, String column) {
        Writes writes = table.mapping().writes();
        return !column.equals(Table.ID)
                && !writes.nodes().get(0).properties().contains(column)
                && writes.relationships().stream()
                        .anyMatch(link -> link.from().column().equals(column)
                                || link.to().column().equals(column));
    }

    /** With its length, so that no value can look like two others. */
    private static StringBuilder append(StringBuilder text, @org.jspecify.annotations.Nullable Object value) {
        String written = value instanceof ZonedDateTime instant ? instant.toInstant().toString() : String.valueOf(value);
        return text.append(value == null ? '-' : '+')
                .append(written.length())
                .append(':')
                .append(written);
    }
}
