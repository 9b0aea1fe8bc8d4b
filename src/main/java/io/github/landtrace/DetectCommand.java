package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.detect.DetectionListener;
import io.github.landtrace.detect.DetectionReport;
import io.github.landtrace.detect.Detector;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code landtrace detect}. */
@Command(
        name = "detect",
        description =
                "Runs the rules, keeps their findings in the graph, and says what is new, cleared, changed or gone.")
final class DetectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Option(names = "--rule", paramLabel = "ID", description = "Run only this rule; may be given several times.")
    private List<String> ruleIds = List.of();

    @Override
    public Integer call() {
        Catalogue catalogue = environment.catalogue();
        List<CypherFile> rules = ruleIds.isEmpty()
                ? catalogue.rules()
                : ruleIds.stream().map(id -> rule(catalogue, id)).toList();
        try (OpenGraph open = environment.open(environment.settings())) {
            DetectionReport report =
                    new Detector(open.graph(), catalogue, Clock.systemUTC()).run(rules, DetectionListener.NONE);
            new Console(specification.commandLine().getOut()).print(report);
            return ExitCode.DONE;
        }
    }

    private CypherFile rule(Catalogue catalogue, String id) {
        return catalogue
                .find(Kind.RULE, id)
                .orElseThrow(() -> new ParameterException(
                        specification.commandLine(),
                        "There is no rule \"" + id + "\"; there are "
                                + String.join(
                                        ", ",
                                        catalogue.rules().stream()
                                                .map(CypherFile::id)
                                                .toList())));
    }
}
