package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.evaluate.Evaluation;
import io.github.landtrace.evaluate.Evaluator;
import io.github.landtrace.evaluate.Labels;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace evaluate LABELS}. */
@Command(
        name = "evaluate",
        description = {
            "Says how well the rules do on a generated world: for each rule and each class of what was planted its precision, recall, wrong verdicts and UNKNOWN rate, with 95 %% intervals (Wilson).",
            "It runs the rules itself, with their defaults, and writes nothing: detect need not have run. Every difference from the labels is a row that says why; 1 when a goal is missed."
        })
final class EvaluateCommand implements Callable<Integer> {

    /** How the figures are printed. */
    enum Format {
        table,
        json,
        csv
    }

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Mixin
    private ChosenRules chosen;

    @Parameters(
            paramLabel = "LABELS",
            description = "The labels.csv that generate wrote beside the world that is loaded, or its folder.")
    private Path labels;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
            defaultValue = "table")
    private Format format = Format.table;

    @Override
    public Integer call() {
        Labels read = Labels.read(labels);
        Catalogue catalogue = environment.catalogue();
        var rules = chosen.of(catalogue);
        try (OpenGraph open = environment.open(environment.settings())) {
            Evaluation evaluation = Evaluator.run(open.graph(), rules, read);
            EvaluationOutput output =
                    new EvaluationOutput(specification.commandLine().getOut());
            switch (format) {
                case table -> output.table(evaluation);
                case json -> output.json(evaluation);
                case csv -> output.csv(evaluation);
            }
            return evaluation.isMet() ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
        }
    }
}
