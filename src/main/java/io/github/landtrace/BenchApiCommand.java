package io.github.landtrace;

import io.github.landtrace.bench.ApiBench;
import io.github.landtrace.graph.Graph;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code landtrace bench api}. */
@Command(
        name = "api",
        description = {
            "What a query costs over HTTP beside the same statement through the graph alone, through the driver and, where",
            "the database is in this process, in process. On the sample (--demo, while nothing serves it) or any graph with shares."
        })
final class BenchApiCommand implements Callable<Integer> {

    @Mixin
    private Environment environment;

    @Mixin
    private BenchOutput output;

    @Override
    public Integer call() {
        try (OpenGraph open = environment.open(environment.settings())) {
            Optional<Graph> overDriver = open.overDriver();
            try {
                Optional<Graph> inProcess = overDriver.map(unused -> open.graph());
                return output.print(ApiBench.run(
                        overDriver.orElse(open.graph()), inProcess, environment.catalogue(), output.effort()));
            } finally {
                overDriver.ifPresent(Graph::close);
            }
        }
    }
}
