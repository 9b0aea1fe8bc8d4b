package io.github.landtrace;

import io.github.landtrace.bench.ApiBench;
import io.github.landtrace.bench.BenchReport;
import io.github.landtrace.bench.Effort;
import io.github.landtrace.graph.Graph;
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
            "the database is in this process, in process. Use the sample: --demo, while nothing serves it."
        })
final class BenchCommand implements Callable<Integer> {

    /** What can be measured. */
    enum Subject {
        api
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
        };
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
