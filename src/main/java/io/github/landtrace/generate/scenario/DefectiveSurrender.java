package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R02: land given back of one's own will, on paper, without the notice or the pay that the law asks for.
 *
 * <p>What shows it: {@code surrenders} with {@code manner} VOLUNTARY, BY a household; the contract rights that it ended in
 * {@code ended-rights}. The notice is a row of {@code notices}, {@code kind} SURRENDER, {@code fromPartyId} the household,
 * AUTHORISED_BY from the surrender; it is in time when {@code signedOn <= on - 6 calendar months + 7 days}. The pay is
 * {@code payments} FOR the surrender to the household with a {@code paidOn}. Either lacking is the pattern. A paper that is
 * not there counts only where a source of the surrender is {@code completeFor} NOTICE or COMPENSATION; else UNKNOWN. Subject is
 * the household, key the surrender. HARD from 2005-09-01 (I-SPC-2005#10, then I-RLCL-2018#30), SOFT before, when nothing
 * verified was in force; where only the pay is lacking, HARD from 2019-01-01, when the law first asks for it.
 *
 * <p>Guards: HOUSEHOLD_EXTINCT: every member of the household had died ({@code persons.diedOn}) before the surrender.
 * CONTINUES_IN_FAMILY: every ended right goes on under the household or one that split off (planted by R01).
 * NOTICE_TO_GROUP: a notice in time went to a collective of level GROUP in the village (BY household, TO another collective
 * than the surrender's); either may issue contracts.
 */
final class DefectiveSurrender implements Scenario {

    private static final String RULE = "R02";
    private static final double SURRENDERING = 0.03;
    private static final LocalDate FIRST = LocalDate.of(2006, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final LocalDate PAY_ASKED_FOR = LocalDate.of(2019, 1, 1);
    private static final LocalDate BEFORE_FIRST = LocalDate.of(2003, 6, 1);
    private static final LocalDate BEFORE_LAST = LocalDate.of(2005, 8, 31);
    private static final long FEN_OF_A_MU = 3_000_000;
    private static final int TOLERANCE_DAYS = 7;
    private static final int MONTHS = 6;

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("NO_COMPENSATION"),
                Variant.clear("BEFORE_THE_INTERPRETATION"),
                Variant.borderline("ONE_DAY_SHORT"),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge("ONE_DAY_MORE"),
                Variant.decoy("HOUSEHOLD_EXTINCT"),
                Variant.decoy("NOTICE_TO_GROUP"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * SURRENDERING);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        boolean extinct = variant.name().equals("HOUSEHOLD_EXTINCT");
        Optional<Household> taken =
                village.take(one -> !extinct || (one.persons().size() == 1 && Deaths.canDie(village, one.head())));
        if (taken.isEmpty()) {
            return List.of();
        }
        Household household = taken.get();
        boolean early = variant.name().equals("BEFORE_THE_INTERPRETATION");
        LocalDate on = early
                ? village.draw().day(BEFORE_FIRST, BEFORE_LAST)
                : village.draw().day(FIRST, LAST);
        Row surrender = surrender(village, household, on);
        LocalDate latest = on.minusMonths(MONTHS).plusDays(TOLERANCE_DAYS);
        return List.of(
                switch (variant.name()) {
                    case "NO_COMPENSATION" -> unpaid(variant, village, household, surrender, on);
                    case "ONE_DAY_SHORT" -> noticed(variant, village, household, surrender, on, latest.plusDays(1));
                    case "AT_THRESHOLD" -> noticed(variant, village, household, surrender, on, latest);
                    case "ONE_DAY_MORE" -> noticed(variant, village, household, surrender, on, latest.minusDays(1));
                    case "HOUSEHOLD_EXTINCT" -> extinct(variant, village, household, surrender, on);
                    case "NOTICE_TO_GROUP" -> toGroup(variant, village, household, surrender, on);
                    default -> bare(variant, village, household, surrender, on, early ? "SOFT" : "HARD");
                });
    }

    private static Row surrender(Village village, Household household, LocalDate on) {
        Deeds deeds = village.deeds();
        Row surrender = deeds.event("surrenders", on).set("manner", "VOLUNTARY");
        deeds.parties(surrender, household.id(), village.collectiveId());
        for (Parcel plot : household.plots()) {
            deeds.end(surrender, plot.use(), on);
            deeds.concerns(surrender, plot);
        }
        return surrender;
    }

    private static void pay(Village village, Household household, Row surrender, LocalDate on) {
        long fen = (long) (household.mu() * FEN_OF_A_MU);
        village.deeds()
                .payment(
                        "COMPENSATION",
                        fen,
                        on.plusDays(30),
                        on.plusDays(20),
                        surrender.id(),
                        village.collectiveId(),
                        household.id());
    }

    private static Label bare(
            Variant variant, Village village, Household household, Row surrender, LocalDate on, String severity) {
        village.papers().completeFor(surrender.id(), on, "NOTICE", "COMPENSATION");
        return Label.flagged(
                RULE,
                household.id(),
                surrender.id(),
                variant,
                severity,
                "no notice, no pay, in papers that are complete");
    }

    private static Label unpaid(Variant variant, Village village, Household household, Row surrender, LocalDate on) {
        Deeds deeds = village.deeds();
        deeds.authorised(
                surrender,
                village.papers().notice("SURRENDER", on.minusMonths(8), household.id(), village.collectiveId()));
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, household.id(), surrender.id(), variant, "whether it was paid is not recorded");
        }
        village.papers().completeFor(surrender.id(), on, "COMPENSATION");
        String severity = on.isBefore(PAY_ASKED_FOR) ? "SOFT" : "HARD";
        return Label.flagged(RULE, household.id(), surrender.id(), variant, severity, "notice in time, never paid");
    }

    private static Label noticed(
            Variant variant, Village village, Household household, Row surrender, LocalDate on, LocalDate signedOn) {
        Deeds deeds = village.deeds();
        pay(village, household, surrender, on);
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, household.id(), surrender.id(), variant, "the notice got lost");
        }
        deeds.authorised(
                surrender, village.papers().notice("SURRENDER", signedOn, household.id(), village.collectiveId()));
        return variant.kind() == Variant.Kind.POSITIVE
                ? Label.flagged(
                        RULE, household.id(), surrender.id(), variant, "HARD", "a day less than 6 months less 7 days")
                : Decoys.none(RULE, household.id(), surrender.id(), variant, "noticed just in time, and paid");
    }

    private static Label extinct(Variant variant, Village village, Household household, Row surrender, LocalDate on) {
        Deaths.die(household.head(), on.minusDays(village.draw().between(20, 120)));
        village.papers().completeFor(surrender.id(), on, "NOTICE", "COMPENSATION");
        return Label.cleared(RULE, household.id(), surrender.id(), variant, "the last member had died");
    }

    private static Label toGroup(Variant variant, Village village, Household household, Row surrender, LocalDate on) {
        Deeds deeds = village.deeds();
        pay(village, household, surrender, on);
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, household.id(), surrender.id(), variant, "the notice got lost");
        }
        Row group = Groups.found(village, village.divisionId());
        deeds.authorised(
                surrender, village.papers().notice("SURRENDER", on.minusMonths(8), household.id(), group.id()));
        return Label.cleared(
                RULE, household.id(), surrender.id(), variant, "noticed to the group, which may issue too");
    }
}
