package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.PriceZones;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R09: the dead who sign or are paid, and people who are counted twice.
 *
 * <p>What shows it: (a) {@code consents.signedOn} more than 30 days after {@code persons.diedOn} of {@code signedById} (breaks
 * invariant 5), key the consent; (b) {@code payments.paidOn} more than 30 days after {@code diedOn} of a person who is
 * {@code payeeId}, key the payment; (c) a person with {@code memberships} of two households of kind FAMILY on one day, key
 * the later membership; (d) a person with memberships of two collectives in two divisions of which neither lies in the other,
 * key the later membership (a village and its own group are one). Subject is the person. HARD by I-HUKOU-1958#8 and, for (c),
 * #6; (d) is SOFT as long as I-RCEO-2025#17 is not in force.
 *
 * <p>Guards: LATE_DEATH_REGISTRATION, of (b): the person is EVIDENCED_BY a source of type REGISTER_EXTRACT whose
 * {@code recordedOn}, the day on which the death was entered, is after {@code paidOn}; without one it is UNKNOWN, so that a
 * lost extract never accuses. PAYMENT_TO_ESTATE, of (b): the account
 * ({@code accountHolderId}) is of a household that the dead belonged to.
 */
final class DeadOrDouble implements Scenario {

    private static final String RULE = "R09";
    private static final double RATE = 0.002;
    private static final int GRACE = 30;
    private static final int NOTICE_DAYS = 120;
    private static final int PAID_AFTER = 50;
    private static final LocalDate FIRST = LocalDate.of(2012, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 9, 30);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear("CLEAR"),
                Variant.clear("PAID_LONG_AFTER"),
                Variant.clear("TWO_REGISTERS"),
                Variant.clear("TWO_COLLECTIVES"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Variant.borderline("PAID_A_DAY_LATE"),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge("PAID_AT_THRESHOLD"),
                Decoys.edge("GROUP_OF_THE_VILLAGE"),
                Variant.decoy("LATE_DEATH_REGISTRATION"),
                Variant.decoy("PAYMENT_TO_ESTATE"));
    }

    @Override
    public int eligible(Village village) {
        return village.households().size();
    }

    @Override
    public double rate() {
        return RATE;
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Optional<Household> taken = village.take(one -> one.persons().size() > 1 && Deaths.canDie(village, one.head()));
        if (taken.isEmpty()) {
            return List.of();
        }
        Household household = taken.get();
        LocalDate diedOn = village.draw().day(FIRST, LAST);
        return List.of(
                switch (variant.name()) {
                    case "CLEAR" ->
                        signed(
                                variant,
                                village,
                                household,
                                diedOn,
                                village.draw().between(200, 400));
                    case "ABOVE_THRESHOLD" -> signed(variant, village, household, diedOn, GRACE + 1);
                    case "AT_THRESHOLD" -> signed(variant, village, household, diedOn, GRACE);
                    case "TWO_REGISTERS" -> registers(variant, village, household, diedOn);
                    case "TWO_COLLECTIVES", "GROUP_OF_THE_VILLAGE" -> collectives(variant, village, household, diedOn);
                    case "PAID_A_DAY_LATE" -> paid(variant, village, household, diedOn, GRACE + 1);
                    case "PAID_AT_THRESHOLD" -> paid(variant, village, household, diedOn, GRACE);
                    default ->
                        paid(variant, village, household, diedOn, village.draw().between(100, 200));
                });
    }

    /** The consent to an exchange of plots is in the hand of the head, who had died. */
    private static Label signed(Variant variant, Village village, Household household, LocalDate diedOn, int days) {
        Deeds deeds = village.deeds();
        Person head = household.head();
        LocalDate signedOn = diedOn.plusDays(days);
        Deaths.die(head, diedOn);
        Row lease = deeds.transfer("LEASE", signedOn.plusDays(5), household.id(), village.farmCompany());
        Row consent = village.papers().consent(signedOn, "Lease of contracted land", household, head);
        deeds.authorised(lease, consent);
        Parcel plot = household.plots().get(0);
        deeds.concerns(lease, plot);
        deeds.grant(
                lease,
                plot,
                "OPERATION",
                village.farmCompany(),
                signedOn.plusDays(5),
                LocalDate.of(2028, 10, 1),
                plot.use().id());
        return label(variant, head.id(), consent.id(), "signed " + days + " days after the death");
    }

    /** The head is paid in person for a plot that the state took; it had died. */
    private static Label paid(Variant variant, Village village, Household household, LocalDate died, int days) {
        Person head = household.head();
        LocalDate on = PriceZones.awayFromChange(died.plusDays(days - PAID_AFTER), NOTICE_DAYS);
        LocalDate paidOn = on.plusDays(PAID_AFTER);
        Deaths.die(head, paidOn.minusDays(days));
        Taking taking = Taking.of(village, List.of(household), on.minusDays(NOTICE_DAYS), on);
        long floor = PriceZones.floorFen(village, household.plots().get(0), on.minusDays(NOTICE_DAYS));
        taking.pay("COMPENSATION", floor, on.plusDays(30), household.id());
        Row payment = taking.pay("RESETTLEMENT", floor / 2, paidOn, head.id());
        if (variant.name().equals("PAYMENT_TO_ESTATE")) {
            payment.set("accountHolderId", household.id());
        } else {
            if (village.dirt().losesPaper() && days > GRACE) {
                return Label.unknown(RULE, head.id(), payment.id(), variant, "when the death was entered got lost");
            }
            boolean late = variant.name().equals("LATE_DEATH_REGISTRATION");
            LocalDate diedOn = paidOn.minusDays(days);
            Row extract = village.papers().source("REGISTER_EXTRACT", "Death of " + head.name(), diedOn);
            extract.set("recordedOn", late ? paidOn.plusDays(village.draw().between(10, 100)) : diedOn.plusDays(GRACE));
            village.papers().evidence(head.id(), extract);
        }
        return label(variant, head.id(), payment.id(), "paid " + days + " days after the death");
    }

    private static Label registers(Variant variant, Village village, Household household, LocalDate from) {
        NewHousehold move = NewHousehold.moveIn(village, "OTHER", from);
        Person person = household.persons().get(1);
        Row second = village.add("memberships")
                .set("memberId", person.id())
                .set("ofId", move.householdId())
                .set("role", "OTHER")
                .set("basis", "REGISTRATION")
                .set("from", from.plusDays(10));
        return label(variant, person.id(), second.id(), "stands in two registers");
    }

    private static Label collectives(Variant variant, Village village, Household household, LocalDate from) {
        boolean same = variant.name().equals("GROUP_OF_THE_VILLAGE");
        Row other = Groups.found(village, same ? village.divisionId() : "D-4101");
        Person person = household.persons().get(1);
        Row second = village.add("memberships")
                .set("memberId", person.id())
                .set("ofId", other.id())
                .set("role", "MEMBER")
                .set("basis", "ADMISSION")
                .set("from", from);
        return label(
                variant, person.id(), second.id(), same ? "a group of the village" : "a member of two collectives");
    }

    private static Label label(Variant variant, String personId, String key, String note) {
        if (variant.guard() != null) {
            return Label.cleared(RULE, personId, key, variant, "explained: " + variant.name());
        }
        if (variant.kind() == Variant.Kind.DECOY) {
            return Decoys.none(RULE, personId, key, variant, note);
        }
        String severity = variant.name().equals("TWO_COLLECTIVES") ? "SOFT" : "HARD";
        return Label.flagged(RULE, personId, key, variant, severity, note);
    }
}
