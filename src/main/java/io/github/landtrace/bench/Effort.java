package io.github.landtrace.bench;

import java.time.Duration;

/**
 * How long to measure. Counts are for operations of a millisecond; slower ones are run less often, as the times allow.
 *
 * @param warmUp how often each lane runs before its time counts
 * @param warmUpTime after which a comparison is warm enough
 * @param block how many operations a lane runs in one turn
 * @param blockTime after which a turn ends
 * @param rounds how many turns each lane has
 */
public record Effort(int warmUp, Duration warmUpTime, int block, Duration blockTime, int rounds) {

    /** Enough for numbers that are worth printing: some minutes. */
    public static final Effort FULL = new Effort(1_000, Duration.ofSeconds(20), 100, Duration.ofSeconds(1), 15);

    /** Enough to see that it works. */
    public static final Effort SMOKE = new Effort(20, Duration.ofSeconds(3), 5, Duration.ofMillis(500), 3);

    public Effort {
        if (warmUp < 1 || block < 1 || rounds < 1) {
            throw new IllegalArgumentException("every count must be at least 1");
        }
    }

    /** {@return the same with no more rounds, for work that takes seconds} */
    Effort ofAtMost(int most) {
        return new Effort(warmUp, warmUpTime, block, blockTime, Math.min(rounds, most));
    }
}
