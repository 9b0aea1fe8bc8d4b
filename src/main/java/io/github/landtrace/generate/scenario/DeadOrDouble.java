package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Person;
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
 * key the later membership (a village and its own group are one). Subject is the person. HARD by I-HUKOU-1958#6 for (c) and,
 * where the death is known to have been entered more than a month late, #8 for (a) and (b); else SOFT, (d) as long as
 * I-RCEO-2025#17 is not in force.
 *
 * <p>Guards: LATE_DEATH_REGISTRATION, of (b): the person is EVIDENCED_BY a source of type REGISTER_EXTRACT whose
 * {@code recordedOn}, the day on which the death was entered, is after {@code paidOn}; without one it is UNKNOWN, so that a
 * lost extract never accuses. PAYMENT_TO_ESTATE, of (b): the account
 * ({@code accountHolderId}) is of a household that the dead belonged to; in the name of the dead it is UNKNOWN.
 * ENTITLED_BEFORE_DEATH, of (b): the person lived on the day of notice. MOVED_BY_MARRIAGE, of (d): the second membership is by
 * marriage, and the first ended within 365 days.
 */
final class DeadOrDouble implements Scenario {

    private static final String RULE = "R09";
    private static final double RATE = 0.002;
    private static final int GRACE = 30;
    private static final int MARRIAGE_DAYS = 365;
    private static final String MARRIED_TOO_LONG = "MARRIED_A_YEAR_AND_A_DAY_AGO";
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
                Variant.borderline(MARRIED_TOO_LONG),
                Variant.borderline("ABOVE_THRESHOLD"),
                Variant.borderline("PAID_A_DAY_LATE"),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge("PAID_AT_THRESHOLD"),
                Decoys.edge("GROUP_OF_THE_VILLAGE"),
                Decoys.edge(DeadPaid.OWN_ACCOUNT),
                Variant.decoy("LATE_DEATH_REGISTRATION"),
                Variant.decoy("PAYMENT_TO_ESTATE"),
                Variant.decoy("ENTITLED_BEFORE_DEATH"),
                Decoys.edge("MARRIED_A_YEAR_AGO", "MOVED_BY_MARRIAGE"));
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
                    case "TWO_COLLECTIVES", "GROUP_OF_THE_VILLAGE", "MARRIED_A_YEAR_AGO", MARRIED_TOO_LONG ->
                        collectives(variant, village, household, diedOn);
                    case "PAYMENT_TO_ESTATE", "ENTITLED_BEFORE_DEATH" ->
                        DeadPaid.forLandTaken(variant, village, household, diedOn);
                    case "PAID_A_DAY_LATE" -> DeadPaid.rent(variant, village, household, diedOn, GRACE + 1);
                    case "PAID_AT_THRESHOLD" -> DeadPaid.rent(variant, village, household, diedOn, GRACE);
                    default ->
                        DeadPaid.rent(
                                variant,
                                village,
                                household,
                                diedOn,
                                village.draw().between(100, 200));
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
        boolean late = variant.name().equals("CLEAR") && !village.dirt().losesPaper();
        if (late) {
            DeadPaid.entered(
                    village, head, diedOn, diedOn.plusDays(village.draw().between(60, 150)));
        }
        String note = "signed " + days + " days after the death" + (late ? ", which was entered late" : "");
        return label(variant, late ? "HARD" : "SOFT", head.id(), consent.id(), note);
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
        return label(variant, "HARD", person.id(), second.id(), "stands in two registers");
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
        if (variant.name().startsWith("MARRIED")) {
            int days = variant.name().equals(MARRIED_TOO_LONG) ? MARRIAGE_DAYS + 1 : MARRIAGE_DAYS;
            second.set("basis", "MARRIAGE");
            household.membership(person.id(), village.collectiveId()).set("to", from.plusDays(days));
        }
        return label(
                variant,
                "SOFT",
                person.id(),
                second.id(),
                same ? "a group of the village" : "a member of two collectives");
    }

    static Label label(Variant variant, String severity, String personId, String key, String note) {
        if (variant.guard() != null) {
            return Label.cleared(RULE, personId, key, variant, "explained: " + variant.name());
        }
        if (variant.kind() == Variant.Kind.DECOY) {
            return Decoys.none(RULE, personId, key, variant, note);
        }
        return Label.flagged(RULE, personId, key, variant, severity, note);
    }
}
