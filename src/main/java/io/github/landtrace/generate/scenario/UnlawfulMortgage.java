package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/**
 * R25: a mortgage on a right that cannot be mortgaged, or without the filing and the consent that it needs.
 *
 * <p>What is looked at: a {@code mortgages} row BY a household, with the right that it encumbers ({@code encumbered-rights})
 * and the parcel that it concerns ({@code event-parcels}). The pattern is one of: (a) it concerns a parcel over which the
 * household holds a HOMESTEAD or PRIVATE_PLOT right; (b) it encumbers an OPERATION right under a CONTRACT_MGMT right of another
 * household, and {@code filedOn} is absent or no {@code consents} row of that household authorises it by its day; (c) {@code
 * until} is later than the {@code to} of the right. An absent filing counts only where a source of the mortgage is {@code
 * completeFor} REGISTRATION, an absent consent only where it is for CONSENT, else UNKNOWN. Subject is the household that
 * borrows, key the mortgage. HARD: (a) from 2021-01-01 (I-CIVILCODE-2021#399), SOFT before, when what there was is
 * unverified; (b) and (c) from 2019-01-01 (I-RLCL-2018#36-47).
 *
 * <p>Guards, of (a): PILOT_COUNTY: it is UNDER a programme ({@code event-instruments}) in force that day whose {@code
 * programme-places} hold the county, 2015 to 2018; unverified, as the design says. PLEDGE_OF_PROCEEDS: it encumbers no right at
 * all.
 */
final class UnlawfulMortgage implements Scenario {

    private static final String RULE = "R25";
    private static final double BORROWING = 0.02;
    private static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);
    private static final LocalDate FIRST = LocalDate.of(2019, 2, 1);
    private static final LocalDate CODE = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 9, 30);
    private static final LocalDate PILOT_FIRST = LocalDate.of(2015, 3, 1);
    private static final LocalDate PILOT_LAST = LocalDate.of(2018, 10, 31);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("HOMESTEAD"),
                Variant.clear("HOMESTEAD_BEFORE_THE_CODE"),
                Variant.borderline("NOT_FILED"),
                Variant.borderline("NO_CONSENT"),
                Variant.borderline("A_DAY_BEYOND_THE_TERM"),
                Decoys.edge("TO_THE_END_OF_THE_TERM"),
                Decoys.edge("A_DAY_WITHIN_THE_TERM"),
                Variant.decoy("PILOT_COUNTY"),
                Variant.decoy("PLEDGE_OF_PROCEEDS"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * BORROWING);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Draw draw = village.draw();
        return switch (variant.name()) {
            case "HOMESTEAD", "PLEDGE_OF_PROCEEDS" -> ofHomestead(variant, village, draw.day(CODE, LAST));
            case "HOMESTEAD_BEFORE_THE_CODE", "PILOT_COUNTY" ->
                ofHomestead(variant, village, draw.day(PILOT_FIRST, PILOT_LAST));
            default -> ofOperation(variant, village, draw.day(FIRST, LAST));
        };
    }

    private static Row mortgage(Village village, Household borrower, LocalDate on) {
        Row mortgage = village.deeds()
                .event("mortgages", on)
                .set("securedFen", village.draw().between(2, 20) * 1_000_000L)
                .set("until", on.plusYears(3))
                .set("filedOn", on.plusDays(3))
                .set("lenderId", village.offices().bank());
        village.add("event-actors").set("eventId", mortgage.id()).set("partyId", borrower.id());
        return mortgage;
    }

    private static List<Label> ofHomestead(Variant variant, Village village, LocalDate on) {
        List<Household> taken = village.take(1, unused -> true);
        if (taken.isEmpty()) {
            return List.of();
        }
        Household borrower = taken.get(0);
        Row mortgage = mortgage(village, borrower, on);
        village.deeds().concerns(mortgage, borrower.homestead());
        if (!variant.name().equals("PLEDGE_OF_PROCEEDS")) {
            village.deeds().encumbered(mortgage, borrower.homestead().use());
        }
        if (variant.kind() == Variant.Kind.DECOY) {
            if (variant.name().equals("PILOT_COUNTY")) {
                village.deeds().under(mortgage, pilot(village));
            }
            return List.of(Label.cleared(RULE, borrower.id(), mortgage.id(), variant, "explained: " + variant.name()));
        }
        String severity = variant.name().equals("HOMESTEAD") ? "HARD" : "SOFT";
        return List.of(
                Label.flagged(RULE, borrower.id(), mortgage.id(), variant, severity, "a homestead was mortgaged"));
    }

    private static String pilot(Village village) {
        String programme = village.add("programmes")
                .set("name", "Pilot of mortgages on homes (invented)")
                .set("from", PILOT_FIRST.withDayOfMonth(1).withMonth(1))
                .set("to", PILOT_LAST.plusMonths(2).plusDays(1))
                .id();
        village.add("programme-places").set("programmeId", programme).set("divisionId", village.countyId());
        return programme;
    }

    private static List<Label> ofOperation(Variant variant, Village village, LocalDate on) {
        List<Household> pair = village.take(2, unused -> true);
        if (pair.isEmpty()) {
            return List.of();
        }
        Household owner = pair.get(0);
        Household borrower = pair.get(1);
        Deeds deeds = village.deeds();
        LocalDate leased = on.minusDays(village.draw().between(200, 900));
        Row lease = deeds.transfer("LEASE", leased, owner.id(), borrower.id()).set("until", CONTRACT_TO);
        Right operation = deeds.operate(lease, owner, borrower.id(), leased).get(0);
        Row mortgage = mortgage(village, borrower, on);
        deeds.encumbered(mortgage, operation);
        deeds.concerns(mortgage, operation.parcel());
        return List.of(decide(variant, village, owner, borrower, mortgage, on));
    }

    private static Label decide(
            Variant variant, Village village, Household owner, Household borrower, Row mortgage, LocalDate on) {
        Deeds deeds = village.deeds();
        String name = variant.name();
        boolean consented = !name.equals("CLEAR") && !name.equals("NO_CONSENT");
        if (consented) {
            deeds.authorised(
                    mortgage,
                    village.papers().consent(on.minusDays(2), "Mortgage of the operation right", owner, owner.head()));
        }
        switch (name) {
            case "TO_THE_END_OF_THE_TERM", "A_DAY_WITHIN_THE_TERM" -> {
                mortgage.set("until", name.startsWith("TO") ? CONTRACT_TO : CONTRACT_TO.minusDays(1));
                return Decoys.none(RULE, borrower.id(), mortgage.id(), variant, "within the term of the right");
            }
            case "A_DAY_BEYOND_THE_TERM" -> {
                mortgage.set("until", CONTRACT_TO.plusDays(1));
                return Label.flagged(RULE, borrower.id(), mortgage.id(), variant, "HARD", "a day beyond the right");
            }
            case "NOT_FILED" -> mortgage.clear("filedOn");
            case "CLEAR" -> {
                mortgage.clear("filedOn");
                village.papers().completeFor(mortgage.id(), on, "CONSENT", "REGISTRATION");
                return Label.flagged(
                        RULE,
                        borrower.id(),
                        mortgage.id(),
                        variant,
                        "HARD",
                        "land of another household, no consent, not filed");
            }
            default -> {}
        }
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, borrower.id(), mortgage.id(), variant, "the paper that would show it got lost");
        }
        village.papers().completeFor(mortgage.id(), on, consented ? "REGISTRATION" : "CONSENT");
        return Label.flagged(
                RULE,
                borrower.id(),
                mortgage.id(),
                variant,
                "HARD",
                consented ? "not filed" : "without the owner's consent");
    }
}
