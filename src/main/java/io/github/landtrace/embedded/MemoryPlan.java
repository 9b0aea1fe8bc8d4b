package io.github.landtrace.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory Neo4j may take. The heap is the process's own ({@code -Xmx}); beside it
 *
 * <ul>
 *   <li>the page cache gets half of what the machine (or container) has beyond the largest heap, between 64 MiB and 16 GiB;
 *   <li>all transactions together get 60 % of the largest heap, one transaction 40 %.
 * </ul>
 *
 * The page cache takes its memory as the graph needs it, not at the start.
 */
record MemoryPlan(long pageCache, long allTransactions, long oneTransaction) {
    private static final long MEBIBYTE = 1L << 20;
    private static final long SMALLEST_PAGE_CACHE = 64 * MEBIBYTE;
    private static final long LARGEST_PAGE_CACHE = 16 * 1024 * MEBIBYTE;

    static MemoryPlan ofThisMachine() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return of(machine.getTotalMemorySize(), Runtime.getRuntime().maxMemory());
    }

    static MemoryPlan of(long machine, long heap) {
        long beside = Math.max(0, machine - heap);
        long pageCache = Math.min(LARGEST_PAGE_CACHE, Math.max(SMALLEST_PAGE_CACHE, beside / 2));
        return new MemoryPlan(wholeMebibytes(pageCache), heap / 10 * 6, heap / 10 * 4);
    }

    private static long wholeMebibytes(long bytes) {
        return bytes / MEBIBYTE * MEBIBYTE;
    }
}
