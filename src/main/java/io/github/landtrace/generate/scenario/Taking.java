package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.PriceZones;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Land that the state took with notice and approval: of each household the first plot. What is paid is up to the
 * scenario.
 *
 * @param event the row of the expropriation
 * @param approval the approval that authorises it
 * @param states the ownership of the state, by the id of the parcel
 */
record Taking(Village village, Row event, Row approval, Map<String, Right> states, LocalDate on) {

    private static final int DAYS_DUE = 60;

    /** Takes of each household the first plot; the price is that of the day of notice. */
    static Taking of(Village village, List<Household> households, LocalDate noticedOn, LocalDate on) {
        return ofPlots(
                village,
                households.stream().map(household -> household.plots().get(0)).toList(),
                noticedOn,
                on);
    }

    static Taking ofPlots(Village village, List<Parcel> plots, LocalDate noticedOn, LocalDate on) {
        return ofRights(village, plots.stream().map(Parcel::use).toList(), noticedOn, on);
    }

    /** Takes the parcels below rights that households hold. */
    static Taking ofRights(Village village, List<Right> rights, LocalDate noticedOn, LocalDate on) {
        Deeds deeds = village.deeds();
        Row approval = village.papers().approval(on.minusDays(20), "PROVINCE", "Expropriation for a road");
        Row event = deeds.event("expropriations", on)
                .set("approvalNo", String.valueOf(approval.get("approvalNo")))
                .set("purpose", "road")
                .set("noticedOn", noticedOn);
        deeds.authorised(event, approval);
        deeds.authorised(
                event,
                village.papers()
                        .notice(
                                "EXPROPRIATION_PRE",
                                noticedOn,
                                village.offices().landBureau(),
                                village.collectiveId()));
        deeds.parties(event, village.offices().landBureau(), village.collectiveId());
        Map<String, Right> states = new HashMap<>();
        long hundredths = 0;
        for (Right right : rights) {
            states.put(right.parcel().id(), take(village, event, right, on));
            hundredths += right.parcel().hundredths();
        }
        event.setHundredths("areaM2", hundredths);
        return new Taking(village, event, approval, Map.copyOf(states), on);
    }

    private static Right take(Village village, Row event, Right used, LocalDate on) {
        Deeds deeds = village.deeds();
        Parcel plot = used.parcel();
        deeds.end(event, used, on);
        deeds.end(event, plot.ownership(), on);
        deeds.concerns(event, plot);
        Right state = deeds.right(plot, "STATE_OWNERSHIP", on, null, null);
        deeds.hold(village.offices().landBureau(), state, null);
        deeds.created(event, state);
        return state;
    }

    /** {@return the ownership of the state over a parcel that it took} */
    Right state(Parcel plot) {
        return Objects.requireNonNull(states.get(plot.id()));
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
                .payment(
                        kind,
                        fen,
                        on.plusDays(DAYS_DUE),
                        paidOn,
                        id(),
                        village.offices().landBureau(),
                        payeeId);
    }

    /** Pays a household in full, in time. */
    Row payInFull(Household household, LocalDate noticedOn) {
        return pay("COMPENSATION", floorFen(household, noticedOn), on.plusDays(30), household.id());
    }

    /** Signs an agreement on the day of the event and pays so many days after. */
    void agreed(Household household, long fen, int days) {
        Row signed = village.papers().consent(on, "Agreement on compensation", household, household.head());
        village.deeds().authorised(event, signed);
        pay("COMPENSATION", fen, on.plusDays(days), household.id());
    }
}
