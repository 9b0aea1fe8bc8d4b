package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row that is not written yet: its cells can be set by the names of their columns until its village is done. */
public final class Row {

    private static final int HUNDREDTHS = 100;

    private final Table table;
    private final @Nullable String[] cells;
    private boolean planted;
    private boolean dropped;

    Row(Table table, String id, boolean planted) {
        this.table = table;
        this.cells = new String[table.columns().size()];
        this.cells[0] = id;
        this.planted = planted;
    }

    /** {@return the id, fresh in the whole world} */
    public String id() {
        return Objects.requireNonNull(cells[0]);
    }

    /** {@return the name of its table} */
    public String tableName() {
        return table.name();
    }

    /** {@return what a cell holds} */
    public @Nullable String get(String column) {
        return cells[table.column(column)];
    }

    /** Sets a cell; the table must have the column. */
    public Row set(String column, String value) {
        cells[table.column(column)] = value;
        return this;
    }

    public Row set(String column, LocalDate day) {
        return set(column, day.toString());
    }

    public Row set(String column, long number) {
        return set(column, Long.toString(number));
    }

    public Row set(String column, boolean truth) {
        return set(column, Boolean.toString(truth));
    }

    /** Sets a cell to a number with two decimals, given in hundredths: square metres are kept like this. */
    public Row setHundredths(String column, long hundredths) {
        long rest = hundredths % HUNDREDTHS;
        return set(column, hundredths / HUNDREDTHS + (rest < 10 ? ".0" : ".") + rest);
    }

    /** Empties a cell. */
    public Row clear(String column) {
        cells[table.column(column)] = null;
        return this;
    }

    /** Takes the row back: it is not written. Whatever refers to it has to be taken back as well. */
    public void drop() {
        dropped = true;
    }

    boolean dropped() {
        return dropped;
    }

    /** {@return whether a scenario made it or depends on it, so that no dirt may fall on it} */
    boolean planted() {
        return planted;
    }

    void plant() {
        planted = true;
    }

    Table table() {
        return table;
    }

    @Nullable
    String[] cells() {
        for (int position : table.required()) {
            if (cells[position] == null) {
                throw new IllegalStateException("the row " + cells[0] + " of " + table.name() + " lacks the column \""
                        + table.columns().get(position) + "\"");
            }
        }
        return cells;
    }
}
