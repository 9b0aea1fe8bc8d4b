package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Cooperative;
import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** R15: contracted land that went through a cooperative to a developer and became construction land. */
final class ConversionChain implements Scenario {

    private static final String RULE = "R15";
    private static final double OPERATED_BY_ORGANISATIONS = 0.08;
    private static final long LEAST_HUNDREDTHS = 67_000;
    private static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2017, 6, 30);
    private static final LocalDate COMMERCIAL_LAND = LocalDate.of(2019, 3, 1);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.borderline(),
                Variant.decoy("APPROVED"),
                Variant.decoy("FACILITY_AGRICULTURE"),
                Variant.decoy("COLLECTIVE_CONSTRUCTION_VOTED"),
                Variant.decoy("SURVEY_RECODING"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * OPERATED_BY_ORGANISATIONS);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Optional<Household> household = village.take(one -> largest(one).hundredths() >= LEAST_HUNDREDTHS);
        if (household.isEmpty()) {
            return List.of();
        }
        Draw draw = village.draw();
        boolean voted = variant.name().equals("COLLECTIVE_CONSTRUCTION_VOTED");
        LocalDate leased = voted ? COMMERCIAL_LAND.plusDays(draw.below(100)) : draw.day(FIRST, LAST);
        int days = voted ? draw.between(400, 700) : draw.between(200, 700);
        LocalDate on =
                leased.plusDays(variant.strength() == Variant.Strength.BORDERLINE ? draw.between(1_000, 1_095) : days);
        Parcel plot = largest(household.get());
        chain(village, household.get(), plot, leased);
        Row change = village.deeds()
                .event("land-use-changes", on)
                .set("fromClass", "ARABLE")
                .set("toClass", "CONSTRUCTION");
        village.deeds().concerns(change, plot);
        plot.landClass("CONSTRUCTION");
        return List.of(decide(variant, village, plot, change, on));
    }

    private static Parcel largest(Household household) {
        Parcel largest = household.plots().get(0);
        for (Parcel plot : household.plots()) {
            if (plot.hundredths() > largest.hundredths()) {
                largest = plot;
            }
        }
        return largest;
    }

    /** Household, cooperative, developer: two leases and two rights of operation. */
    private static void chain(Village village, Household household, Parcel plot, LocalDate leased) {
        Deeds deeds = village.deeds();
        List<Cooperative> cooperatives = village.cooperatives();
        String cooperative = cooperatives.get(cooperatives.size() - 1).id();
        String developer = developer(village);
        Row first = deeds.transfer("LEASE", leased, household.id(), cooperative);
        deeds.concerns(first, plot);
        Right operated = deeds.grant(
                first,
                plot,
                "OPERATION",
                cooperative,
                leased,
                CONTRACT_TO,
                plot.use().id());
        LocalDate onward = leased.plusDays(village.draw().between(20, 150));
        Row second = deeds.transfer("LEASE", onward, cooperative, developer);
        deeds.concerns(second, plot);
        deeds.grant(second, plot, "OPERATION", developer, onward, CONTRACT_TO, operated.id());
    }

    private static String developer(Village village) {
        Row company = village.add("companies");
        company.set("name", village.placeName() + "文旅开发有限公司（虚构）")
                .set("registrationNo", "XN-" + company.id())
                .set("foundedOn", LocalDate.of(2012, 5, 7))
                .set("business", "tourism")
                .set("divisionId", village.countyId());
        village.add("stakes")
                .set("holderId", village.offices().investor())
                .set("issuerId", company.id())
                .set("shareMin", 100)
                .set("shareMax", 100)
                .set("basis", "CASH")
                .set("from", LocalDate.of(2012, 5, 7));
        return company.id();
    }

    private static Label decide(Variant variant, Village village, Parcel plot, Row change, LocalDate on) {
        Deeds deeds = village.deeds();
        String id = plot.id();
        switch (variant.name()) {
            case "CLEAR" -> {
                village.papers().completeFor(change.id(), on, "APPROVAL");
                return Label.flagged(RULE, id, change.id(), variant, "HARD", "no approval in papers that are complete");
            }
            case "BORDERLINE" -> {
                if (village.dirt().losesPaper()) {
                    return Label.unknown(RULE, id, change.id(), variant, "the approval got lost");
                }
                deeds.authorised(change, village.papers().approval(on.plusDays(15), "PROVINCE", "Conversion of " + id));
                return Label.flagged(
                        RULE,
                        id,
                        change.id(),
                        variant,
                        "HARD",
                        "approved afterwards, late in the window of three years");
            }
            case "APPROVED" -> {
                Row approval = village.papers().approval(on.minusDays(40), "PROVINCE", "Conversion of " + id);
                change.set("approvalNo", String.valueOf(approval.get("approvalNo")));
                if (village.dirt().losesPaper()) {
                    approval.drop();
                    return Label.unknown(RULE, id, change.id(), variant, "a number is given, the approval got lost");
                }
                deeds.authorised(change, approval);
            }
            case "COLLECTIVE_CONSTRUCTION_VOTED" -> {
                change.set("filing", "COMMERCIAL_CONSTRUCTION");
                int entitled = village.households().size();
                deeds.authorised(
                        change,
                        village.papers()
                                .resolution(
                                        on.minusDays(60),
                                        "ASSEMBLY",
                                        "Commercial construction land",
                                        (2 * entitled + 2) / 3,
                                        entitled,
                                        village.collectiveId()));
            }
            default -> change.set("filing", variant.name());
        }
        return Label.cleared(RULE, id, change.id(), variant, "explained: " + variant.name());
    }
}
