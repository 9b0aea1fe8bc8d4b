package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.detect.DetectionReport;
import io.github.landtrace.detect.Detector;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code landtrace detect}. */
@Command(
        name = "detect",
        description =
                "Runs the rules, keeps their findings in the graph, and says what is new, cleared, changed or gone,"
                        + " and why.")
final class DetectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Mixin
    private ChosenRules chosen;

    @Option(
            names = "--since-last-run",
            description = {
                "Look only at subjects that imports since the last run can have touched.",
                "The findings are those of a run over everything; a rule whose version changed, or every rule when the"
                        + " law or a division changed, looks at everything."
            })
    private boolean sinceLastRun;

    @Override
    public Integer call() {
        Catalogue catalogue = environment.catalogue();
        List<CypherFile> rules = chosen.of(catalogue);
        try (OpenGraph open = environment.open(environment.settings())) {
            DetectionReport report = new Detector(open.graph(), catalogue, Clock.systemUTC())
                    .run(
                            rules,
                            sinceLastRun,
                            new DetectionProgress(specification.commandLine().getErr()));
            new Console(specification.commandLine().getOut()).print(report);
            return ExitCode.DONE;
        }
    }
}
