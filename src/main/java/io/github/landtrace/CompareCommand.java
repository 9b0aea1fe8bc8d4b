package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace compare FOLDER [FOLDER]}. */
@Command(
        name = "compare",
        description = {
            "Compares what two databases hold of the tables: every node and relationship with its properties, in any order.",
            "Findings, runs of the rules and checkpoints do not count. Ends with 0 when they are equal, with 1 when not."
        })
final class CompareCommand implements Callable<Integer> {

    private static final int SHOWN = 5;
    private static final int WIDEST = 60;

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A data folder, as LANDTRACE_DATA names it.")
    private Path left;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER",
            description = "Another; without it, the database that the settings name: that of NEO4J_URI, or of LANDTRACE_DATA.")
    private @Nullable Path right;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        Catalogue catalogue = environment.catalogue();
        Settings settings = environment.settings();
        Path leftStore = store(left);
        Path rightStore = right == null ? null : store(right);
        GraphContent first = on(leftStore, settings, open -> GraphContent.of(open.graph(), catalogue));
        GraphContent second = on(rightStore, settings, open -> GraphContent.of(open.graph(), catalogue));
        Set<String> differing = first.differences(second);
        printCounts(first, second, differing, out);
        if (differing.isEmpty()) {
            out.println("equal: " + first.digest());
            return ExitCode.DONE;
        }
        out.println("different: " + first.digest() + " in the first, " + second.digest() + " in the second");
        printIds(
                on(leftStore, settings, open -> first.inDifferingParts(open.graph(), catalogue, second)),
                on(rightStore, settings, open -> second.inDifferingParts(open.graph(), catalogue, first)),
                differing,
                out);
        return ExitCode.FAULTS_FOUND;
    }

    private static void printCounts(GraphContent first, GraphContent second, Set<String> differing, PrintWriter out) {
        Set<String> kinds = new TreeSet<>(first.counts().keySet());
        kinds.addAll(second.counts().keySet());
        new TextTable(List.of("labels or type", "first", "second", ""), WIDEST)
                .print(
                        kinds.stream()
                                .map(kind -> List.of(
                                        kind,
                                        String.valueOf(first.counts().getOrDefault(kind, 0L)),
                                        String.valueOf(second.counts().getOrDefault(kind, 0L)),
                                        differing.contains(kind) ? "different" : "equal"))
                                .toList(),
                        out);
    }

    private static void printIds(
            Map<String, Map<String, Long>> first,
            Map<String, Map<String, Long>> second,
            Set<String> differing,
            PrintWriter out) {
        for (String kind : differing) {
            Map<String, Long> ours = first.getOrDefault(kind, Map.of());
            Map<String, Long> theirs = second.getOrDefault(kind, Map.of());
            Set<String> ids = new TreeSet<>(ours.keySet());
            ids.addAll(theirs.keySet());
            List<String> shown = new ArrayList<>();
            for (String id : ids) {
                if (!Objects.equals(ours.get(id), theirs.get(id)) && shown.size() < SHOWN) {
                    shown.add(id + (theirs.containsKey(id) ? ours.containsKey(id) ? " differs" : " only in the second" : " only in the first"));
                }
            }
            out.println("  " + kind + ": " + String.join(", ", shown));
        }
    }

    /** One after the other, so that only one database needs memory. */
    private <T> T on(@Nullable Path store, Settings settings, Function<OpenGraph, T> work) {
        try (OpenGraph open = store == null ? environment.open(settings) : OpenGraph.at(store, settings)) {
            return work.apply(open);
        }
    }

    private Path store(Path folder) {
        for (Path candidate : List.of(folder.resolve("graph"), folder)) {
            if (Files.isDirectory(candidate.resolve("data"))) {
                return candidate;
            }
        }
        throw new ParameterException(
                specification.commandLine(),
                "there is no database in " + folder + "; give a folder as LANDTRACE_DATA names it, or one below it");
    }
}
