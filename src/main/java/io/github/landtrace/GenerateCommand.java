package io.github.landtrace;

import io.github.landtrace.generate.GenerationPlan;
import io.github.landtrace.generate.GenerationReport;
import io.github.landtrace.generate.Generator;
import io.github.landtrace.generate.Profile;
import io.github.landtrace.generate.scenario.Scenarios;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code landtrace generate}. */
@Command(
        name = "generate",
        description = {
            "Generates the tables of an invented world in real places, of any size, to be imported.",
            "The same arguments give the same files, byte for byte. What the rules should find goes to a folder of its own."
        })
final class GenerateCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Spec
    private CommandSpec specification;

    @Option(
            names = "--profile",
            required = true,
            description = "village, township, county or municipality: how far the villages spread.")
    private Profile profile;

    @Option(
            names = "--households",
            paramLabel = "N",
            description = "How many; default: 600, 9,000, 230,000 or 7,000,000, by profile.")
    private @Nullable Integer households;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "What chance begins with; default: 1.")
    private long seed;

    @Option(
            names = "--dirt",
            paramLabel = "F",
            defaultValue = "1",
            description = "How dirty the data are: 0 = not at all, 1 = as registers are (default), 2 = twice that.")
    private double dirt;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the tables; new, empty, or generated before.")
    private Path folder;

    @Option(names = "--labels", paramLabel = "DIR", description = "Folder for the labels; default: DIR-labels.")
    private @Nullable Path labels;

    @Option(names = "--stats", description = "Print what was realised beside the targets.")
    private boolean stats;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        int count = households == null ? profile.usualHouseholds() : households;
        GenerationPlan plan = new GenerationPlan(profile, count, seed, dirt);
        Path labelsFolder = labels == null ? folder.resolveSibling(folder.getFileName() + "-labels") : labels;
        long start = System.nanoTime();
        GenerationReport report;
        try (GenerationProgress progress = GenerationProgress.forThisProcess()) {
            report = new Generator(Home.tables(), Scenarios.all()).run(plan, folder, labelsFolder, progress);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        out.printf(
                Locale.ROOT,
                "%,d households in %,d villages: %,d rows in %.1f s, %,.0f rows a second%n",
                report.households(),
                report.villages(),
                report.allRows(),
                seconds,
                report.allRows() / seconds);
        out.println("tables: " + folder);
        out.printf(
                Locale.ROOT,
                "labels: %s (%,d labels, %,d rows with dirt)%n",
                labelsFolder,
                report.labels(),
                report.dirtMarks());
        if (stats) {
            new TextTable(java.util.List.of("measure", "class", "target", "realised", "source"), 60)
                    .print(report.comparison(), out);
        }
        return ExitCode.DONE;
    }
}
