package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The cooperatives that a village has anyway: dividends are paid, rounds of capital are small. */
final class BaseCooperatives {

    private static final LocalDate FIRST = LocalDate.of(2008, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2015, 10, 1);
    private static final int DIVIDEND_YEARS = 3;
    private static final int FEN = 100;
    private static final int ROUND_PART = 6;
    private static final int UNITS_OF_A_MEMBER = 10;
    private static final List<String> PRODUCTS =
            List.of("aquaculture", "oranges", "pigs", "tea", "vegetables", "mushrooms");

    private final Village village;
    private final Draw draw;
    private final List<Cooperative> open = new ArrayList<>();

    BaseCooperatives(Village village) {
        this.village = village;
        this.draw = village.draw();
    }

    void found() {
        if (village.site().index() % Distributions.SHARE_COOPERATIVE_EVERY == 0) {
            int size = draw.between(Distributions.SHARE_MEMBERS_LEAST, Distributions.SHARE_MEMBERS_MOST);
            List<Household> members = village.take(Math.min(size, village.free() / 3), household -> true);
            if (!members.isEmpty()) {
                landShare(members);
            }
        }
        int size = draw.between(Distributions.SPECIALISED_MEMBERS_LEAST, Distributions.SPECIALISED_MEMBERS_MOST);
        List<Household> members = draw.shuffled(village.households())
                .subList(0, Math.min(size, village.households().size()));
        specialised(members);
    }

    private void landShare(List<Household> members) {
        LocalDate on = draw.day(FIRST, LAST);
        Cooperative cooperative = Cooperatives.landShare(village, members, on);
        village.cooperatives().add(cooperative);
        village.tally().add("land-share cooperatives", "cooperatives", 1);
        village.tally().add("land-share cooperatives", "members", members.size());
        for (Household member : members) {
            village.tally().add(Distributions.FORM, "SHARE_CONTRIBUTION", member.mu());
            village.tally().add(Distributions.RECIPIENT, "COOPERATIVE", member.mu());
            village.tally().add("transferring", "households", 1);
        }
        village.papers()
                .resolution(on.minusDays(5), "ASSEMBLY", "Founding", members.size(), members.size(), cooperative.id());
        dividends(cooperative, on);
        if (draw.chance(Distributions.ROUND)) {
            round(cooperative, on.plusDays(draw.between(400, 900)));
        }
    }

    private void dividends(Cooperative cooperative, LocalDate on) {
        int floorYuan = draw.between(Distributions.FLOOR_YUAN_LEAST, Distributions.FLOOR_YUAN_MOST);
        village.tally().add("guaranteed dividend", "yuan a mu", floorYuan);
        village.tally().add("guaranteed dividend", "cooperatives", 1);
        long fenPerUnit = StrictMath.round(floorYuan * FEN * Distributions.UNIT_M2 / Distributions.MU);
        village.add("dividend-terms")
                .set("floorFenPerUnit", fenPerUnit)
                .set("basis", "FIXED")
                .set("from", on)
                .set("to", on.plusYears(DIVIDEND_YEARS))
                .set("cooperativeId", cooperative.id());
        for (int year = 1; year <= DIVIDEND_YEARS; year++) {
            LocalDate due = on.plusYears(year);
            for (Household member : cooperative.members()) {
                village.deeds()
                        .payment(
                                "DIVIDEND",
                                cooperative.units(member) * fenPerUnit,
                                due,
                                due.minusDays(draw.below(20)),
                                cooperative.id(),
                                cooperative.id(),
                                member.id());
            }
        }
    }

    /** A sixth more units at the price credited for land, with the vote of all: nobody falls by a quarter. */
    private void round(Cooperative cooperative, LocalDate on) {
        long before = cooperative.units();
        long issued = before / ROUND_PART;
        Deeds deeds = village.deeds();
        Row round = deeds.event("capital-rounds", on)
                .set("unitsBefore", before)
                .set("unitsIssued", issued)
                .set("pricePerUnitFen", Cooperatives.unitPriceFen())
                .set("paidIn", "CASH")
                .set("issuerId", cooperative.id());
        int members = cooperative.members().size();
        deeds.authorised(
                round,
                village.papers()
                        .resolution(on.minusDays(7), "ASSEMBLY", "Issue of units", members, members, cooperative.id()));
        String investor = village.offices().investor();
        Cooperatives.stake(village, cooperative, investor, issued, "CASH", round.id(), on);
        deeds.payment(
                "CAPITAL",
                issued * Cooperatives.unitPriceFen(),
                on.plusDays(30),
                on.plusDays(10),
                round.id(),
                investor,
                cooperative.id());
    }

    private void specialised(List<Household> members) {
        LocalDate on = draw.day(FIRST, LAST);
        Cooperative cooperative = Cooperatives.found(village, "SPECIALISED", members, on, draw.pick(PRODUCTS));
        village.cooperatives().add(cooperative);
        village.tally().add("specialised cooperatives", "cooperatives", 1);
        open.add(cooperative);
    }

    /**
     * Lets the members of the specialised cooperative join, but for households that were reclassified since it was founded:
     * how many of its members are farmers is what R11 looks at.
     */
    void admit() {
        for (Cooperative cooperative : open) {
            for (Household member : cooperative.members()) {
                if (member.registration().get("to") == null) {
                    village.tally().add("specialised cooperatives", "members", 1);
                    Cooperatives.joinForCash(
                            village, cooperative, member.id(), UNITS_OF_A_MEMBER, cooperative.contributedOn());
                }
            }
        }
    }
}
