package io.github.landtrace.load;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table, cell by cell. */
final class RowReader {

    private static final List<String> PEOPLE = List.of("persons", "households");

    private final Table table;
    private final List<String> header;
    private final ZonedDateTime packageRecordedAt;
    private final Map<String, CellReader> cells = new LinkedHashMap<>();
    /** Where each of the table's columns stands in the file; negative where the file lacks it. */
    private final int[] positions;

    /**
     * @param header the names in the file's first line
     * @throws LoadException when the header has columns that the table does not know, or lacks some that it requires
     */
    RowReader(Table table, List<String> header, ZonedDateTime packageRecordedAt) {
        this.table = table;
        this.header = header;
        this.packageRecordedAt = packageRecordedAt;
        table.fields().forEach(field -> cells.put(field.name(), new CellReader(field)));
        positions = table.fields().stream()
                .mapToInt(field -> header.indexOf(field.name()))
                .toArray();
        checkHeader();
    }

    private void checkHeader() {
        if (header.isEmpty()) {
            throw new LoadException(
                    table.file() + " is empty; its first line names the columns: " + String.join(",", cells.keySet()));
        }
        List<String> problems = new ArrayList<>();
        for (String name : header) {
            if (!cells.containsKey(name)) {
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
                    + "; allowed: " + String.join(", ", cells.keySet()));
        }
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
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        boolean fits = true;
        for (int i = 0; i < positions.length; i++) {
            Field field = table.fields().get(i);
            String cell = positions[i] < 0 ? "" : raw.cells().get(positions[i]);
            try {
                values.put(field.name(), value(field, cell));
            } catch (CellReader.BadCell e) {
                faults.accept(new Fault(table.name(), raw.line(), field.name(), cell, String.valueOf(e.getMessage())));
                fits = false;
            }
        }
        return fits ? typed(raw, values, faults) : null;
    }

    private @Nullable Object value(Field field, String cell) throws CellReader.BadCell {
        CellReader reader = cells.get(field.name());
        if (!cell.isEmpty() && reader != null) {
            return reader.read(cell);
        }
        if (field.required()) {
            throw new CellReader.BadCell("a value; this column is required");
        }
        return null;
    }

    private @Nullable TypedRow typed(RawRow raw, Map<String, @Nullable Object> values, Consumer<Fault> faults) {
        if (!(values.get(Table.RECORDED_AT) instanceof ZonedDateTime)) {
            values.put(Table.RECORDED_AT, packageRecordedAt);
        }
        ZonedDateTime recordedAt = (ZonedDateTime) values.get(Table.RECORDED_AT);
        if (values.get(Table.SUPERSEDED_AT) instanceof ZonedDateTime end
                && recordedAt != null
                && !end.isAfter(recordedAt)) {
            faults.accept(new Fault(
                    table.name(), raw.line(), Table.SUPERSEDED_AT, end.toString(), "an instant after " + recordedAt));
            return null;
        }
        for (Field field : table.fields()) {
            String source = field.derivedFrom();
            if (source != null && values.get(field.name()) == null && values.get(source) instanceof String name) {
                values.put(field.name(), PEOPLE.contains(table.name()) ? Pinyin.ofPerson(name) : Pinyin.of(name));
            }
        }
        String id = String.valueOf(values.get(Table.ID));
        return new TypedRow(raw.index(), raw.line(), id, java.util.Objects.requireNonNull(recordedAt), values);
    }
}
