package io.github.landtrace;

import io.github.landtrace.bench.BenchReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code landtrace bench}. */
@Command(
        name = "bench",
        description = {
            "Measures, side by side in one run, and prints ratios beside their goals: a row for each gate.",
            "Without a command it only lists the gates and which command measures each. Ends with 1 when a goal is missed."
        },
        subcommands = {
            BenchApiCommand.class,
            BenchTraceCommand.class,
            BenchDetectCommand.class,
            BenchLoadCommand.class,
            BenchStartCommand.class,
            BenchMemoryCommand.class,
            BenchSearchCommand.class,
            BenchTableCommand.class,
            BareServerCommand.class
        })
final class BenchCommand implements Callable<Integer> {

    @Mixin
    private BenchOutput output;

    @Override
    public Integer call() {
        return output.print(BenchReport.ofNothing());
    }
}
