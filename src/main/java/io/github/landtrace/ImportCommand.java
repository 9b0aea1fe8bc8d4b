package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.LoadReport;
import io.github.landtrace.load.Loader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace import DIR}. */
@Command(
        name = "import",
        description = {
            "Validates and loads a folder of tables.",
            "Bad rows, and rows that refer to them, go to a rejects file with the reason; the rest is loaded. Loading twice changes nothing."
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Parameters(paramLabel = "DIR", description = "Folder with datapackage.json and its tables.")
    private Path folder;

    @Option(names = "--dry-run", description = "Check everything, load nothing.")
    private boolean dryRun;

    @Option(names = "--strict", description = "Load nothing if any row is bad.")
    private boolean strict;

    @Option(names = "--resume", description = "Go on where an interrupted import of the same files stopped.")
    private boolean resume;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rejected rows are written; default: below the data folder.")
    private @Nullable Path rejects;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        Settings settings = environment.settings();
        Catalogue catalogue = environment.catalogue();
        Loader.checkDescriptor(catalogue, Home.tables(), folder);
        try (OpenGraph open = environment.open(settings)) {
            Path rejectsFile = rejects != null
                    ? rejects
                    : settings.data()
                            .resolve("rejects")
                            .resolve(Instant.now().toString().replace(':', '-') + ".csv");
            LoadReport report = new Loader(open.graph(), catalogue, Home.tables())
                    .load(
                            folder,
                            new LoadOptions(dryRun, strict, resume, rejectsFile),
                            TerminalProgress.forThisProcess());
            new Console(out).print(report);
            return report.faults() == 0 ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
        }
    }
}
