package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Cooperative;
import io.github.landtrace.generate.Cooperatives;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R11: a cooperative in the hands of a few.
 *
 * <p>What shows it, of a cooperative of kind SPECIALISED on the last day of a list of members (a source of
 * the cooperative {@code completeFor} REGISTRATION; without one a HARD limit is UNKNOWN): {@code memberships} of it (households,
 * persons, companies) and {@code stakes}. Subject is the cooperative, and because a limit is broken on a day and by no event,
 * the key is the name of the limit. FARMERS: less than 80 percent of the members are farmers, who are households or persons
 * registered AGRI ({@code registrations}); the others are registered NON_AGRI, as who has no registration is not
 * known. ENTERPRISES: more than one company among up to 20 members, or more than 5 percent of more.
 * VOTES: with the {@code votesMin} of most holders as one vote, the votes beyond one a member are more than 20 percent of the
 * members. These are HARD from 2018-07-01 (I-COOP-2017#20, #22). TOP_KIN: at most three members whose heads are kin hold more
 * than half of the {@code units}. GINI: the coefficient over the {@code units} is above 0.6, also of a LAND_SHARE. Both SOFT.
 *
 * <p>Guards: URBAN_WITH_CONTRACT_RIGHT, of FARMERS, from 2022-07-22 (I-CQ-COOP-2022#7): those who are registered in town but
 * hold a contract right count as farmers. LAW_BEFORE_2018, of the HARD limits: it was dissolved before 2018-07-01.
 * PROPORTIONAL_TO_LAND, of TOP_KIN and GINI: every unit is of basis LAND from a {@code share-conversions} row at one number
 * of square metres a unit.
 */
final class EliteCapture implements Scenario {

    static final String RULE = "R11";
    private static final double RATE = 0.01;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);
    private static final LocalDate OLD = LocalDate.of(2009, 3, 1);
    private static final LocalDate DISSOLVED = LocalDate.of(2017, 5, 31);
    private static final LocalDate MEASURES = LocalDate.of(2022, 7, 22);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.borderline("FARMERS_BELOW"),
                Variant.borderline("TWO_ENTERPRISES"),
                Variant.borderline("TWO_ENTERPRISES_OF_TWENTY_ONE"),
                Variant.borderline("VOTES_ABOVE"),
                Variant.borderline("TOP_KIN_ABOVE"),
                Variant.borderline("GINI_ABOVE"),
                Decoys.edge("FARMERS_AT_LIMIT"),
                Decoys.edge("ONE_ENTERPRISE"),
                Decoys.edge("VOTES_BELOW"),
                Decoys.edge("TOP_KIN_AT_LIMIT"),
                Decoys.edge("GINI_AT_LIMIT"),
                Variant.decoy("URBAN_WITH_CONTRACT_RIGHT"),
                Variant.decoy("LAW_BEFORE_2018"),
                Variant.decoy("PROPORTIONAL_TO_LAND"));
    }

    @Override
    public int eligible(Village village) {
        return village.cooperatives().size();
    }

    @Override
    public double rate() {
        return RATE;
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        LocalDate on = switch (variant.name()) {
            case "LAW_BEFORE_2018" -> OLD;
            case "URBAN_WITH_CONTRACT_RIGHT" -> MEASURES.plusDays(village.draw().between(30, 200));
            default -> village.draw().day(FIRST, LAST);
        };
        return switch (variant.name()) {
            case "CLEAR", "LAW_BEFORE_2018" -> members(variant, village, on, 5, 5, 0);
            case "FARMERS_BELOW" -> members(variant, village, on, 7, 3, 0);
            case "FARMERS_AT_LIMIT" -> members(variant, village, on, 8, 2, 0);
            case "TWO_ENTERPRISES" -> members(variant, village, on, 8, 0, 2);
            case "TWO_ENTERPRISES_OF_TWENTY_ONE" -> members(variant, village, on, 19, 0, 2);
            case "ONE_ENTERPRISE" -> members(variant, village, on, 9, 0, 1);
            case "URBAN_WITH_CONTRACT_RIGHT" -> members(variant, village, on, 10, 0, 0);
            case "PROPORTIONAL_TO_LAND" -> grower(variant, village, on);
            default -> stakes(variant, village, on);
        };
    }

    private static List<Label> members(
            Variant variant, Village village, LocalDate on, int farmers, int strangers, int companies) {
        List<Household> households = village.take(farmers, unused -> true);
        if (households.isEmpty()) {
            return List.of();
        }
        List<String> ids =
                new ArrayList<>(households.stream().map(Household::id).toList());
        for (int number = 0; number < strangers; number++) {
            ids.add(Newcomers.townsman(
                    village, LocalDate.of(1970, 1, 1).plusDays(village.draw().below(4_000))));
        }
        for (int number = 0; number < companies; number++) {
            String owner = village.outsider(LocalDate.of(1969, 7, 8)).id();
            ids.add(Insiders.company(village, owner, on.minusYears(2), "trade").id());
        }
        Cooperative cooperative = Cooperatives.found(village, "SPECIALISED", households, on, "oranges");
        boolean old = variant.name().equals("LAW_BEFORE_2018");
        ids.forEach(id -> join(village, cooperative, id, 10, on, old ? DISSOLVED : null));
        if (old) {
            cooperative.row().set("dissolvedOn", DISSOLVED);
            village.deeds().event("dissolutions", DISSOLVED).set("cooperativeId", cooperative.id());
        }
        if (variant.name().equals("URBAN_WITH_CONTRACT_RIGHT")) {
            households
                    .subList(0, 3)
                    .forEach(household ->
                            village.deeds().statusChange(household, on.minusYears(8), village.townshipId(), "TOWN"));
        }
        return List.of(
                EliteLabels.listed(variant, village, cooperative, on, companies > 0 ? "ENTERPRISES" : "FARMERS"));
    }

    private static Row join(
            Village village, Cooperative cooperative, String id, long units, LocalDate from, @Nullable LocalDate to) {
        Row membership = village.add("memberships")
                .set("memberId", id)
                .set("ofId", cooperative.id())
                .set("role", "MEMBER")
                .set("basis", "CASH")
                .set("from", from);
        Row stake = village.add("stakes")
                .set("holderId", id)
                .set("issuerId", cooperative.id())
                .set("units", units)
                .set("basis", "CASH")
                .set("from", from);
        if (to != null) {
            membership.set("to", to);
            stake.set("to", to);
        }
        return stake;
    }

    /** Ten members or so, all farmers, whose votes or units lie with a few. */
    private static List<Label> stakes(Variant variant, Village village, LocalDate on) {
        String name = variant.name();
        List<Integer> units = switch (name) {
            case "VOTES_ABOVE" -> List.of(10, 10, 10, 10, 10, 10, 10, 10);
            case "VOTES_BELOW" -> List.of(10, 10, 10, 10, 10, 10, 10, 10, 10);
            case "TOP_KIN_ABOVE" -> List.of(17, 17, 17, 7, 7, 7, 7, 7, 7, 7);
            case "TOP_KIN_AT_LIMIT" -> List.of(17, 17, 16, 8, 7, 7, 7, 7, 7, 7);
            case "GINI_ABOVE" -> List.of(64, 3, 3, 3, 3, 3, 3, 3, 3, 3);
            default -> List.of(63, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        };
        List<Household> households = village.take(units.size(), unused -> true);
        if (households.isEmpty()) {
            return List.of();
        }
        String limit = name.startsWith("GINI") ? "GINI" : name.startsWith("VOTES") ? "VOTES" : "TOP_KIN";
        Cooperative cooperative = Cooperatives.found(village, "SPECIALISED", households, on, "pigs");
        for (int position = 0; position < units.size(); position++) {
            Row stake = join(village, cooperative, households.get(position).id(), units.get(position), on, null);
            if (limit.equals("VOTES")) {
                int percent = position > 0 ? 10 : name.equals("VOTES_ABOVE") ? 30 : 20;
                stake.set("votesMin", percent).set("votesMax", percent);
            }
            if (limit.equals("TOP_KIN") && position > 0 && position < 3) {
                Insiders.kin(
                        village,
                        households.get(0).head().id(),
                        households.get(position).head().id(),
                        "SIBLING");
            }
        }
        return List.of(
                limit.equals("VOTES")
                        ? EliteLabels.listed(variant, village, cooperative, on, limit)
                        : EliteLabels.label(variant, cooperative, limit, "SOFT"));
    }

    private static List<Label> grower(Variant variant, Village village, LocalDate on) {
        List<Household> households = village.take(8, unused -> true);
        return households.isEmpty()
                ? List.of()
                : List.of(
                        EliteLabels.label(variant, GrowersCooperative.found(village, households, on), "GINI", "SOFT"));
    }
}
