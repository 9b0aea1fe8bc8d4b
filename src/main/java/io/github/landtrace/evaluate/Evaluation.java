package io.github.landtrace.evaluate;

import java.util.List;

/**
 * How well the rules did on a generated world.
 *
 * @param world the arguments that the world was generated with; empty when that is not known
 * @param rules one for each rule
 * @param classes one for each class of what was planted
 * @param goals how each rule stands to each goal
 * @param deviations every difference between a rule and the labels, and every row that no label speaks of
 * @param notJudged rules that labels speak of and that were not run
 */
public record Evaluation(
        String world,
        List<Figures> rules,
        List<Figures> classes,
        List<Goal> goals,
        List<Deviation> deviations,
        List<String> notJudged) {

    public Evaluation {
        rules = List.copyOf(rules);
        classes = List.copyOf(classes);
        goals = List.copyOf(goals);
        deviations = List.copyOf(deviations);
        notJudged = List.copyOf(notJudged);
    }

    /** {@return whether every goal is met} */
    public boolean isMet() {
        return goals.stream().allMatch(Goal::met);
    }
}
