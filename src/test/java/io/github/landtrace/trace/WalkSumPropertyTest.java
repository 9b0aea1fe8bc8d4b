package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The walk sums on many small random graphs, against exact fractions and against walks counted one by one. */
class WalkSumPropertyTest {

    private static final int GRAPHS = 3_000;
    private static final int LARGEST = 7;

    /** Stakes on a coarse grid, some columns filled to exactly 100 and some beyond, so that limits of 1 are common. */
    private static Rational[][] randomStakes(Random random) {
        int size = 2 + random.nextInt(LARGEST - 1);
        int grid = new int[] {2, 3, 4, 10, 100}[random.nextInt(5)];
        double density = 0.15 + 0.5 * random.nextDouble();
        Rational[][] stakes = new Rational[size][size];
        for (int issuer = 0; issuer < size; issuer++) {
            int left = random.nextInt(10) == 0 ? 2 * grid : grid;
            for (int holder = 0; holder < size; holder++) {
                boolean holds = random.nextDouble() < density && left > 0;
                int part = holds ? 1 + random.nextInt(left) : 0;
                left -= part;
                stakes[holder][issuer] = Rational.of(Math.min(part, grid), grid);
            }
        }
        return stakes;
    }

    private static WalkSum into(Rational[][] stakes, int target) {
        SparseMatrix matrix = new SparseMatrix(stakes.length);
        double[] first = new double[stakes.length];
        for (int holder = 0; holder < stakes.length; holder++) {
            first[holder] = stakes[holder][target].doubleValue();
            for (int issuer = 0; issuer < stakes.length; issuer++) {
                matrix.set(holder, issuer, stakes[holder][issuer].doubleValue());
            }
        }
        return WalkSum.of(matrix, first);
    }

    @Test
    void agreesWithExactFractionsOnEveryPair() {
        Random random = new Random(20_040_401);
        int finite = 0;
        int infinite = 0;
        int aboveOne = 0;
        double worst = 0;
        for (int graph = 0; graph < GRAPHS; graph++) {
            Rational[][] stakes = randomStakes(random);
            ExactWalks exact = new ExactWalks(stakes);
            for (int target = 0; target < stakes.length; target++) {
                WalkSum sum = into(stakes, target);
                for (int holder = 0; holder < stakes.length; holder++) {
                    Rational truth = exact.sum(holder, target);
                    if (truth == null) {
                        infinite++;
                        assertThat(sum.most()[holder]).isInfinite();
                        assertThat(sum.least()[holder]).isGreaterThan(0);
                    } else {
                        finite++;
                        aboveOne += truth.compareTo(Rational.ONE) > 0 ? 1 : 0;
                        double value = truth.doubleValue();
                        assertThat(sum.least()[holder]).isLessThanOrEqualTo(value * (1 + 1e-13));
                        assertThat(sum.most()[holder]).isGreaterThanOrEqualTo(value * (1 - 1e-13));
                        double width = sum.most()[holder] - sum.least()[holder];
                        // Above 1 it is capped; below, six places of a percent are shown.
                        worst = value > 1 ? worst : Math.max(worst, width);
                    }
                }
            }
        }
        System.out.printf(
                "%d graphs: %d finite sums (%d above 1), widest enclosure %.1e, %d infinite%n",
                GRAPHS, finite, aboveOne, worst, infinite);
        assertThat(worst).isLessThan(1e-7);
        assertThat(finite).isGreaterThan(40_000);
        assertThat(infinite).isGreaterThan(1_000);
    }

    @Test
    void agreesWithWalksCountedOneByOne() {
        Random random = new Random(19_491_001);
        int compared = 0;
        long walks = 0;
        for (int graph = 0; graph < 600; graph++) {
            Rational[][] stakes = randomStakes(random);
            double[][] values = new double[stakes.length][stakes.length];
            for (int i = 0; i < stakes.length; i++) {
                for (int j = 0; j < stakes.length; j++) {
                    values[i][j] = stakes[i][j].doubleValue() / 2;
                }
            }
            for (int target = 0; target < stakes.length; target++) {
                WalkSum sum = halves(values, target);
                for (int holder = 0; holder < stakes.length; holder++) {
                    double[] counted = new double[2];
                    walks += walk(values, holder, target, 1, 12, counted);
                    double most = sum.most()[holder];
                    assertThat(sum.least()[holder]).isGreaterThanOrEqualTo(counted[0] - 1e-9);
                    if (Double.isFinite(most) && counted[1] < 1e-4) {
                        compared++;
                        assertThat(most).isCloseTo(counted[0], within(1e-3));
                    }
                }
            }
        }
        System.out.printf("%d pairs against %d walks%n", compared, walks);
        assertThat(compared).isGreaterThan(5_000);
    }

    private static WalkSum halves(double[][] values, int target) {
        SparseMatrix matrix = new SparseMatrix(values.length);
        double[] first = new double[values.length];
        for (int holder = 0; holder < values.length; holder++) {
            first[holder] = values[holder][target];
            for (int issuer = 0; issuer < values.length; issuer++) {
                matrix.set(holder, issuer, values[holder][issuer]);
            }
        }
        return WalkSum.of(matrix, first);
    }

    /** {@return how many walks were taken}; the products of those that arrive, and of those cut, are added. */
    private static long walk(double[][] values, int at, int target, double product, int left, double[] sums) {
        if (product < 1e-7 || left == 0) {
            sums[1] += product;
            return 0;
        }
        long walks = 0;
        for (int next = 0; next < values.length; next++) {
            if (values[at][next] > 0) {
                double further = product * values[at][next];
                walks++;
                if (next == target) {
                    sums[0] += further;
                }
                walks += walk(values, next, target, further, left - 1, sums);
            }
        }
        return walks;
    }
}
