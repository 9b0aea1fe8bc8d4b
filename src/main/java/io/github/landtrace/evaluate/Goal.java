package io.github.landtrace.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a rule is held to. Precision and recall are asked of rules whose level is HARD, the others of every rule.
 *
 * @param rule id of the rule
 * @param goal its name
 * @param got what was measured
 * @param wanted what is wanted
 */
public record Goal(String rule, String goal, String got, String wanted, boolean met) {

    static final String PRECISION = "PRECISION";
    static final String RECALL = "RECALL";
    static final String NO_HARD_DECOY = "NO_HARD_DECOY";
    static final String PAPERS = "PAPERS";

    private static final double LEAST_PRECISION = 0.99;
    private static final double LEAST_RECALL = 0.95;

    /** {@return how a rule stands to each goal that it is held to and that something can be said of} */
    static List<Goal> of(Figures rule, boolean isHard, List<Deviation> deviations) {
        List<Goal> goals = new ArrayList<>();
        if (isHard) {
            share(rule.rule(), PRECISION, rule.precise().value(), LEAST_PRECISION, goals);
            share(rule.rule(), RECALL, rule.found().value(), LEAST_RECALL, goals);
        }
        none(rule.rule(), NO_HARD_DECOY, deviations, goals);
        none(rule.rule(), PAPERS, deviations, goals);
        return goals;
    }

    private static void share(String rule, String goal, OptionalDouble got, double least, List<Goal> goals) {
        if (got.isPresent()) {
            goals.add(new Goal(
                    rule,
                    goal,
                    String.format(Locale.ROOT, "%.4f", got.getAsDouble()),
                    "at least " + least,
                    got.getAsDouble() >= least));
        }
    }

    private static void none(String rule, String goal, List<Deviation> deviations, List<Goal> goals) {
        long number =
                deviations.stream().filter(it -> it.against().equals(goal)).count();
        goals.add(new Goal(rule, goal, String.valueOf(number), "0", number == 0));
    }
}
