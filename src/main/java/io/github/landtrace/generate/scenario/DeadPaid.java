package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.PriceZones;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/** R09: money paid to a head of a household who had died. */
final class DeadPaid {

    /** The decoy whose account is in the name of the dead: nobody knows who draws on it. */
    static final String OWN_ACCOUNT = "ACCOUNT_OF_THE_DEAD";

    private static final String RULE = "R09";
    private static final int GRACE = 30;
    private static final int NOTICE_DAYS = 120;
    private static final int PAID_AFTER = 50;
    private static final long RENT_FEN = 60_000;
    private static final LocalDate LEASED_TO = LocalDate.of(2028, 10, 1);

    private DeadPaid() {}

    /** Another of the household leased a plot after the death; the rent is paid to the dead, into the account of the secretary. */
    static Label rent(Variant variant, Village village, Household household, LocalDate diedOn, int days) {
        Deeds deeds = village.deeds();
        Person head = household.head();
        Deaths.die(head, diedOn);
        LocalDate on = diedOn.plusDays(GRACE / 2);
        LocalDate paidOn = diedOn.plusDays(days);
        Row lease = deeds.transfer("LEASE", on, household.id(), village.farmCompany());
        deeds.authorised(
                lease,
                village.papers()
                        .consent(
                                on,
                                "Lease of contracted land",
                                household,
                                household.persons().get(1)));
        Parcel plot = household.plots().get(0);
        deeds.concerns(lease, plot);
        deeds.grant(
                lease,
                plot,
                "OPERATION",
                village.farmCompany(),
                on,
                LEASED_TO,
                plot.use().id());
        Row payment = deeds.payment("RENT", RENT_FEN, paidOn, paidOn, lease.id(), village.farmCompany(), head.id());
        if (!variant.name().equals(OWN_ACCOUNT)) {
            payment.set("accountHolderId", village.secretary().id());
        }
        if (village.dirt().losesPaper() && days > GRACE) {
            return Label.unknown(RULE, head.id(), payment.id(), variant, "when the death was entered got lost");
        }
        boolean afterwards = variant.name().equals("LATE_DEATH_REGISTRATION");
        LocalDate enteredOn = afterwards
                ? paidOn.plusDays(village.draw().between(10, 100))
                : diedOn.plusDays(days > GRACE + 1 ? days - village.draw().between(10, 60) : GRACE - 10);
        entered(village, head, diedOn, enteredOn);
        if (variant.name().equals(OWN_ACCOUNT)) {
            return Label.unknown(RULE, head.id(), payment.id(), variant, "who draws on the account is not known");
        }
        String severity = enteredOn.isAfter(diedOn.plusMonths(1)) ? "HARD" : "SOFT";
        String note = "paid " + days + " days after the death";
        return DeadOrDouble.label(variant, severity, head.id(), payment.id(), note);
    }

    /** The head, who lived on the day of notice, is paid in person for a plot that the state took. */
    static Label forLandTaken(Variant variant, Village village, Household household, LocalDate died) {
        Person head = household.head();
        int days = village.draw().between(100, 160);
        LocalDate on = PriceZones.awayFromChange(died.plusDays(days - PAID_AFTER), NOTICE_DAYS);
        LocalDate paidOn = on.plusDays(PAID_AFTER);
        LocalDate diedOn = paidOn.minusDays(days);
        Deaths.die(head, diedOn);
        Taking taking = Taking.of(village, List.of(household), on.minusDays(NOTICE_DAYS), on);
        long floor = PriceZones.floorFen(village, household.plots().get(0), on.minusDays(NOTICE_DAYS));
        taking.pay("COMPENSATION", floor, on.plusDays(30), household.id());
        Row payment = taking.pay("RESETTLEMENT", floor / 2, paidOn, head.id());
        if (variant.name().equals("PAYMENT_TO_ESTATE")) {
            payment.set("accountHolderId", household.id());
        }
        entered(village, head, diedOn, diedOn.plusDays(GRACE - 10));
        String note = "paid " + days + " days after the death, alive on the day of notice";
        return DeadOrDouble.label(variant, "HARD", head.id(), payment.id(), note);
    }

    /** Writes the extract that shows when a death was entered in the register. */
    static void entered(Village village, Person person, LocalDate diedOn, LocalDate enteredOn) {
        Row extract = village.papers()
                .source("REGISTER_EXTRACT", "Death of " + person.name(), diedOn)
                .set("recordedOn", enteredOn);
        village.papers().evidence(person.id(), extract);
    }
}
