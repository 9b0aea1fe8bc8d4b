package io.github.landtrace;

import io.github.landtrace.bench.ApiBench;
import io.github.landtrace.bench.BenchReport;
import io.github.landtrace.bench.Effort;
import io.github.landtrace.bench.TraceBench;
import io.github.landtrace.graph.Graph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace bench api}. */
@Command(
        name = "bench",
        description = {
            "Measures, side by side in one run, and prints ratios.",
            "api: what a query costs over HTTP beside the same statement through the graph alone, through the driver and, where",
            "the database is in this process, in process. Use the sample: --demo, while nothing serves it.",
            "trace: the trace up from an organisation on every lane, beside PostgreSQL, SQLite and DuckDB with the same rows; with --beside also how it grows."
        })
final class BenchCommand implements Callable<Integer> {

    /** What can be measured. */
    enum Subject {
        api,
        trace
    }

    /** How the figures are printed. */
    enum Format {
        text,
        markdown,
        json
    }

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Parameters(paramLabel = "SUBJECT", description = "${COMPLETION-CANDIDATES}.")
    private Subject subject = Subject.api;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format = Format.text;

    @Option(
            names = "--beside",
            paramLabel = "FOLDER",
            description = "trace: data folder with a larger graph, to compare with; can be given more than once.")
    private List<Path> beside = List.of();

    @Option(names = "--smoke", description = "Only see that it works: the figures mean nothing.")
    private boolean smoke;

    @Override
    public Integer call() {
        Effort effort = smoke ? Effort.SMOKE : Effort.FULL;
        try (OpenGraph open = environment.open(environment.settings())) {
            BenchReport report = measure(open, effort);
            specification.commandLine().getOut().println(text(report));
            return report.isWithinGoals() || smoke ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
        }
    }

    private BenchReport measure(OpenGraph open, Effort effort) {
        return switch (subject) {
            case api -> api(open, effort);
            case trace -> trace(open, effort);
        };
    }

    private BenchReport trace(OpenGraph open, Effort effort) {
        List<BenchSubject> others = new ArrayList<>();
        try (BenchSubject first = BenchSubject.of(open)) {
            for (Path data : beside) {
                others.add(BenchSubject.beside(data, environment.settings()));
            }
            return TraceBench.run(
                    first.subject(),
                    others.stream().map(BenchSubject::subject).toList(),
                    environment.catalogue(),
                    effort);
        } finally {
            others.forEach(BenchSubject::close);
        }
    }

    private BenchReport api(OpenGraph open, Effort effort) {
        Optional<Graph> overDriver = open.overDriver();
        try {
            Optional<Graph> inProcess = overDriver.map(unused -> open.graph());
            return ApiBench.run(overDriver.orElse(open.graph()), inProcess, environment.catalogue(), effort);
        } finally {
            overDriver.ifPresent(Graph::close);
        }
    }

    private String text(BenchReport report) {
        return switch (format) {
            case text -> report.toText();
            case markdown -> report.toMarkdown();
            case json -> report.toJson();
        };
    }
}
