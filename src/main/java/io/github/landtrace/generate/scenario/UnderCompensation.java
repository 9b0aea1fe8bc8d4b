package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.PriceZones;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R05: land that the state took for less than its price, or that it paid for late.
 *
 * <p>What shows it: {@code expropriations}, CONCERNS a parcel under a contract right of a household that it ended. The floor
 * is {@code parcels.areaM2} times {@code price-zones.fenPerM2} of the zone of the parcel's division in force on
 * {@code noticedOn}. Paid is the sum of {@code payments} FOR the event with {@code paidOn}, PAID_TO the household, of kind
 * COMPENSATION or RESETTLEMENT. Less than 0.9 of the floor is the pattern (less than 0.5 severe); payments that are not on
 * record count as nothing only where a source of the event is {@code completeFor} COMPENSATION, else UNKNOWN. So is a payment
 * more than 90 days after the agreement and the event (a {@code consents} row of the household that authorises the event:
 * {@code signedOn}), and a {@code land-use-changes} row over the parcel before {@code paidOn}. Subject is the household, key
 * the expropriation. HARD where the notice was given from 2020-01-01 (I-LAL-2019#44-49), SOFT before.
 *
 * <p>A household that holds a part of the right by {@code holdings} is due that part: {@link HeldInShares}.
 *
 * <p>Guards: LAND_FEE_TO_COLLECTIVE: with what the collective was paid for the event the floor is reached.
 * CROPS_TO_GROWER: with what the holder of an operation right that the event ended was paid. IN_KIND_VALUED_IN: with
 * payments of kind INSURANCE to the household, which is enrolled in the scheme LANDLESS. INSTALMENTS_AGREED: what was paid
 * late was paid by its {@code dueOn}. ZONE_JUST_CHANGED: less than 0.9 of the floor on the day of the event, but not of that
 * on the day of notice.
 */
final class UnderCompensation implements Scenario {

    private static final String RULE = "R05";
    private static final double EXPROPRIATED = 0.02;
    private static final LocalDate FIRST = LocalDate.of(2020, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);
    private static final LocalDate BEFORE_FIRST = LocalDate.of(2012, 7, 1);
    private static final LocalDate BEFORE_LAST = LocalDate.of(2019, 6, 30);
    private static final LocalDate NEW_PRICE = LocalDate.of(2020, 1, 1);
    private static final LocalDate LEASED_UNTIL = LocalDate.of(2028, 10, 1);
    private static final int NOTICE_DAYS = 120;
    private static final int LATE_DAYS = 90;

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("NOTHING_PAID"),
                Variant.clear("BEFORE_THE_LAW_OF_2019"),
                Variant.clear("POSSESSION_BEFORE_PAYMENT"),
                Variant.borderline("BELOW_FLOOR_BY_A_FEN"),
                Variant.borderline("LATE_BY_A_DAY"),
                Variant.clear(HeldInShares.UNDERPAID),
                new Variant(HeldInShares.PAID, Variant.Kind.DECOY, Variant.Strength.CLEAR, null),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge("A_FEN_MORE"),
                Decoys.edge("ON_THE_LAST_DAY"),
                Variant.decoy("LAND_FEE_TO_COLLECTIVE"),
                Variant.decoy("CROPS_TO_GROWER"),
                Variant.decoy("IN_KIND_VALUED_IN"),
                Variant.decoy("INSTALMENTS_AGREED"),
                Variant.decoy("ZONE_JUST_CHANGED"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * EXPROPRIATED);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Optional<Household> taken = village.take(unused -> true);
        if (taken.isEmpty()) {
            return List.of();
        }
        Household household = taken.get();
        if (HeldInShares.is(variant)) {
            return HeldInShares.plant(RULE, variant, village, household);
        }
        boolean early = variant.name().equals("BEFORE_THE_LAW_OF_2019");
        LocalDate on = early
                ? village.draw().day(BEFORE_FIRST, BEFORE_LAST)
                : village.draw().day(FIRST, LAST);
        if (variant.name().equals("ZONE_JUST_CHANGED")) {
            on = NEW_PRICE.plusDays(village.draw().between(5, 80));
        }
        LocalDate noticedOn = on.minusDays(NOTICE_DAYS);
        Right operated = variant.name().equals("CROPS_TO_GROWER") ? lease(village, household, on) : null;
        Taking taking = Taking.of(village, List.of(household), noticedOn, on);
        if (operated != null) {
            village.deeds().end(taking.event(), operated, on);
        }
        long floor = taking.floorFen(household, noticedOn);
        long least = least(village, household.plots().get(0), noticedOn);
        switch (variant.name()) {
            case "CLEAR" -> pay(taking, household, floor * village.draw().between(25, 45) / 100);
            case "BEFORE_THE_LAW_OF_2019" ->
                pay(taking, household, floor * village.draw().between(55, 80) / 100);
            case "NOTHING_PAID" -> {}
            case "BELOW_FLOOR_BY_A_FEN" -> pay(taking, household, least - 1);
            case "AT_THRESHOLD" -> pay(taking, household, least);
            case "A_FEN_MORE" -> pay(taking, household, least + 1);
            case "LATE_BY_A_DAY" -> taking.agreed(household, floor, LATE_DAYS + 1);
            case "ON_THE_LAST_DAY" -> taking.agreed(household, floor, LATE_DAYS);
            case "POSSESSION_BEFORE_PAYMENT" -> {
                build(taking, household);
                taking.payInFull(household, noticedOn);
            }
            case "INSTALMENTS_AGREED" -> {
                taking.agreed(household, floor - floor / 2, LATE_DAYS - 30);
                taking.pay("COMPENSATION", floor / 2, on.plusDays(330), household.id())
                        .set("dueOn", on.plusDays(340));
            }
            case "ZONE_JUST_CHANGED" -> pay(taking, household, floor);
            default -> pay(taking, household, floor * 6 / 10);
        }
        return List.of(decide(variant, village, taking, household, floor - floor * 6 / 10));
    }

    /** {@return the least whole number of fen that is not less than nine tenths of the floor} */
    private static long least(Village village, Parcel plot, LocalDate noticedOn) {
        return (plot.hundredths() * PriceZones.fenPerM2(village, noticedOn) * 9 + 999) / 1_000;
    }

    private static void pay(Taking taking, Household household, long fen) {
        taking.pay("COMPENSATION", fen, taking.on().plusDays(30), household.id());
    }

    private static void build(Taking taking, Household household) {
        Deeds deeds = taking.village().deeds();
        Parcel plot = household.plots().get(0);
        Row change = deeds.event("land-use-changes", taking.on().plusDays(10))
                .set("fromClass", "ARABLE")
                .set("toClass", "CONSTRUCTION")
                .set("approvalNo", String.valueOf(taking.approval().get("approvalNo")));
        deeds.concerns(change, plot);
        deeds.authorised(change, taking.approval());
        plot.landClass("CONSTRUCTION");
    }

    private static Right lease(Village village, Household household, LocalDate on) {
        LocalDate leased = on.minusYears(3);
        Deeds deeds = village.deeds();
        Parcel plot = household.plots().get(0);
        String company = village.farmCompany();
        Row lease = deeds.transfer("LEASE", leased, household.id(), company);
        deeds.concerns(lease, plot);
        return deeds.grant(
                lease,
                plot,
                "OPERATION",
                company,
                leased,
                LEASED_UNTIL,
                plot.use().id());
    }

    private static Label decide(Variant variant, Village village, Taking taking, Household household, long rest) {
        String id = taking.id();
        LocalDate paidOn = taking.on().plusDays(30);
        switch (variant.name()) {
            case "LAND_FEE_TO_COLLECTIVE" -> {
                if (village.dirt().losesPaper()) {
                    return Label.unknown(RULE, household.id(), id, variant, "what the collective got is lost");
                }
                taking.pay("COMPENSATION", rest, paidOn, village.collectiveId());
            }
            case "CROPS_TO_GROWER" -> taking.pay("COMPENSATION", rest, paidOn, village.farmCompany());
            case "IN_KIND_VALUED_IN" -> {
                taking.pay("INSURANCE", rest, paidOn, household.id());
                village.add("enrolments")
                        .set("scheme", "LANDLESS")
                        .set("tier", "URBAN_RESIDENT")
                        .set("from", paidOn)
                        .set("personId", household.id());
            }
            default -> {}
        }
        village.papers().completeFor(id, taking.on(), "COMPENSATION");
        if (variant.guard() != null) {
            return Label.cleared(RULE, household.id(), id, variant, "explained: " + variant.name());
        }
        if (variant.kind() == Variant.Kind.DECOY) {
            return Decoys.none(RULE, household.id(), id, variant, "just enough, or just in time");
        }
        String severity = variant.name().equals("BEFORE_THE_LAW_OF_2019") ? "SOFT" : "HARD";
        return Label.flagged(RULE, household.id(), id, variant, severity, "too little, or too late");
    }
}
