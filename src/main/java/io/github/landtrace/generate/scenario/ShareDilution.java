package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Cooperative;
import io.github.landtrace.generate.Cooperatives;
import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/** R12: land shares diluted by a round of capital. */
final class ShareDilution implements Scenario {

    private static final String RULE = "R12";
    private static final double RATE = 0.01;
    private static final LocalDate FIRST = LocalDate.of(2009, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 6, 1);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.borderline(),
                Variant.decoy("RESOLUTION_TWO_THIRDS"),
                Variant.decoy("EQUAL_PRICE_PRO_RATA"),
                Variant.decoy("NEW_MEMBERS_WITH_LAND"));
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
        Draw draw = village.draw();
        int size = draw.between(8, 12);
        boolean joining = variant.name().equals("NEW_MEMBERS_WITH_LAND");
        List<Household> taken = village.take(joining ? 2 * size : size, household -> true);
        if (taken.isEmpty()) {
            return List.of();
        }
        Cooperative cooperative = Cooperatives.landShare(village, taken.subList(0, size), draw.day(FIRST, LAST));
        LocalDate on = cooperative.contributedOn().plusDays(draw.between(300, 900));
        return switch (variant.name()) {
            case "CLEAR" -> clear(variant, village, cooperative, on);
            case "BORDERLINE" -> borderline(variant, village, cooperative, on);
            case "RESOLUTION_TWO_THIRDS" -> voted(variant, village, cooperative, on);
            case "EQUAL_PRICE_PRO_RATA" -> proRata(variant, village, cooperative, on);
            default -> joined(variant, village, cooperative, taken.subList(size, 2 * size), on);
        };
    }

    private static List<Label> clear(Variant variant, Village village, Cooperative cooperative, LocalDate on) {
        Draw draw = village.draw();
        long issued = cooperative.units() * draw.between(70, 120) / 100;
        Row round = Rounds.toInvestor(village, cooperative, on, issued, draw.between(35, 60));
        int members = cooperative.members().size();
        Deeds deeds = village.deeds();
        deeds.authorised(
                round,
                village.papers()
                        .resolution(
                                on.minusDays(7),
                                "REPRESENTATIVES",
                                "Issue of units",
                                members,
                                members,
                                cooperative.id()));
        village.papers().completeFor(round.id(), on, "RESOLUTION");
        return List.of(Label.flagged(
                RULE, cooperative.id(), round.id(), variant, "SOFT", "many units, cheap, by representatives"));
    }

    private static List<Label> borderline(Variant variant, Village village, Cooperative cooperative, LocalDate on) {
        long issued = (cooperative.units() * village.draw().between(345, 400) + 999) / 1_000;
        Row round = Rounds.toInvestor(village, cooperative, on, issued, 85);
        int members = cooperative.members().size();
        if (village.dirt().losesPaper()) {
            return List.of(
                    Label.unknown(RULE, cooperative.id(), round.id(), variant, "the minutes of the vote got lost"));
        }
        Deeds deeds = village.deeds();
        deeds.authorised(
                round,
                village.papers()
                        .resolution(
                                on.minusDays(7),
                                "ASSEMBLY",
                                "Issue of units",
                                (2 * members - 1) / 3,
                                members,
                                cooperative.id()));
        return List.of(Label.flagged(
                RULE,
                cooperative.id(),
                round.id(),
                variant,
                "SOFT",
                "a quarter and little more, just short of two thirds"));
    }

    private static List<Label> voted(Variant variant, Village village, Cooperative cooperative, LocalDate on) {
        long issued = cooperative.units() * village.draw().between(50, 100) / 100;
        Row round = Rounds.toInvestor(village, cooperative, on, issued, 95);
        int members = cooperative.members().size();
        if (village.dirt().losesPaper()) {
            return List.of(
                    Label.unknown(RULE, cooperative.id(), round.id(), variant, "the minutes of the vote got lost"));
        }
        Deeds deeds = village.deeds();
        deeds.authorised(
                round,
                village.papers()
                        .resolution(
                                on.minusDays(7),
                                "ASSEMBLY",
                                "Issue of units",
                                (2 * members + 2) / 3,
                                members,
                                cooperative.id()));
        return List.of(
                Label.cleared(RULE, cooperative.id(), round.id(), variant, "two thirds of all members voted for it"));
    }

    private static List<Label> proRata(Variant variant, Village village, Cooperative cooperative, LocalDate on) {
        List<Household> takers =
                cooperative.members().subList(0, cooperative.members().size() / 2);
        long each = cooperative.units() / 2 / takers.size() + 1;
        Row round = Rounds.round(village, cooperative, on, each * takers.size(), Cooperatives.unitPriceFen(), "CASH");
        for (Household taker : takers) {
            Cooperatives.stake(village, cooperative, taker.id(), each, "CASH", round.id(), on);
            Rounds.pay(village, cooperative, round, each * Cooperatives.unitPriceFen(), on, taker.id());
        }
        return List.of(Label.cleared(
                RULE, cooperative.id(), round.id(), variant, "offered to all at the price of land; half took units"));
    }

    private static List<Label> joined(
            Variant variant, Village village, Cooperative cooperative, List<Household> joiners, LocalDate on) {
        long issued = joiners.stream()
                .flatMap(joiner -> joiner.plots().stream())
                .mapToLong(Cooperatives::units)
                .sum();
        long enough = (cooperative.units() * 2 + 4) / 5;
        Household last = joiners.get(joiners.size() - 1);
        long bonus = Math.max(0, enough - issued);
        Row round = Rounds.round(village, cooperative, on, issued + bonus, Cooperatives.unitPriceFen(), "LAND");
        for (Household joiner : joiners) {
            long units = joiner.plots().stream().mapToLong(Cooperatives::units).sum() + (joiner == last ? bonus : 0);
            Cooperatives.stake(village, cooperative, joiner.id(), units, "LAND", round.id(), on);
            village.add("memberships")
                    .set("memberId", joiner.id())
                    .set("ofId", cooperative.id())
                    .set("role", "MEMBER")
                    .set("basis", "LAND")
                    .set("from", on);
            village.papers().consent(on, "Contribution of contracted land as shares", joiner, joiner.head());
            village.deeds().operate(round, joiner, cooperative.id(), on);
        }
        return List.of(Label.cleared(
                RULE,
                cooperative.id(),
                round.id(),
                variant,
                "the units were issued for land of households that joined"));
    }
}
