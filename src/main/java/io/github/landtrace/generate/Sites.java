package io.github.landtrace.generate;

import java.util.ArrayList;
import java.util.List;

/** Spreads the villages of a plan over real towns, computed one by one. */
final class Sites {

    private static final String COUNTY = "500231";
    private static final String TOWNSHIP = "500231109";
    private static final int FIRST_NUMBER = 600;

    private final GenerationPlan plan;
    private final List<Divisions.Division> townships;
    private final int count;

    Sites(GenerationPlan plan, Divisions divisions) {
        this.plan = plan;
        this.townships = switch (plan.profile()) {
            case VILLAGE, TOWNSHIP ->
                divisions.ruralTownshipsOf(COUNTY).stream()
                        .filter(township -> township.code().equals(TOWNSHIP))
                        .toList();
            case COUNTY -> divisions.ruralTownshipsOf(COUNTY);
            case MUNICIPALITY -> inTurn(divisions);
        };
        this.count = plan.profile() == Profile.VILLAGE
                ? 1
                : (plan.households() + Distributions.VILLAGE_HOUSEHOLDS - 1) / Distributions.VILLAGE_HOUSEHOLDS;
    }

    /** One town of each county, then the next of each, so that a small world touches every county. */
    private static List<Divisions.Division> inTurn(Divisions divisions) {
        List<List<Divisions.Division>> byCounty = divisions.counties().stream()
                .map(county -> divisions.ruralTownshipsOf(county.code()))
                .toList();
        int most = byCounty.stream().mapToInt(List::size).max().orElse(0);
        List<Divisions.Division> inTurn = new ArrayList<>();
        for (int position = 0; position < most; position++) {
            for (List<Divisions.Division> ofCounty : byCounty) {
                if (position < ofCounty.size()) {
                    inTurn.add(ofCounty.get(position));
                }
            }
        }
        return inTurn;
    }

    int count() {
        return count;
    }

    /** {@return the towns that have villages} */
    List<Divisions.Division> townships() {
        return townships.subList(0, Math.min(count, townships.size()));
    }

    Site site(int index) {
        Divisions.Division township = townships.get(index % townships.size());
        int number = FIRST_NUMBER + index / townships.size();
        return new Site(index, township, township.code() + number, households(index));
    }

    /** The last village has what is left. */
    int households(int index) {
        int before = index * Distributions.VILLAGE_HOUSEHOLDS;
        return index == count - 1 ? plan.households() - before : Distributions.VILLAGE_HOUSEHOLDS;
    }
}
