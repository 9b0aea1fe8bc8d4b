package io.github.landtrace;

import io.github.landtrace.bench.SearchBench;
import io.github.landtrace.bench.SearchReport;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code landtrace bench search}. */
@Command(
        name = "search",
        description = {
            "How well the query find finds what is meant, beside the full-text indexes alone: how often the first row is it,",
            "how much of it stands in the first five rows, and the mean of one over its rank, by kind of question.",
            "Of questions without an answer: how often nothing or only weak rows come. Then how long a warm search takes.",
            "The questions are about records of the sample: --demo, or a data folder into which it was imported."
        })
final class BenchSearchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private BenchOutput.Format format = BenchOutput.Format.text;

    @Option(
            names = "--missed",
            description =
                    "List also what was typed where the first row is not what is meant, or is not weak where nothing is.")
    private boolean missed;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        try (OpenGraph open = environment.open(environment.settings())) {
            SearchReport report = SearchBench.runTimed(open.graph(), environment.catalogue());
            out.print(
                    switch (format) {
                        case text -> report.toText();
                        case markdown -> report.toMarkdown();
                        case json -> report.toJson();
                    });
            if (missed) {
                out.println();
                out.print(report.missed());
            }
            out.flush();
        }
        return ExitCode.DONE;
    }
}
