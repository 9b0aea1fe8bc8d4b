package io.github.landtrace.trace;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.jspecify.annotations.Nullable;

/**
 * The part of a matrix {@code B ≥ 0} within one component, solved for {@code x = b + B x} when the series
 * {@code b + B b + B² b + …} is proven to converge.
 *
 * <p>The proof is a vector {@code w > 0} with {@code w − B w ≥ ½} in every row, all rounding counted against it. Such a
 * vector exists exactly when the spectral radius of {@code B} is below 1 (Collatz and Wielandt), and it bounds the
 * inverse: no row of {@code (I − B)⁻¹} sums to more than {@code 2 · max w}, which turns the residual of a solution into
 * a bound of its error.
 */
final class CycleBlock {

    /** More parties in one knot of cycles than this are not solved: the time grows with the third power. */
    static final int LARGEST = 1_000;

    private static final double UNIT = Math.ulp(1.0);
    private static final double HALF = 0.5;

    private final DMatrixRMaj block;
    private final LinearSolverDense<DMatrixRMaj> solver;
    private final double inverseBound;

    private CycleBlock(DMatrixRMaj block, LinearSolverDense<DMatrixRMaj> solver, double inverseBound) {
        this.block = block;
        this.solver = solver;
        this.inverseBound = inverseBound;
    }

    /** {@return the solver of a component, or null when its series is not proven to converge} */
    static @Nullable CycleBlock of(SparseMatrix matrix, int[] component, int[] place) {
        int size = component.length;
        if (size > LARGEST) {
            return null;
        }
        DMatrixRMaj block = new DMatrixRMaj(size, size);
        for (int row = 0; row < size; row++) {
            for (int entry = 0; entry < matrix.entries(component[row]); entry++) {
                int column = matrix.column(component[row], entry);
                if (place[column] >= 0) {
                    block.set(row, place[column], matrix.value(component[row], entry));
                }
            }
        }
        DMatrixRMaj system = CommonOps_DDRM.identity(size);
        CommonOps_DDRM.subtractEquals(system, block);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.lu(size);
        DMatrixRMaj witness = new DMatrixRMaj(size, 1);
        if (!solver.setA(system)) {
            return null;
        }
        solver.solve(ones(size), witness);
        return proves(block, witness) ? new CycleBlock(block, solver, 2 * CommonOps_DDRM.elementMax(witness)) : null;
    }

    private static DMatrixRMaj ones(int size) {
        DMatrixRMaj ones = new DMatrixRMaj(size, 1);
        CommonOps_DDRM.fill(ones, 1);
        return ones;
    }

    private static boolean proves(DMatrixRMaj block, DMatrixRMaj witness) {
        for (int row = 0; row < witness.numRows; row++) {
            double own = witness.get(row);
            double led = product(block, row, witness);
            // Written so that a witness that is no number fails.
            if (!(own > 0 && own - led - slack(witness.numRows) * (own + led) >= HALF)) {
                return false;
            }
        }
        return true;
    }

    /** No sum of so many products of rounded numbers is off by a greater part of its terms. */
    private static double slack(int terms) {
        return (terms + 4) * UNIT;
    }

    private static double product(DMatrixRMaj block, int row, DMatrixRMaj vector) {
        double sum = 0;
        for (int column = 0; column < vector.numRows; column++) {
            sum += block.get(row, column) * vector.get(column);
        }
        return sum;
    }

    /**
     * Solves for one right-hand side, none of whose entries is below 0.
     *
     * @param error takes at index 0 the greatest error that an entry may have
     */
    double[] solve(double[] side, double[] error) {
        DMatrixRMaj right = DMatrixRMaj.wrap(side.length, 1, side.clone());
        DMatrixRMaj solution = new DMatrixRMaj(side.length, 1);
        solver.solve(right, solution);
        double worst = 0;
        for (int row = 0; row < side.length; row++) {
            double own = Math.max(0, solution.get(row));
            solution.set(row, own);
        }
        for (int row = 0; row < side.length; row++) {
            double own = solution.get(row);
            double led = product(block, row, solution);
            double residual = Math.abs(side[row] + led - own) + slack(side.length) * (side[row] + led + own);
            worst = Math.max(worst, residual);
        }
        error[0] = worst * inverseBound;
        return solution.data;
    }
}
