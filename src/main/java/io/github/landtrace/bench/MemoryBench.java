package io.github.landtrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The most memory that each command has at once, as a process of its own, on folders of different sizes. */
public final class MemoryBench {

    private static final List<String> GENERATE = List.of("generate", "--profile", "township", "--households");

    private final Launcher launcher;
    private final WorkFolder work;
    private final Consumer<String> progress;
    private final String limits;
    private final Map<String, List<Figure>> byCommand = new LinkedHashMap<>();
    private final List<Unmeasured> unmeasured = new ArrayList<>();

    private MemoryBench(Launcher launcher, WorkFolder work, Consumer<String> progress, String limits) {
        this.launcher = launcher;
        this.work = work;
        this.progress = progress;
        this.limits = limits;
    }

    /**
     * Measures. The process is one that the launcher starts, so the heap may take what Java gives it, which is what it
     * gives this process.
     *
     * @param tables folders of tables, the smallest first
     * @param data below which a folder to work in is made, and removed
     * @param pageCacheBytes what the database may take beside the heap
     * @param progress is told what begins
     */
    public static BenchReport run(
            Launcher launcher, List<Path> tables, Path data, long pageCacheBytes, Consumer<String> progress) {
        Machine machine = Machine.here();
        String limits = String.format(
                Locale.ROOT,
                "heap up to %,d MB, page cache up to %,d MB",
                machine.heapMegabytes(),
                pageCacheBytes >> 20);
        try (WorkFolder work = WorkFolder.below(data)) {
            MemoryBench bench = new MemoryBench(launcher, work, progress, limits);
            tables.forEach(bench::measure);
            List<Figures> figures = new ArrayList<>();
            bench.byCommand.forEach((command, rows) ->
                    figures.add(new Figures("MEM " + command + ", peak of the process", Unit.MEGABYTES, rows, null)));
            return new BenchReport(machine, List.of(), figures, bench.unmeasured);
        }
    }

    private void measure(Path tables) {
        Path folder = tables.toAbsolutePath().normalize();
        Path made = work.fresh("generated");
        List<String> generate = new ArrayList<>(GENERATE);
        generate.addAll(List.of(households(folder), "--out", made.toString()));
        toEnd("generate", folder, work.path(), generate.toArray(String[]::new));
        WorkFolder.remove(made);
        WorkFolder.remove(made.resolveSibling("generated-labels"));
        Path online = work.fresh("online");
        toEnd("import", folder, online, "import", folder.toString());
        WorkFolder.remove(online);
        Path bulk = work.fresh("bulk");
        toEnd("import --bulk", folder, bulk, "import", folder.toString(), "--bulk");
        toEnd("detect", folder, bulk, "detect");
        progress.accept("MEM: serve on " + folder.getFileName());
        try (ChildProcess child = launcher.start(bulk, output(), "serve")) {
            double seconds = child.awaitLine("ready"::equals);
            add("serve until ready", folder, child.peakMegabytes(), seconds);
        }
        WorkFolder.remove(bulk);
    }

    private void toEnd(String name, Path tables, Path data, String... arguments) {
        progress.accept("MEM: " + name + " of " + tables.getFileName());
        try (ChildProcess child = launcher.start(data, output(), arguments)) {
            double seconds = child.awaitEnd();
            add(name, tables, child.peakMegabytes(), seconds);
        }
    }

    private Path output() {
        return work.path().resolve("output.txt");
    }

    private void add(String command, Path tables, OptionalLong peak, double seconds) {
        if (peak.isEmpty()) {
            unmeasured.add(new Unmeasured(
                    "MEM: " + command + " of " + tables.getFileName(),
                    "this system does not tell the peak of a process; Linux does"));
            return;
        }
        String note = String.format(Locale.ROOT, "%s; %.1f s", limits, seconds);
        byCommand
                .computeIfAbsent(command, key -> new ArrayList<>())
                .add(new Figure(
                        tables.getFileName() + ", " + households(tables) + " households",
                        false,
                        peak.getAsLong(),
                        0,
                        1,
                        note));
    }

    /** Its lines but the first: a household has no line breaks. */
    private static String households(Path tables) {
        try (Stream<String> lines = Files.lines(tables.resolve("households.csv"))) {
            return String.valueOf(lines.count() - 1);
        } catch (IOException e) {
            throw new BenchException(tables + " has no households.csv; give a folder that generate wrote", e);
        }
    }
}
