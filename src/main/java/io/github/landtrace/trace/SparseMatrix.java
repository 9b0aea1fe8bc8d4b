package io.github.landtrace.trace;

import java.util.Arrays;

/** A square matrix of numbers above 0, by rows. */
final class SparseMatrix {

    private static final int FIRST_ROOM = 4;

    private final int[][] columns;
    private final double[][] values;
    private final int[] lengths;

    SparseMatrix(int size) {
        columns = new int[size][0];
        values = new double[size][0];
        lengths = new int[size];
    }

    int size() {
        return lengths.length;
    }

    /** Sets an entry that was not set before; 0 is left out. */
    void set(int row, int column, double value) {
        if (value <= 0) {
            return;
        }
        int length = lengths[row];
        if (length == columns[row].length) {
            int room = Math.max(FIRST_ROOM, 2 * length);
            columns[row] = Arrays.copyOf(columns[row], room);
            values[row] = Arrays.copyOf(values[row], room);
        }
        columns[row][length] = column;
        values[row][length] = value;
        lengths[row]++;
    }

    int entries(int row) {
        return lengths[row];
    }

    int column(int row, int entry) {
        return columns[row][entry];
    }

    double value(int row, int entry) {
        return values[row][entry];
    }
}
