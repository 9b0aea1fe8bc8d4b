package io.github.landtrace;

import io.github.landtrace.bench.StartBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code landtrace bench start}. */
@Command(
        name = "start",
        description =
                "How long serve takes on the data folder until it is ready, beside the bare server until Bolt answers, each as a process of its own.")
final class BenchStartCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Mixin
    private BenchOutput output;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each starts, after once that does not count; default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Override
    public Integer call() {
        if (rounds < 1) {
            throw new ParameterException(specification.commandLine(), "--rounds must be at least 1, got " + rounds);
        }
        Path data = Main.of(specification).settings().data();
        if (!Files.isDirectory(data.resolve("graph"))) {
            throw new FolderInUseException(
                    "there is no graph in " + data + "; import one first, or set LANDTRACE_DATA to a folder with one");
        }
        return output.print(StartBench.run(
                Home.launcher(),
                data,
                List.of("bench", BareServerCommand.NAME),
                output.rounds(rounds),
                !output.isSmoke()));
    }
}
