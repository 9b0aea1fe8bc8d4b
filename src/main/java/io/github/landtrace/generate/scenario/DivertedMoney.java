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

/**
 * R07: compensation that went elsewhere.
 *
 * <p>What shows it, all of one {@code expropriations} row: (a) {@code approvals.amountFen} of its approval differs from the
 * sum of {@code payments} FOR it with {@code paidOn} by more than 1 percent or 500 yuan, whichever is more: subject is the
 * collective of the land; (b) a payment to a household into the account ({@code accountHolderId}) of neither it nor a member:
 * subject is the household; (c) a payment to a collective into the account of a person: subject is the collective; (d) a payment
 * to a household whose rights had all ended before {@code noticedOn}: subject is the household. Key is the expropriation. HARD
 * from 2020-01-01 (I-LAL-2019#44-49, then I-CIVILCODE-2021#243), SOFT before. (a) and (b) only where a source of the event is
 * {@code completeFor} COMPENSATION, else UNKNOWN.
 *
 * <p>Guards: of (b) HEIRS, a member had died and the account is of kin; COURT_ORDERED_PAYEE, a COURT_DECISION shows the payment;
 * TRUST_ACCOUNT_WITH_RECEIPTS, the account is of an agency, lender or institution, with a RECEIPT. Of (a) COMBINED_PAYMENT, the
 * sums agree over all expropriations of the same project on the same day.
 */
final class DivertedMoney implements Scenario {

    private static final String RULE = "R07";
    private static final double EXPROPRIATED = 0.02;
    private static final int FEW = 3;
    static final int NOTICE_DAYS = 120;
    private static final long LEAST_TOLERANCE_FEN = 50_000;
    private static final LocalDate FIRST = LocalDate.of(2020, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);
    private static final LocalDate BEFORE_FIRST = LocalDate.of(2010, 7, 1);
    private static final LocalDate BEFORE_LAST = LocalDate.of(2019, 6, 30);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("BEFORE_THE_LAW_OF_2019"),
                Variant.clear("ACCOUNT_OF_A_STRANGER"),
                Variant.clear("COLLECTIVE_MONEY_TO_A_PERSON"),
                Variant.clear("RIGHT_ENDED_BEFORE_PLAN"),
                Variant.borderline("ABOVE_TOLERANCE"),
                Decoys.edge("AT_TOLERANCE"),
                Decoys.edge("BELOW_TOLERANCE"),
                Variant.decoy("HEIRS"),
                Variant.decoy("COURT_ORDERED_PAYEE"),
                Variant.decoy("TRUST_ACCOUNT_WITH_RECEIPTS"),
                Variant.decoy("COMBINED_PAYMENT"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * EXPROPRIATED);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        boolean heirs = variant.name().equals("HEIRS");
        List<Household> households =
                village.take(FEW, one -> !heirs || (one.persons().size() == 1 && Deaths.canDie(village, one.head())));
        if (households.isEmpty()) {
            return List.of();
        }
        boolean early = variant.name().equals("BEFORE_THE_LAW_OF_2019");
        LocalDate drawn = village.draw().day(early ? BEFORE_FIRST : FIRST, early ? BEFORE_LAST : LAST);
        LocalDate on = PriceZones.awayFromChange(drawn, NOTICE_DAYS);
        return switch (variant.name()) {
            case "COMBINED_PAYMENT" -> CombinedPayment.plant(variant, village, households.get(0), on);
            case "RIGHT_ENDED_BEFORE_PLAN" -> ended(variant, village, households, on);
            case "ACCOUNT_OF_A_STRANGER", "HEIRS", "COURT_ORDERED_PAYEE", "TRUST_ACCOUNT_WITH_RECEIPTS" ->
                account(variant, village, households, on);
            default -> sums(variant, village, households, on);
        };
    }

    private static List<Label> sums(Variant variant, Village village, List<Household> households, LocalDate on) {
        Taking taking = Taking.of(village, households, on.minusDays(NOTICE_DAYS), on);
        long paid = 0;
        for (Household household : households) {
            taking.payInFull(household, on.minusDays(NOTICE_DAYS));
            paid += taking.floorFen(household, on.minusDays(NOTICE_DAYS));
        }
        boolean toPerson = variant.name().equals("COLLECTIVE_MONEY_TO_A_PERSON");
        long approved = (paid * 11 / 10 + 99) / 100 * 100;
        long tolerance = Math.max(approved / 100, LEAST_TOLERANCE_FEN);
        long missing = switch (variant.name()) {
            case "ABOVE_TOLERANCE" -> tolerance + 1;
            case "AT_TOLERANCE" -> tolerance;
            case "BELOW_TOLERANCE" -> tolerance - 1;
            case "COLLECTIVE_MONEY_TO_A_PERSON" -> 0;
            default -> {
                approved = (paid * 16 / 10 + 99) / 100 * 100;
                yield approved - paid;
            }
        };
        taking.approval().set("amountFen", approved);
        long rest = approved - paid - missing;
        if (rest > 0) {
            Row fee = taking.pay("COMPENSATION", rest, on.plusDays(30), village.collectiveId());
            if (toPerson) {
                fee.set("accountHolderId", village.committeeHead().id());
            }
        }
        return List.of(
                variant.kind() == Variant.Kind.DECOY
                        ? Decoys.none(RULE, village.collectiveId(), taking.id(), variant, "within the tolerance")
                        : flagged(variant, taking, village.collectiveId()));
    }

    private static Label flagged(Variant variant, Taking taking, String subjectId) {
        boolean early = variant.name().equals("BEFORE_THE_LAW_OF_2019");
        boolean onRecord =
                variant.name().endsWith("_TO_A_PERSON") || variant.name().endsWith("_BEFORE_PLAN");
        if (!onRecord && taking.village().dirt().losesPaper()) {
            return Label.unknown(RULE, subjectId, taking.id(), variant, "the papers are not known to be complete");
        }
        taking.village().papers().completeFor(taking.id(), taking.on(), "COMPENSATION");
        return Label.flagged(
                RULE, subjectId, taking.id(), variant, early ? "SOFT" : "HARD", "money of the taking went elsewhere");
    }

    private static List<Label> account(Variant variant, Village village, List<Household> households, LocalDate on) {
        LocalDate noticedOn = on.minusDays(NOTICE_DAYS);
        Taking taking = Taking.of(village, households, noticedOn, on);
        Household victim = households.get(0);
        households.stream().skip(1).forEach(other -> taking.payInFull(other, noticedOn));
        Row payment = taking.payInFull(victim, noticedOn);
        switch (variant.name()) {
            case "HEIRS" -> {
                Deaths.die(victim.head(), on.plusDays(10));
                payment.set(
                        "accountHolderId",
                        Insiders.relative(village, victim.head().id(), "CHILD").id());
            }
            case "COURT_ORDERED_PAYEE" -> {
                payment.set(
                        "accountHolderId",
                        village.outsider(LocalDate.of(1970, 2, 3)).id());
                village.papers()
                        .evidence(
                                payment.id(),
                                village.papers().source("COURT_DECISION", "Payee of " + payment.id(), on.plusDays(20)));
            }
            case "TRUST_ACCOUNT_WITH_RECEIPTS" -> {
                payment.set("accountHolderId", village.offices().township());
                if (village.dirt().losesPaper()) {
                    return List.of(Label.unknown(RULE, victim.id(), taking.id(), variant, "the receipt got lost"));
                }
                village.papers()
                        .evidence(
                                payment.id(),
                                village.papers().source("RECEIPT", "Receipt for " + payment.id(), on.plusDays(35)));
            }
            default -> {
                payment.set("accountHolderId", village.secretary().id());
                return List.of(flagged(variant, taking, victim.id()));
            }
        }
        return List.of(Label.cleared(RULE, victim.id(), taking.id(), variant, "explained: " + variant.name()));
    }

    /** The first household assigned its first plot to the second long before; both are paid for it. */
    private static List<Label> ended(Variant variant, Village village, List<Household> households, LocalDate on) {
        Household former = households.get(0);
        Household holder = households.get(1);
        Parcel plot = former.plots().get(0);
        LocalDate assigned = on.minusYears(4);
        LocalDate noticedOn = on.minusDays(NOTICE_DAYS);
        Deeds deeds = village.deeds();
        Row assignment = deeds.transfer("ASSIGN", assigned, former.id(), holder.id());
        deeds.concerns(assignment, plot);
        deeds.end(assignment, plot.use(), assigned);
        Right held = deeds.grant(
                assignment,
                plot,
                "CONTRACT_MGMT",
                holder.id(),
                assigned,
                on,
                plot.ownership().id());
        Taking taking = Taking.ofRights(village, List.of(held), noticedOn, on);
        long floor = PriceZones.floorFen(village, plot, noticedOn);
        taking.pay("COMPENSATION", floor, on.plusDays(30), holder.id());
        taking.pay("COMPENSATION", floor, on.plusDays(30), former.id());
        return List.of(flagged(variant, taking, former.id()));
    }
}
