package io.github.landtrace;

import io.github.landtrace.identity.IdentityDecision;
import io.github.landtrace.identity.IdentityDecisions;
import io.github.landtrace.identity.NotProposedException;
import io.github.landtrace.identity.Verdict;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace decide-identity ID ID}. */
@Command(
        name = "decide-identity",
        description = {
            "Keeps a decision whether two records are one organisation.",
            "The query possibly-the-same gives the pairs to decide about. Every decision is kept; the latest counts."
        })
final class DecideIdentityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Parameters(index = "0", paramLabel = "ID", description = "Id of one record.")
    private String one;

    @Parameters(index = "1", paramLabel = "ID", description = "Id of the other.")
    private String other;

    @Option(
            names = "--verdict",
            required = true,
            description = "${COMPLETION-CANDIDATES}; OPEN takes an earlier decision back.")
    private Verdict verdict;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
    private String reason;

    @Override
    public Integer call() {
        if (by.isBlank() || reason.isBlank()) {
            throw new ParameterException(
                    specification.commandLine(), "--by or --reason is blank; say who decides and why");
        }
        Settings settings = environment.settings();
        try (OpenGraph open = environment.open(settings)) {
            IdentityDecisions decisions = new IdentityDecisions(
                    open.graph(), environment.catalogue(), Clock.systemUTC(), settings.queryTimeout());
            IdentityDecision decision = decisions.decide(one, other, verdict, by, reason);
            specification
                    .commandLine()
                    .getOut()
                    .println(decision.recordId() + " and " + decision.otherId() + ": " + decision.verdict()
                            + ", decided by " + decision.decidedBy() + " at "
                            + decision.decidedAt().toInstant());
            return ExitCode.DONE;
        } catch (NotProposedException e) {
            throw new ParameterException(specification.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
