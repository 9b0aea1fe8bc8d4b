package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules a command runs: all, or those that are named. */
final class ChosenRules {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--rule", paramLabel = "ID", description = "Run only this rule; may be given several times.")
    private List<String> ruleIds = List.of();

    List<CypherFile> of(Catalogue catalogue) {
        return ruleIds.isEmpty()
                ? catalogue.rules()
                : ruleIds.stream().map(id -> rule(catalogue, id)).toList();
    }

    private CypherFile rule(Catalogue catalogue, String id) {
        return catalogue
                .find(Kind.RULE, id)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "There is no rule \"" + id + "\"; there are "
                                + String.join(
                                        ", ",
                                        catalogue.rules().stream()
                                                .map(CypherFile::id)
                                                .toList())));
    }
}
