package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.detect.Reviews;
import io.github.landtrace.graph.Row;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace review ID}. */
@Command(
        name = "review",
        description = {
            "Keeps what somebody decided about a finding. The last review counts; earlier ones stay.",
            "It stays across runs and bulk loads; when the facts of the finding change, the finding shows that it was reviewed and that its facts changed since."
        })
final class ReviewCommand implements Callable<Integer> {

    /** One of the two. */
    static final class Decision {

        @Option(names = "--confirm", required = true, description = "The finding is right.")
        private boolean confirmed;

        @Option(names = "--dismiss", required = true, description = "The finding is wrong, or there is an explanation.")
        private boolean dismissed;

        String word() {
            return confirmed && !dismissed ? "CONFIRMED" : "DISMISSED";
        }
    }

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Parameters(paramLabel = "ID", description = "Id of the finding: rule, subject and key, as detect prints it.")
    private String id;

    @ArgGroup(multiplicity = "1")
    private Decision decision;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decided.")
    private String by;

    @Override
    public Integer call() {
        Catalogue catalogue = environment.catalogue();
        Settings settings = environment.settings();
        try (OpenGraph open = environment.open(settings)) {
            Optional<Row> kept = new Reviews(open.graph(), catalogue, Clock.systemUTC())
                    .review(
                            id,
                            Map.of("decision", decision.word(), "reason", reason, "by", by),
                            settings.queryTimeout());
            Row review = kept.orElseThrow(() -> new ParameterException(
                    specification.commandLine(),
                    "There is no finding \"" + id + "\"; see landtrace query findings-about"));
            specification
                    .commandLine()
                    .getOut()
                    .println(review.get("findingId") + ": " + review.get("decision") + " by " + review.get("reviewedBy")
                            + ", " + review.get("reason"));
            return ExitCode.DONE;
        } catch (InvalidArguments e) {
            throw new ParameterException(
                    specification.commandLine(),
                    e.violations().stream().map(Violation::message).collect(Collectors.joining(System.lineSeparator())),
                    e);
        }
    }
}
