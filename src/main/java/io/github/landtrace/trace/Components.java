package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a matrix read as a graph (row to column), by Tarjan's algorithm without
 * recursion, so that a chain of any length fits.
 */
final class Components {

    private final SparseMatrix matrix;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final boolean[] open;
    private final int[] path;
    private final int[] waiting;
    private final List<int[]> found = new ArrayList<>();
    private int pathSize;
    private int waitingSize;
    private int count;

    private Components(SparseMatrix matrix) {
        int size = matrix.size();
        this.matrix = matrix;
        order = new int[size];
        low = new int[size];
        next = new int[size];
        open = new boolean[size];
        path = new int[size];
        waiting = new int[size];
    }

    /** {@return the components, each after all that it leads to; the rows within one in ascending order} */
    static List<int[]> of(SparseMatrix matrix) {
        Components components = new Components(matrix);
        for (int row = 0; row < matrix.size(); row++) {
            if (components.order[row] == 0) {
                components.walkFrom(row);
            }
        }
        return components.found;
    }

    /** {@return whether a component holds a cycle: several rows, or one that leads to itself} */
    static boolean isCyclic(SparseMatrix matrix, int[] component) {
        if (component.length > 1) {
            return true;
        }
        int row = component[0];
        for (int entry = 0; entry < matrix.entries(row); entry++) {
            if (matrix.column(row, entry) == row) {
                return true;
            }
        }
        return false;
    }

    private void walkFrom(int start) {
        enter(start);
        while (pathSize > 0) {
            int row = path[pathSize - 1];
            if (next[row] < matrix.entries(row)) {
                int column = matrix.column(row, next[row]++);
                if (order[column] == 0) {
                    enter(column);
                } else if (open[column]) {
                    low[row] = Math.min(low[row], order[column]);
                }
            } else {
                leave(row);
            }
        }
    }

    private void enter(int row) {
        order[row] = ++count;
        low[row] = count;
        open[row] = true;
        path[pathSize++] = row;
        waiting[waitingSize++] = row;
    }

    private void leave(int row) {
        pathSize--;
        if (pathSize > 0) {
            int before = path[pathSize - 1];
            low[before] = Math.min(low[before], low[row]);
        }
        if (low[row] == order[row]) {
            int from = waitingSize;
            do {
                from--;
                open[waiting[from]] = false;
            } while (waiting[from] != row);
            int[] component = Arrays.copyOfRange(waiting, from, waitingSize);
            Arrays.sort(component);
            found.add(component);
            waitingSize = from;
        }
    }
}
