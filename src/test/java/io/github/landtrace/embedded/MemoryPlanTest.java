package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryPlanTest {
    private static final long MEBIBYTE = 1L << 20;
    private static final long GIBIBYTE = 1L << 30;

    @Test
    void givesThePageCacheHalfOfWhatTheHeapLeaves() {
        assertThat(MemoryPlan.of(8 * GIBIBYTE, 2 * GIBIBYTE).pageCache()).isEqualTo(3 * GIBIBYTE);
    }

    @Test
    void leavesASmallMachineThePageCacheThatNeo4jNeeds() {
        assertThat(MemoryPlan.of(GIBIBYTE, GIBIBYTE).pageCache()).isEqualTo(64 * MEBIBYTE);
        assertThat(MemoryPlan.of(GIBIBYTE, 4 * GIBIBYTE).pageCache()).isEqualTo(64 * MEBIBYTE);
    }

    @Test
    void takesNotAllOfALargeMachine() {
        assertThat(MemoryPlan.of(256 * GIBIBYTE, GIBIBYTE).pageCache()).isEqualTo(16 * GIBIBYTE);
    }

    @Test
    void leavesHeapBesideTheTransactions() {
        MemoryPlan plan = MemoryPlan.of(8 * GIBIBYTE, 1000 * MEBIBYTE);

        assertThat(plan.allTransactions()).isEqualTo(600 * MEBIBYTE);
        assertThat(plan.oneTransaction()).isEqualTo(400 * MEBIBYTE);
    }

    @Test
    void fitsThisMachine() {
        assertThat(MemoryPlan.ofThisMachine().pageCache()).isBetween(64 * MEBIBYTE, 16 * GIBIBYTE);
    }
}
