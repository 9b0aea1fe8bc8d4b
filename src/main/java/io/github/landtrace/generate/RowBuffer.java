package io.github.landtrace.generate;

import java.util.ArrayList;
import java.util.List;

/** The rows of one part of the world, such as a village, until they are written; gives them fresh ids. */
final class RowBuffer {

    private final Model model;
    private final String tag;
    private final int[] numbers;
    private final List<Row> rows = new ArrayList<>();
    private boolean planting;

    /** @param tag stands in every id and in those of no other buffer */
    RowBuffer(Model model, String tag) {
        this.model = model;
        this.tag = tag;
        this.numbers = new int[model.size()];
    }

    /** {@return a new row of a table, with a fresh id} */
    Row add(String tableName) {
        Table table = model.table(tableName);
        return keep(new Row(table, id(table, ++numbers[table.position()]), planting));
    }

    /** {@return a new row with an id of the caller's making} */
    Row add(String tableName, String id) {
        return keep(new Row(model.table(tableName), id, planting));
    }

    /** {@return the id that the row of that number has or will have} */
    String id(String tableName, int number) {
        return id(model.table(tableName), number);
    }

    private String id(Table table, int number) {
        return table.prefix() + tag + "-" + number;
    }

    private Row keep(Row row) {
        rows.add(row);
        return row;
    }

    /** From now on rows are those of a scenario, or no longer. */
    void planting(boolean begins) {
        planting = begins;
    }

    List<Row> rows() {
        return rows;
    }

    void writeTo(TableFiles files) {
        for (Row row : rows) {
            if (!row.dropped()) {
                files.write(row.table(), row.cells());
            }
        }
        rows.clear();
    }
}
