package io.github.landtrace.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same work on several lanes, each of which takes seconds to hours, done a few times in turn.
 *
 * @param work what was done, the id of its gate first
 * @param figures the first lane is what the others are compared with
 * @param goal for the judged lanes; null where the figures are only reported
 */
public record Figures(
        String work,
        Unit unit,
        List<Figure> figures,
        @Nullable Goal goal) {

    public Figures {
        figures = List.copyOf(figures);
    }

    /** {@return the lane's figure over that of the first lane} */
    public double ratio(Figure figure) {
        return figure.value() / figures.get(0).value();
    }

    /** {@return whether every lane that the goal is for reaches it} */
    public boolean isWithinGoal() {
        return goal == null || figures.stream().filter(Figure::judged).allMatch(figure -> goal.isMetBy(ratio(figure)));
    }
}
