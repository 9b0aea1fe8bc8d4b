package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.PriceZones;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Land that the state took with notice and approval: of each household the first plot. What is paid is up to the
 * scenario.
 *
 * @param event the row of the expropriation
 * @param approval the approval that authorises it
 */
record Taking(Village village, Row event, Row approval, LocalDate on) {

    private static final int DAYS_DUE = 60;

    /** Takes the land; the price is that of the day of notice. */
    static Taking of(Village village, List<Household> households, LocalDate noticedOn, LocalDate on) {
        Deeds deeds = village.deeds();
        Row approval = deeds.approval(on.minusDays(20), "PROVINCE", "Expropriation for a road");
        Row event = deeds.event("expropriations", on)
                .set("approvalNo", String.valueOf(approval.get("approvalNo")))
                .set("purpose", "road")
                .set("noticedOn", noticedOn);
        deeds.authorised(event, approval);
        deeds.authorised(
                event,
                deeds.notice("EXPROPRIATION_PRE", noticedOn, village.offices().landBureau(), village.collectiveId()));
        deeds.parties(event, village.offices().landBureau(), village.collectiveId());
        long hundredths = 0;
        for (Household household : households) {
            take(village, event, household.plots().get(0), on);
            hundredths += household.plots().get(0).hundredths();
        }
        event.setHundredths("areaM2", hundredths);
        return new Taking(village, event, approval, on);
    }

    private static void take(Village village, Row event, Parcel plot, LocalDate on) {
        Deeds deeds = village.deeds();
        deeds.end(event, plot.use(), on);
        deeds.end(event, plot.ownership(), on);
        deeds.concerns(event, plot);
        Right state = deeds.right(plot, "STATE_OWNERSHIP", on, null, null);
        deeds.hold(village.offices().landBureau(), state, null);
        deeds.created(event, state);
    }

    String id() {
        return event.id();
    }

    /** {@return what is due to a household at the price of the day of notice, in fen} */
    long floorFen(Household household, LocalDate noticedOn) {
        return PriceZones.floorFen(village, household.plots().get(0), noticedOn);
    }

    /** {@return a payment of the land bureau for the taking, due sixty days after it} */
    Row pay(String kind, long fen, @Nullable LocalDate paidOn, String payeeId) {
        return village.deeds()
                .payment(kind, fen, on.plusDays(DAYS_DUE), paidOn, id(), village.offices().landBureau(), payeeId);
    }

    /** Pays a household in full, in time. */
    Row payInFull(Household household, LocalDate noticedOn) {
        return pay("COMPENSATION", floorFen(household, noticedOn), on.plusDays(30), household.id());
    }
}
