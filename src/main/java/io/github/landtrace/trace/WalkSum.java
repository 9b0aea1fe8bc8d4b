package io.github.landtrace.trace;

import java.util.Arrays;
import java.util.List;

/**
 * Sums the products along all walks of a graph: the vector {@code b + A b + A² b + …} for {@code A ≥ 0}, component by
 * component, so that only real knots of cycles need a solve and an infinite sum stays with those whose walks pass
 * through the knot that makes it so.
 *
 * @param least no entry is below it in truth
 * @param most no entry is above it in truth; infinite where the series diverges, or is not proven to converge
 */
record WalkSum(double[] least, double[] most) {

    /** So many terms of a series that is not proven to converge are added for the lower bound, unless all are vast. */
    private static final int TERMS = 2_000;

    /** Any share of what exceeds this exceeds the whole, to the ninth place. */
    private static final double VAST = 1e9;

    static WalkSum of(SparseMatrix matrix, double[] start) {
        int size = matrix.size();
        WalkSum sum = new WalkSum(new double[size], new double[size]);
        int[] place = new int[size];
        Arrays.fill(place, -1);
        List<int[]> components = Components.of(matrix);
        for (int[] component : components) {
            for (int i = 0; i < component.length; i++) {
                place[component[i]] = i;
            }
            double[] least = sum.side(matrix, start, component, place, sum.least);
            double[] most = sum.side(matrix, start, component, place, sum.most);
            if (Components.isCyclic(matrix, component)) {
                sum.solve(matrix, component, place, least, most);
            } else {
                sum.least[component[0]] = least[0];
                sum.most[component[0]] = most[0];
            }
            for (int row : component) {
                place[row] = -1;
            }
        }
        return sum;
    }

    /** {@return what comes into the rows of a component from outside it} */
    private double[] side(SparseMatrix matrix, double[] start, int[] component, int[] place, double[] known) {
        double[] side = new double[component.length];
        for (int i = 0; i < component.length; i++) {
            int row = component[i];
            side[i] = start[row];
            for (int entry = 0; entry < matrix.entries(row); entry++) {
                int column = matrix.column(row, entry);
                if (place[column] < 0) {
                    side[i] += matrix.value(row, entry) * known[column];
                }
            }
        }
        return side;
    }

    private void solve(SparseMatrix matrix, int[] component, int[] place, double[] leastSide, double[] mostSide) {
        if (Arrays.stream(mostSide).allMatch(value -> value == 0)) {
            return;
        }
        CycleBlock block = CycleBlock.of(matrix, component, place);
        double[] error = new double[1];
        double[] low = block == null ? partial(matrix, component, place, leastSide) : block.solve(leastSide, error);
        for (int i = 0; i < component.length; i++) {
            least[component[i]] = Math.max(0, low[i] - error[0]);
        }
        boolean finite = block != null && Arrays.stream(mostSide).allMatch(Double::isFinite);
        double[] high = finite && block != null ? block.solve(mostSide, error) : new double[0];
        for (int i = 0; i < component.length; i++) {
            most[component[i]] = finite ? high[i] + error[0] : Double.POSITIVE_INFINITY;
        }
    }

    /** {@return the first terms of the series, which no later term can lessen} */
    private static double[] partial(SparseMatrix matrix, int[] component, int[] place, double[] side) {
        double[] sum = side.clone();
        for (int term = 0; term < TERMS && Arrays.stream(sum).anyMatch(value -> value < VAST); term++) {
            double[] further = side.clone();
            for (int i = 0; i < component.length; i++) {
                int row = component[i];
                for (int entry = 0; entry < matrix.entries(row); entry++) {
                    int inside = place[matrix.column(row, entry)];
                    if (inside >= 0) {
                        further[i] += matrix.value(row, entry) * sum[inside];
                    }
                }
            }
            sum = further;
        }
        return sum;
    }
}
