package io.github.landtrace.load;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a batch, told apart by what the graph holds already.
 *
 * @param fresh rows to be written: new records, later states, retractions
 * @param superseding those of them that replace a state, which must be kept as history first
 * @param unchanged those that say what the graph says
 * @param refused rows that contradict what the graph holds, with the reason
 */
record Sorted(List<TypedRow> fresh, List<TypedRow> superseding, List<TypedRow> unchanged, List<Refused> refused) {

    /** A row that cannot be loaded beside what the graph holds. */
    record Refused(TypedRow row, Fault fault) {}

    static Sorted of(Table table, List<TypedRow> rows, Map<String, StoredRecord> stored) {
        List<TypedRow> fresh = new ArrayList<>();
        List<TypedRow> superseding = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        List<TypedRow> unchanged = new ArrayList<>();
        for (TypedRow row : rows) {
            StoredRecord record = stored.get(row.id());
            if (record == null || record.isStub()) {
                fresh.add(row);
                continue;
            }
            String reason = reasonToRefuse(table, row, record);
            if (reason != null) {
                refused.add(new Refused(row, new Fault(table.name(), row.line(), Table.ID, row.id(), reason)));
            } else if (isRetraction(row, record)) {
                fresh.add(row);
            } else if (record.saidBefore(table, row) || (record.says(table, row) && !isShownAgain(row, record))) {
                unchanged.add(row);
            } else {
                fresh.add(row);
                superseding.add(row);
            }
        }
        return new Sorted(fresh, superseding, unchanged, refused);
    }

    private static @Nullable String reasonToRefuse(Table table, TypedRow row, StoredRecord record) {
        if (table.makesNodes() && !record.labels().contains(table.label())) {
            return "an id that no other table has; the graph has it as " + String.join(":", record.labels());
        }
        int order = row.recordedAt().toInstant().compareTo(record.recordedAt().toInstant());
        if (order < 0 && !record.saidBefore(table, row) && !record.says(table, row)) {
            return "a recordedAt after " + record.recordedAt()
                    + ", which the graph holds: history is added to, not rewritten";
        }
        ZonedDateTime end = record.supersededAt();
        if (end != null && order > 0 && row.recordedAt().toInstant().isBefore(end.toInstant())) {
            return "a recordedAt from " + end + " on, when the graph stops showing what it holds";
        }
        ZonedDateTime rowEnd = row.supersededAt();
        if (end != null && order == 0 && rowEnd != null && !rowEnd.toInstant().equals(end.toInstant())) {
            return "the supersededAt that the graph holds, " + end;
        }
        if (order == 0 && !record.says(table, row)) {
            return "the same content as the graph holds of " + record.recordedAt()
                    + "; a correction is a row with a later recordedAt";
        }
        return null;
    }

    /** A later row that begins or ends a time of being shown: a state of its own, also with the same content. */
    private static boolean isShownAgain(TypedRow row, StoredRecord record) {
        return row.recordedAt().toInstant().isAfter(record.recordedAt().toInstant())
                && (row.supersededAt() != null || record.supersededAt() != null);
    }

    /** The same state as before, of which the register now says that it stopped showing it. */
    private static boolean isRetraction(TypedRow row, StoredRecord record) {
        return row.supersededAt() != null
                && record.supersededAt() == null
                && row.recordedAt().toInstant().equals(record.recordedAt().toInstant());
    }
}
