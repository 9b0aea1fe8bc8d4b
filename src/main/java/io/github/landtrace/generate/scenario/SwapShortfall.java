package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Papers;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R19: a home given up for an apartment that came late, small, without a title, or not at all.
 *
 * <p>What is looked at: a {@code swaps} row BY a household ({@code gives} HOMESTEAD, {@code gets} APARTMENT, {@code
 * promisedAreaM2}, {@code demolishedOn}, which ends the HOMESTEAD right) and the {@code dwellings} row of its {@code
 * dwellingId}. The pattern is one of: (a) {@code deliveredOn} more than 540 days after {@code demolishedOn}, or none; (b)
 * {@code areaM2} below 95 percent of the promise; (c) {@code titledOn} more than 730 days after {@code deliveredOn}, or
 * none. That there is none counts only where a source of the swap is {@code completeFor} REGISTRATION beyond the last day;
 * where the data only reach further (they end on 2023-12-31), UNKNOWN. Subject is the household, key the swap. HARD when
 * demolished from 2020-01-01 (I-LAL-2019#48, later I-LALREG-2021#35-36, I-RURALREV-2021#51), SOFT before.
 *
 * <p>Guards: CHOSE_CASH: a {@code consents} row of the household authorises the swap, its {@code matter} begins with "Cash
 * instead", and a {@code payments} row of kind COMPENSATION for the swap was paid to it; of (a) without any dwelling. Where
 * it was paid and the consent is missing, UNKNOWN. TRANSITION_RENT_PAID: of (a), late but delivered: the swap has an AGREEMENT
 * source, and {@code payments} of kind RENT for it to the household, each paid by {@code dueOn}, no more than 92 days apart
 * from {@code demolishedOn} to {@code deliveredOn}. Where they were paid and the agreement is missing, UNKNOWN.
 */
final class SwapShortfall implements Scenario {

    private static final String RULE = "R19";
    private static final double SWAPPING = 0.02;
    private static final int LATE = 540;
    private static final int UNTITLED = 730;
    private static final long PROMISED = 10_000;
    private static final long RENT_FEN = 240_000;
    private static final long CASH_FEN = 18_000_000;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 5, 31);
    private static final LocalDate REGISTERED = LocalDate.of(2023, 12, 30);
    private static final LocalDate BEFORE_FIRST = LocalDate.of(2009, 6, 1);
    private static final LocalDate BEFORE_LAST = LocalDate.of(2018, 5, 31);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("BEFORE_THE_LAW_OF_2019"),
                Variant.clear("SMALLER"),
                Variant.clear("UNTITLED"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Variant.borderline("AREA_JUST_BELOW"),
                Variant.borderline("TITLE_A_DAY_LATE"),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge(Decoys.BELOW_THRESHOLD),
                Decoys.edge("AREA_AT_95_PERCENT"),
                Decoys.edge("TITLE_ON_DAY_730"),
                Variant.decoy("CHOSE_CASH"),
                Variant.decoy("TRANSITION_RENT_PAID"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * SWAPPING);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Optional<Household> taken = village.take(unused -> true);
        if (taken.isEmpty()) {
            return List.of();
        }
        Household household = taken.get();
        Draw draw = village.draw();
        boolean before = variant.name().equals("BEFORE_THE_LAW_OF_2019");
        LocalDate demolishedOn = before ? draw.day(BEFORE_FIRST, BEFORE_LAST) : draw.day(FIRST, LAST);
        Row swap = HomeSwap.agree(village, household, PROMISED, demolishedOn);
        switch (variant.name()) {
            case "CLEAR", "BEFORE_THE_LAW_OF_2019" -> {
                return List.of(none(variant, village, household, swap, before ? "SOFT" : "HARD", "no apartment"));
            }
            case "CHOSE_CASH" -> {
                return List.of(cash(variant, village, household, swap, demolishedOn));
            }
            default -> {}
        }
        int after = switch (variant.name()) {
            case "ABOVE_THRESHOLD" -> LATE + 1;
            case "AT_THRESHOLD" -> LATE;
            case Decoys.BELOW_THRESHOLD -> LATE - 1;
            case "TRANSITION_RENT_PAID" -> draw.between(600, 800);
            default -> draw.between(200, 400);
        };
        LocalDate deliveredOn = demolishedOn.plusDays(after);
        Row dwelling = HomeSwap.apartment(village, household, PROMISED, deliveredOn);
        swap.set("dwellingId", dwelling.id());
        return List.of(
                switch (variant.name()) {
                    case "SMALLER" -> {
                        dwelling.setHundredths("areaM2", PROMISED * draw.between(70, 85) / 100);
                        yield flagged(variant, household, swap, "HARD", "much smaller than promised");
                    }
                    case "AREA_JUST_BELOW" -> {
                        dwelling.setHundredths("areaM2", PROMISED * 95 / 100 - 1);
                        yield flagged(variant, household, swap, "HARD", "94.99 of 100 square metres");
                    }
                    case "UNTITLED" -> {
                        dwelling.clear("titledOn");
                        yield none(variant, village, household, swap, "HARD", "no title after more than two years");
                    }
                    case "TITLE_A_DAY_LATE" -> {
                        dwelling.set("titledOn", deliveredOn.plusDays(UNTITLED + 1));
                        yield flagged(variant, household, swap, "HARD", "titled after 731 days");
                    }
                    case "ABOVE_THRESHOLD" -> flagged(variant, household, swap, "HARD", "delivered after 541 days");
                    case "TRANSITION_RENT_PAID" -> rent(variant, village, household, swap, demolishedOn, deliveredOn);
                    case "AREA_AT_95_PERCENT" -> {
                        dwelling.setHundredths("areaM2", PROMISED * 95 / 100);
                        yield asPromised(variant, household, swap);
                    }
                    case "TITLE_ON_DAY_730" -> {
                        dwelling.set("titledOn", deliveredOn.plusDays(UNTITLED));
                        yield asPromised(variant, household, swap);
                    }
                    default -> asPromised(variant, household, swap);
                });
    }

    private static Label cash(Variant variant, Village village, Household household, Row swap, LocalDate demolishedOn) {
        Deeds deeds = village.deeds();
        LocalDate paidOn = demolishedOn.plusDays(30);
        String township = village.offices().township();
        deeds.payment("COMPENSATION", CASH_FEN, paidOn, paidOn, swap.id(), township, household.id());
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, household.id(), swap.id(), variant, "paid, the choice of cash got lost");
        }
        String matter = "Cash instead of the apartment";
        LocalDate signedOn = demolishedOn.minusDays(20);
        deeds.authorised(swap, village.papers().consent(signedOn, matter, household, household.head()));
        return Label.cleared(RULE, household.id(), swap.id(), variant, "chose cash and got it");
    }

    private static Label rent(
            Variant variant,
            Village village,
            Household household,
            Row swap,
            LocalDate demolishedOn,
            LocalDate deliveredOn) {
        Deeds deeds = village.deeds();
        for (LocalDate due = demolishedOn; due.isBefore(deliveredOn); due = due.plusDays(90)) {
            deeds.payment(
                    "RENT", RENT_FEN, due, due, swap.id(), village.offices().township(), household.id());
        }
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, household.id(), swap.id(), variant, "rent was paid, the agreement got lost");
        }
        Papers papers = village.papers();
        LocalDate agreedOn = demolishedOn.minusDays(60);
        papers.evidence(swap.id(), papers.source("AGREEMENT", "Swap with rent for the transition", agreedOn));
        return Label.cleared(RULE, household.id(), swap.id(), variant, "late, with rent for the time between");
    }

    /** Says that there is none, in registers that are whole. */
    private static Label none(
            Variant variant, Village village, Household household, Row swap, String severity, String note) {
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, household.id(), swap.id(), variant, note + ", or its record got lost");
        }
        village.papers().completeFor(swap.id(), REGISTERED, "REGISTRATION");
        return flagged(variant, household, swap, severity, note);
    }

    private static Label flagged(Variant variant, Household household, Row swap, String severity, String note) {
        return Label.flagged(RULE, household.id(), swap.id(), variant, severity, note);
    }

    private static Label asPromised(Variant variant, Household household, Row swap) {
        return Decoys.none(RULE, household.id(), swap.id(), variant, "as promised, by the last day or metre");
    }
}
