package io.github.landtrace;

import io.github.landtrace.bench.LoadBench;
import io.github.landtrace.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace bench load DIR}. */
@Command(
        name = "load",
        description = {
            "Loads a folder of tables: in bulk beside Neo4j's offline importer on prepared files and beside PostgreSQL's COPY,",
            "and online beside plain batches that check nothing. Works in a new folder below the data folder, removed afterwards;",
            "the graph that is there stays as it is."
        })
final class BenchLoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Mixin
    private BenchOutput output;

    @Parameters(paramLabel = "DIR", description = "Folder of tables, such as generate writes.")
    private Path folder;

    @Option(
            names = "--online",
            paramLabel = "DIR",
            description = "A smaller folder for loading online, which takes ten times as long; default: the same.")
    private @Nullable Path online;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often each lane loads; default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Override
    public Integer call() {
        if (rounds < 1) {
            throw new ParameterException(specification.commandLine(), "--rounds must be at least 1, got " + rounds);
        }
        Settings settings = Main.of(specification).settings();
        LoadBench.Plan plan = new LoadBench.Plan(
                Home.tables(),
                folder,
                online == null ? folder : online,
                settings.data(),
                output.rounds(rounds),
                !output.isSmoke());
        return output.print(LoadBench.run(plan, Catalogue.load(Home.cypher()), output.progress()));
    }
}
