package io.github.landtrace.generate;

import java.util.List;
import java.util.function.Consumer;

/** Lets every scenario plant in a village, as often as its rate says, and each variant at least once in the world. */
final class Planter {

    private final List<Scenario> scenarios;
    private final int villages;

    Planter(List<Scenario> scenarios, int villages) {
        this.scenarios = List.copyOf(scenarios);
        this.villages = villages;
    }

    void plant(Village village, Consumer<Label> labels) {
        int ordinal = 0;
        village.planting(true);
        for (Scenario scenario : scenarios) {
            int eligible = scenario.eligible(village);
            for (Variant variant : scenario.variants()) {
                int count = times(village.draw(), eligible * share(scenario, variant));
                if (ordinal++ % villages == village.site().index()) {
                    count = Math.max(1, count);
                }
                for (int time = 0; time < count; time++) {
                    List<Label> planted = scenario.plant(variant, village);
                    planted.forEach(labels);
                    village.tally().add("planted", planted.isEmpty() ? "no room" : "planted", 1);
                }
            }
        }
        village.planting(false);
    }

    private static double share(Scenario scenario, Variant variant) {
        if (variant.kind() == Variant.Kind.DECOY) {
            return scenario.rate();
        }
        long positives = scenario.variants().stream()
                .filter(other -> other.kind() == Variant.Kind.POSITIVE)
                .count();
        return scenario.rate() / positives;
    }

    private static int times(Draw draw, double expected) {
        int whole = (int) expected;
        return draw.chance(expected - whole) ? whole + 1 : whole;
    }
}
