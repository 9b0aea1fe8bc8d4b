package io.github.landtrace.trace;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sum over all walks, decided and computed in exact fractions, pair by pair and without the code that is tested:
 * reachability by repeated squaring of a relation, divergence by the pivots of each knot, the sum by elimination.
 */
final class ExactWalks {

    private final Rational[][] matrix;
    private final int size;
    private final boolean[][] leads;

    ExactWalks(Rational[][] matrix) {
        this.matrix = matrix;
        size = matrix.length;
        leads = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                leads[i][j] = i == j || matrix[i][j].signum() > 0;
            }
        }
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    leads[i][j] |= leads[i][k] && leads[k][j];
                }
            }
        }
    }

    /** {@return the sum over the walks of one step or more, or null when it has no limit} */
    @Nullable
    Rational sum(int from, int to) {
        int[] between = IntStream.range(0, size)
                .filter(i -> leads[from][i] && leads[i][to])
                .toArray();
        if (between.length == 0) {
            return Rational.ZERO;
        }
        Rational[] side = Arrays.stream(between).mapToObj(i -> matrix[i][to]).toArray(Rational[]::new);
        Rational[] solution = eliminate(between, side);
        return solution == null
                ? null
                : solution[Arrays.stream(between).boxed().toList().indexOf(from)];
    }

    /** Solves (I − D) x = side; a pivot that is not above 0 says that a knot among the rows has a radius of 1 or more. */
    private Rational @Nullable [] eliminate(int[] rows, Rational[] side) {
        int count = rows.length;
        Rational[][] system = new Rational[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                system[i][j] = (i == j ? Rational.ONE : Rational.ZERO).minus(matrix[rows[i]][rows[j]]);
            }
        }
        for (int pivot = 0; pivot < count; pivot++) {
            if (system[pivot][pivot].signum() <= 0) {
                return null;
            }
            for (int row = pivot + 1; row < count; row++) {
                Rational factor = system[row][pivot].dividedBy(system[pivot][pivot]);
                for (int column = pivot; column < count; column++) {
                    system[row][column] = system[row][column].minus(factor.times(system[pivot][column]));
                }
                side[row] = side[row].minus(factor.times(side[pivot]));
            }
        }
        for (int row = count - 1; row >= 0; row--) {
            for (int column = row + 1; column < count; column++) {
                side[row] = side[row].minus(system[row][column].times(side[column]));
            }
            side[row] = side[row].dividedBy(system[row][row]);
        }
        return side;
    }
}
