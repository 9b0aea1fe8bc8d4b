package io.github.landtrace.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A stream of chance: the same for the same seed, purpose and index, on every machine and Java version.
 *
 * <p>Only {@link SplittableRandom#nextLong} is taken from the library, whose algorithm (SplitMix64) is fixed; all that is
 * drawn is made of it by exact or {@link StrictMath} arithmetic.
 */
public final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int UNUSED_BITS = 11;

    private final SplittableRandom random;

    private Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** {@return the stream of one thing, such as village 17; it shares nothing with the stream of any other} */
    static Draw stream(long seed, String purpose, long index) {
        long state = mixed(seed);
        for (int position = 0; position < purpose.length(); position++) {
            state = mixed(state + GOLDEN + purpose.charAt(position));
        }
        return new Draw(mixed(state + GOLDEN * (index + 1)));
    }

    /** The finaliser of MurmurHash3, in the variant that SplitMix64 uses. */
    private static long mixed(long value) {
        long mixing = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixing = (mixing ^ (mixing >>> 27)) * 0x94D049BB133111EBL;
        return mixing ^ (mixing >>> 31);
    }

    /** {@return a number from 0 up to the bound, which is left out} */
    public int below(int bound) {
        return (int) ((random.nextLong() >>> 1) % bound);
    }

    /** {@return a number from least to most, both included} */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** {@return a number from 0 up to 1, which is left out} */
    public double unit() {
        return (random.nextLong() >>> UNUSED_BITS) * UNIT;
    }

    /** {@return true with that probability} */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** {@return one of the items, each as likely} */
    public <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    /** {@return a day from the first to the last, both included} */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** {@return the items in an order drawn by chance} */
    public <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            T kept = shuffled.get(last);
            int other = below(last + 1);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, kept);
        }
        return shuffled;
    }

    /** {@return a draw of the lognormal distribution with that mean; sigma is that of the logarithm} */
    public double logNormal(double mean, double sigma) {
        double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * Math.PI * unit());
        return mean * StrictMath.exp(sigma * normal - sigma * sigma / 2);
    }
}
