package io.github.landtrace;

import io.github.landtrace.bench.DetectBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code landtrace bench detect}. */
@Command(
        name = "detect",
        description = {
            "What the rules cost over the whole graph: R01 beside PostgreSQL and DuckDB with the same rows, every"
                    + " rule's time, and all rules after a change of one household in a hundred.",
            "Nothing is written to the graph."
        })
final class BenchDetectCommand implements Callable<Integer> {

    @Mixin
    private Environment environment;

    @Mixin
    private BenchOutput output;

    @Override
    public Integer call() {
        Settings settings = environment.settings();
        try (OpenGraph open = environment.open(settings)) {
            return output.print(
                    DetectBench.run(open.graph(), settings.data(), environment.catalogue(), output.effort()));
        }
    }
}
