package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.LoadReport;
import io.github.landtrace.load.LoadStoppedException;
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
import picocli.CommandLine.ParameterException;
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
            names = "--bulk",
            description =
                    "Build a new embedded database from the folder alone, which takes the place of the one that is there: for big folders.")
    private boolean bulk;

    @Option(
            names = "--files",
            paramLabel = "OUT",
            description = "Load nothing, but write files for neo4j-admin database import on an outside server.")
    private @Nullable Path files;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rejected rows are written; default: below the data folder.")
    private @Nullable Path rejects;

    @Override
    public Integer call() {
        Settings settings = environment.settings();
        Catalogue catalogue = environment.catalogue();
        Loader.checkDescriptor(catalogue, Home.tables(), folder);
        LoadOptions options =
                new LoadOptions(dryRun, strict, resume, rejects != null ? rejects : rejectsFile(settings));
        if (bulk || files != null) {
            return print(inBulk(settings, catalogue, options));
        }
        try (StoppableLoad listener = new StoppableLoad(TerminalProgress.forThisProcess())) {
            return online(settings, catalogue, options, listener);
        }
    }

    private int print(LoadReport report) {
        new Console(specification.commandLine().getOut()).print(report);
        return report.faults() == 0 ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
    }

    private int online(Settings settings, Catalogue catalogue, LoadOptions options, LoadListener listener) {
        try (OpenGraph open = environment.open(settings)) {
            return print(new Loader(open.graph(), catalogue, Home.tables()).load(folder, options, listener));
        } catch (LoadStoppedException e) {
            // Said here and not by Main: once the listener is closed, the process may end at any moment.
            specification.commandLine().getErr().println(e.getMessage());
            return ExitCode.STOPPED;
        }
    }

    private LoadReport inBulk(Settings settings, Catalogue catalogue, LoadOptions options) {
        PrintWriter out = specification.commandLine().getOut();
        if (resume) {
            throw wrong("--resume goes with an import into a graph that is there; run the same command again");
        }
        if (files != null) {
            if (bulk) {
                throw wrong("--files writes files and --bulk builds the embedded database; give one of the two");
            }
            return FilesExport.run(folder, files, catalogue, options, out);
        }
        if (settings.neo4j() != null && !environment.isDemo()) {
            throw wrong("--bulk builds the embedded database, but NEO4J_URI names an outside server; use --files OUT,"
                    + " which writes what that server can import, or unset NEO4J_URI");
        }
        BulkImport.Outcome outcome = new BulkImport(catalogue, TerminalProgress.forThisProcess(), new Phases(out))
                .run(folder, options, environment.folder(settings), settings.host());
        new CarryReport(options.rejectsFile()).print(outcome.carried(), out);
        return outcome.report();
    }

    /** {@return where rejected rows are written unless another file is named} */
    static Path rejectsFile(Settings settings) {
        return settings.data()
                .resolve("rejects")
                .resolve(Instant.now().toString().replace(':', '-') + ".csv");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(specification.commandLine(), message);
    }
}
