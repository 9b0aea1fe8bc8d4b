package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/** An expropriation of the first plots of households, noticed, and paid well above any floor. */
final class PlotTaking {

    private static final long FEN_OF_A_MU = 10_000_000;

    private PlotTaking() {}

    /**
     * Takes the plots. What others hold over them is ended by the caller, who also says that the approval authorises it.
     *
     * @param approval its number is written beside the taking
     * @return the row of the expropriation
     */
    static Row take(Village village, List<Household> households, LocalDate noticedOn, Row approval, LocalDate on) {
        Deeds deeds = village.deeds();
        String bureau = village.offices().landBureau();
        Row taking = deeds.event("expropriations", on)
                .set("approvalNo", String.valueOf(approval.get("approvalNo")))
                .set("purpose", "road")
                .set("noticedOn", noticedOn);
        deeds.authorised(
                taking, village.papers().notice("EXPROPRIATION_PRE", noticedOn, bureau, village.collectiveId()));
        deeds.parties(taking, bureau, village.collectiveId());
        long hundredths = 0;
        for (Household household : households) {
            Parcel plot = household.plots().get(0);
            hundredths += plot.hundredths();
            deeds.end(taking, plot.use(), on);
            deeds.end(taking, plot.ownership(), on);
            deeds.concerns(taking, plot);
            Right state = deeds.right(plot, "STATE_OWNERSHIP", on, null, null);
            deeds.hold(bureau, state, null);
            deeds.created(taking, state);
        }
        return taking.setHundredths("areaM2", hundredths);
    }

    /** Pays a household for its plot on a day. */
    static void pay(Village village, Row taking, Household household, LocalDate paidOn) {
        long fen = (long) (household.plots().get(0).mu() * FEN_OF_A_MU);
        village.deeds()
                .payment(
                        "COMPENSATION",
                        fen,
                        paidOn.plusDays(10),
                        paidOn,
                        taking.id(),
                        village.offices().landBureau(),
                        household.id());
    }
}
