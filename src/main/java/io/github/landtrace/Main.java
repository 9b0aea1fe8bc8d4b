package io.github.landtrace;

import io.github.landtrace.bench.BenchException;
import io.github.landtrace.bundle.BundleException;
import io.github.landtrace.cypher.CypherFilesException;
import io.github.landtrace.embedded.EmbeddedException;
import io.github.landtrace.evaluate.EvaluationException;
import io.github.landtrace.generate.GenerationException;
import io.github.landtrace.graph.GraphException;
import io.github.landtrace.http.ServerException;
import io.github.landtrace.load.LoadException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code landtrace COMMAND}. */
@Command(
        name = "landtrace",
        description = "Traces what became of a piece of land.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but something is wrong with the data or the files",
            "2:the command line or the settings are wrong",
            "3:the database or the folder cannot be used",
            "130:stopped before all was done"
        },
        footerHeading = "%nSettings come from the environment:%n",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ImportBodsCommand.class,
            DetectCommand.class,
            FindingCommand.class,
            VerifyBundleCommand.class,
            ReviewCommand.class,
            EvaluateCommand.class,
            QueryCommand.class,
            DecideIdentityCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            BenchCommand.class,
            GenerateCommand.class,
            GenerateCompletion.class
        })
public final class Main implements Runnable {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec specification;

    private Main(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine(System.getenv()).execute(arguments));
    }

    /** {@return the command line, with settings from an environment} */
    static CommandLine commandLine(Map<String, String> environment) {
        CommandLine commandLine = new CommandLine(new Main(environment));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.getCommandSpec().usageMessage().footer(settingLines());
        for (CommandLine subcommand : commandLine.getSubcommands().values()) {
            subcommand.getCommandSpec().usageMessage().footer(settingLines());
        }
        commandLine.setExecutionExceptionHandler((thrown, command, parsed) -> explain(
                thrown,
                command.getErr(),
                !environment.getOrDefault("NEO4J_URI", "").isBlank()));
        return commandLine;
    }

    /** {@return the root of the command line that a command belongs to} */
    static Main of(CommandSpec command) {
        return (Main) command.root().userObject();
    }

    /** {@return what the environment sets} */
    Settings settings() {
        return Settings.of(environment);
    }

    private static String[] settingLines() {
        return Settings.ALL.stream()
                .map(setting -> String.format(
                        "  %-24s %s%s",
                        setting.name(),
                        setting.meaning(),
                        setting.defaultValue().isEmpty() ? "" : " (" + setting.defaultValue() + ")"))
                .toArray(String[]::new);
    }

    /** Says in one message what went wrong, without a stack trace where the cause is known. */
    private static int explain(Exception thrown, PrintWriter err, boolean isOutside) {
        if (thrown instanceof SettingsException
                || thrown instanceof LoadException
                || thrown instanceof GenerationException
                || thrown instanceof EvaluationException
                || thrown instanceof BundleException) {
            err.println(thrown.getMessage());
            return ExitCode.USAGE;
        }
        if (thrown instanceof CypherFilesException) {
            err.println(thrown.getMessage());
            return ExitCode.FAULTS_FOUND;
        }
        if (thrown instanceof EmbeddedException
                || thrown instanceof GraphException
                || thrown instanceof ServerException
                || thrown instanceof FolderInUseException
                || thrown instanceof BenchException) {
            err.println(thrown.getMessage());
            if (isOutside && thrown instanceof GraphException.Unavailable) {
                err.println(
                        "Start the server that NEO4J_URI names, or correct NEO4J_URI, or unset it to use the embedded one.");
            }
            return ExitCode.UNAVAILABLE;
        }
        thrown.printStackTrace(err);
        return ExitCode.UNAVAILABLE;
    }

    @Override
    public void run() {
        throw new ParameterException(specification.commandLine(), "Missing command");
    }
}
