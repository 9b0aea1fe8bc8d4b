package io.github.landtrace.bench;

import java.util.Locale;

/**
 * Where it was measured.
 *
 * @param processors how many the process may use
 * @param heapMegabytes the most that the heap may take
 */
public record Machine(String operatingSystem, String architecture, int processors, String java, long heapMegabytes) {

    static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""),
                System.getProperty("os.arch", ""),
                runtime.availableProcessors(),
                System.getProperty("java.vm.name", "") + " " + System.getProperty("java.version", ""),
                runtime.maxMemory() / (1024 * 1024));
    }

    /** {@return one line about it} */
    String text() {
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors, %s, heap up to %d MB; lanes took turns",
                operatingSystem,
                architecture,
                processors,
                java,
                heapMegabytes);
    }
}
