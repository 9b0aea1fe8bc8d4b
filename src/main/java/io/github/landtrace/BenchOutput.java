package io.github.landtrace;

import io.github.landtrace.bench.BenchReport;
import io.github.landtrace.bench.Effort;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that measures shares: how long, and how the figures are printed. */
final class BenchOutput {

    /** How the figures are printed. */
    enum Format {
        text,
        markdown,
        json
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "--smoke", description = "Only see that it works: the figures mean nothing.")
    private boolean smoke;

    Effort effort() {
        return smoke ? Effort.SMOKE : Effort.FULL;
    }

    boolean isSmoke() {
        return smoke;
    }

    /** {@return how often something is done that takes seconds or more} */
    int rounds(int wanted) {
        return smoke ? 1 : wanted;
    }

    /** {@return says on the error stream what begins} */
    Consumer<String> progress() {
        return command.commandLine().getErr()::println;
    }

    /** {@return the exit code} */
    int print(BenchReport report) {
        command.commandLine()
                .getOut()
                .println(
                        switch (format) {
                            case text -> report.toText();
                            case markdown -> report.toMarkdown();
                            case json -> report.toJson();
                        });
        return report.isWithinGoals() || smoke ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
    }
}
