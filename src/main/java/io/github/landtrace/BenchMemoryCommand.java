package io.github.landtrace;

import io.github.landtrace.bench.MemoryBench;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace bench memory DIR…}. */
@Command(
        name = "memory",
        description = {
            "The most memory that generate, import, import --bulk, detect and serve have at once, each as a process of its own.",
            "Works in a new folder below the data folder, removed afterwards."
        })
final class BenchMemoryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Mixin
    private BenchOutput output;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders that generate wrote, the smallest first; as many households are generated anew.")
    private List<Path> folders = List.of();

    @Override
    public Integer call() {
        Settings settings = Main.of(specification).settings();
        return output.print(MemoryBench.run(
                Home.launcher(), folders, settings.data(), EmbeddedNeo4j.pageCacheBytes(), output.progress()));
    }
}
