package io.github.landtrace;

import io.github.landtrace.bods.Conversion;
import io.github.landtrace.bods.GraphRecords;
import io.github.landtrace.bods.KnownRecords;
import io.github.landtrace.bods.StatementConverter;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.LoadReport;
import io.github.landtrace.load.LoadStoppedException;
import io.github.landtrace.load.Loader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace import-bods FILE}. */
@Command(
        name = "import-bods",
        description = {
            "Validates and loads statements of the Beneficial Ownership Data Standard 0.4: a JSON array or JSON Lines.",
            "Bad statements go to a file with the reason; the rest is loaded. A later statement of a record, also of a later file, supersedes the earlier. Loading twice changes nothing."
        })
final class ImportBodsCommand implements Callable<Integer> {

    private static final Pattern NAMESPACE = Pattern.compile("[0-9A-Za-z]+");
    private static final int SHOWN = 20;

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Parameters(paramLabel = "FILE", description = "Statements as a JSON array, or one a line.")
    private Path file;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            defaultValue = "BODS",
            description =
                    "Letters and digits that stand in every id (default: ${DEFAULT-VALUE}). Give each publisher its own: two may use the same record ids.")
    private String namespace;

    @Option(names = "--dry-run", description = "Check everything, load nothing.")
    private boolean dryRun;

    @Option(names = "--strict", description = "Load nothing if any statement or row is bad.")
    private boolean strict;

    @Option(names = "--resume", description = "Go on where an interrupted import of the same file stopped.")
    private boolean resume;

    @Option(
            names = "--tables",
            paramLabel = "OUT",
            description = "Load nothing, but write the tables to this new folder, for import --bulk or to be read.")
    private @Nullable Path tables;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Where rejected rows are written, and beside it, ending in .statements.csv, refused statements; default: below the data folder.")
    private @Nullable Path rejects;

    @Override
    public Integer call() {
        if (!NAMESPACE.matcher(namespace).matches()) {
            throw wrong("--namespace is \"" + namespace + "\"; allowed: letters and digits, such as UKPSC");
        }
        Settings settings = environment.settings();
        Path rejected = rejects != null ? rejects : ImportCommand.rejectsFile(settings);
        if (tables != null) {
            Conversion converted = convert(newFolder(tables), rejected, KnownRecords.NONE, LoadListener.NONE);
            specification.commandLine().getOut().println("Tables: " + tables);
            return converted.refused() == 0 ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
        }
        try (StoppableLoad listener = new StoppableLoad(TerminalProgress.forThisProcess());
                WorkFolder folder = WorkFolder.below(settings.data(), "bods")) {
            return load(folder.path(), settings, new LoadOptions(dryRun, strict, resume, rejected), listener);
        }
    }

    private int load(Path folder, Settings settings, LoadOptions options, LoadListener listener) {
        Catalogue catalogue = environment.catalogue();
        try (OpenGraph open = environment.open(settings)) {
            Loader loader = new Loader(open.graph(), catalogue, Home.tables());
            if (!dryRun) {
                loader.applySchema();
            }
            KnownRecords known = new GraphRecords(open.graph(), catalogue);
            Conversion converted = convert(folder, options.rejectsFile(), known, listener);
            if (strict && converted.refused() > 0) {
                specification.commandLine().getOut().println("Nothing was loaded.");
                return ExitCode.FAULTS_FOUND;
            }
            LoadReport report = loader.load(folder, options, listener);
            new Console(specification.commandLine().getOut()).print(report);
            return report.faults() + converted.refused() == 0 ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
        } catch (LoadStoppedException e) {
            // Said here and not by Main: once the listener is closed, the process may end at any moment.
            specification.commandLine().getErr().println(e.getMessage());
            return ExitCode.STOPPED;
        }
    }

    private Conversion convert(Path folder, Path rejected, KnownRecords known, LoadListener listener) {
        Path refused = rejected.resolveSibling(rejected.getFileName() + ".statements.csv");
        listener.begin("reading", String.valueOf(file.getFileName()), 0);
        Conversion converted = StatementConverter.convert(
                file, folder, refused, namespace, known, statements -> listener.progress(statements, 0));
        listener.end();
        print(converted, refused);
        return converted;
    }

    private void print(Conversion converted, Path refused) {
        PrintWriter out = specification.commandLine().getOut();
        out.println(converted.read() + " statements read, " + converted.refused() + " refused");
        converted.firstRefused().stream()
                .limit(SHOWN)
                .forEach(one -> out.println(TextTable.shorten("refused: " + one, Console.WIDEST_FAULT)));
        if (converted.refused() > 0) {
            out.println("Refused statements with their reasons: " + refused);
        }
        converted.remarks().stream()
                .limit(SHOWN)
                .forEach(one -> out.println(TextTable.shorten("remark: " + one, Console.WIDEST_FAULT)));
    }

    private Path newFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw wrong("--tables is " + folder + ", which is not empty; name a new or empty folder");
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(specification.commandLine(), message);
    }
}
