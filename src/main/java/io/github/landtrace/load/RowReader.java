package io.github.landtrace.load;

import io.github.landtrace.names.Derived;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table, cell by cell. Safe for use by many threads. */
final class RowReader {

    private static final List<String> PEOPLE = List.of("persons", "households");

    private final Table table;
    private final List<String> header;
    private final ZonedDateTime packageRecordedAt;
    private final Columns columns;
    private final List<CellReader> cells;
    /** Where each of the table's columns stands in the file; negative where the file lacks it. */
    private final int[] positions;

    private final boolean isOfPeople;

    private final int recordedAtPosition;
    private final int supersededAtPosition;

    /**
     * @param header the names in the file's first line
     * @throws LoadException when the header has columns that the table does not know, or lacks some that it requires
     */
    RowReader(Table table, List<String> header, ZonedDateTime packageRecordedAt) {
        this.table = table;
        this.header = header;
        this.packageRecordedAt = packageRecordedAt;
        columns = new Columns(table.fields().stream().map(Field::name).toList());
        cells = table.fields().stream().map(CellReader::new).toList();
        positions = table.fields().stream()
                .mapToInt(field -> header.indexOf(field.name()))
                .toArray();
        isOfPeople = PEOPLE.contains(table.name());
        recordedAtPosition = columns.position(Table.RECORDED_AT);
        supersededAtPosition = columns.position(Table.SUPERSEDED_AT);
        checkHeader();
    }

    private void checkHeader() {
        if (header.isEmpty()) {
            throw new LoadException(
                    table.file() + " is empty; its first line names the columns: " + String.join(",", names()));
        }
        List<String> problems = new ArrayList<>();
        for (String name : header) {
            if (columns.position(name) < 0) {
                problems.add("unknown column \"" + name + "\"");
            }
            if (header.indexOf(name) != header.lastIndexOf(name)) {
                problems.add("the column \"" + name + "\" stands twice");
            }
        }
        for (Field field : table.fields()) {
            if (field.required() && !header.contains(field.name())) {
                problems.add("the column \"" + field.name() + "\" is missing");
            }
        }
        if (!problems.isEmpty()) {
            throw new LoadException(table.file() + ":1: "
                    + String.join(", ", problems.stream().distinct().toList())
                    + "; allowed: " + String.join(", ", names()));
        }
    }

    private List<String> names() {
        return table.fields().stream().map(Field::name).toList();
    }

    /** {@return the row with its cells typed, or null when some do not fit, each told to {@code faults}} */
    @Nullable
    TypedRow read(RawRow raw, Consumer<Fault> faults) {
        if (raw.cells().size() != header.size()) {
            faults.accept(new Fault(
                    table.name(),
                    raw.line(),
                    "the row",
                    raw.cells().size() + " cells",
                    header.size() + " cells, as the header has"));
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        boolean fits = true;
        for (int i = 0; i < positions.length; i++) {
            Field field = table.fields().get(i);
            String cell = positions[i] < 0 ? "" : raw.cells().get(positions[i]);
            try {
                values[i] = cell.isEmpty() ? whenEmpty(field) : cells.get(i).read(cell);
            } catch (CellReader.BadCell e) {
                faults.accept(new Fault(table.name(), raw.line(), field.name(), cell, String.valueOf(e.getMessage())));
                fits = false;
            }
        }
        return fits ? typed(raw, values, faults) : null;
    }

    private static @Nullable Object whenEmpty(Field field) throws CellReader.BadCell {
        if (field.required()) {
            throw new CellReader.BadCell("a value; this column is required");
        }
        return null;
    }

    private @Nullable TypedRow typed(RawRow raw, @Nullable Object[] values, Consumer<Fault> faults) {
        Object given = values[recordedAtPosition];
        ZonedDateTime recordedAt = given instanceof ZonedDateTime instant ? instant : packageRecordedAt;
        values[recordedAtPosition] = recordedAt;
        if (supersededAtPosition >= 0
                && values[supersededAtPosition] instanceof ZonedDateTime end
                && !end.isAfter(recordedAt)) {
            faults.accept(new Fault(
                    table.name(), raw.line(), Table.SUPERSEDED_AT, end.toString(), "an instant after " + recordedAt));
            return null;
        }
        for (int i = 0; i < values.length; i++) {
            Derived derived = table.fields().get(i).derived();
            if (derived != null
                    && values[i] == null
                    && values[columns.position(derived.from())] instanceof String name) {
                values[i] = derived.how().of(name, isOfPeople);
            }
        }
        String id = String.valueOf(values[columns.position(Table.ID)]);
        return new TypedRow(raw.index(), raw.line(), id, recordedAt, new ColumnValues(columns, values));
    }
}
