package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Land that the state took with approval, notice and payment in time. */
final class Expropriations {

    private static final int FEN = 100;
    private static final int HUNDREDTHS = 100;
    private static final double LEAST_OF_FLOOR = 1.0;
    private static final List<String> PURPOSES =
            List.of("road", "railway", "reservoir", "school", "power line", "park");

    private final Village village;
    private final Draw draw;

    Expropriations(Village village) {
        this.village = village;
        this.draw = village.draw();
    }

    void run() {
        boolean touched = draw.chance(Distributions.EXPROPRIATED_VILLAGES);
        int wanted = (int) StrictMath.round(
                Distributions.EXPROPRIATED_HOUSEHOLDS * village.households().size());
        village.tally().add("expropriated villages", touched ? "yes" : "no", 1);
        if (touched && wanted > 0) {
            expropriate(wanted);
        }
    }

    private void expropriate(int wanted) {
        String period = Distributions.EXPROPRIATION_PERIOD.draw(draw);
        village.tally().count(Distributions.EXPROPRIATION_PERIOD, period);
        int firstYear = Integer.parseInt(period.substring(0, 4));
        int lastYear = Integer.parseInt(period.substring(5));
        LocalDate on = draw.day(LocalDate.of(firstYear, 3, 1), LocalDate.of(lastYear, 10, 1));
        double mean = Distributions.COMPENSATION
                .shares()
                .get(Distributions.COMPENSATION.classes().indexOf(period));
        double yuan = draw.logNormal(mean, Distributions.COMPENSATION_SIGMA);
        if (PriceZones.none(village)) {
            zone(on, yuan);
        }
        Deeds deeds = village.deeds();
        String purpose = draw.pick(PURPOSES);
        Row approval = village.papers().approval(on.minusDays(30), "PROVINCE", "Expropriation for a " + purpose);
        Row expropriation = deeds.event("expropriations", on)
                .set("approvalNo", String.valueOf(approval.get("approvalNo")))
                .set("purpose", purpose)
                .set("noticedOn", on.minusDays(120));
        deeds.authorised(expropriation, approval);
        deeds.authorised(
                expropriation,
                village.papers()
                        .notice(
                                "EXPROPRIATION_PRE",
                                on.minusDays(120),
                                village.offices().landBureau(),
                                village.collectiveId()));
        deeds.parties(expropriation, village.offices().landBureau(), village.collectiveId());
        long taken = 0;
        for (int time = 0; time < wanted; time++) {
            Optional<Household> household = village.take(unused -> true);
            if (household.isPresent()) {
                taken += take(expropriation, approval, household.get(), on, yuan);
            }
        }
        expropriation.setHundredths("areaM2", taken);
    }

    private void zone(LocalDate on, double yuan) {
        double floorFenPerM2 = yuan * FEN / Distributions.MU * LEAST_OF_FLOOR;
        village.add("price-zones")
                .set("name", village.placeName() + "片区（虚构）")
                .setHundredths("fenPerM2", (long) (floorFenPerM2 * HUNDREDTHS))
                .set("from", on.minusYears(1))
                .set("to", on.plusYears(2))
                .set("divisionId", village.divisionId());
    }

    private long take(Row expropriation, Row approval, Household household, LocalDate on, double yuan) {
        Deeds deeds = village.deeds();
        Parcel plot = household.plots().get(0);
        deeds.end(expropriation, plot.use(), on);
        deeds.end(expropriation, plot.ownership(), on);
        deeds.concerns(expropriation, plot);
        Right state = deeds.right(plot, "STATE_OWNERSHIP", on, null, null);
        deeds.hold(village.offices().landBureau(), state, null);
        deeds.created(expropriation, state);
        deeds.payment(
                "COMPENSATION",
                StrictMath.round(StrictMath.ceil(yuan * FEN * plot.mu())),
                on.plusDays(60),
                on.plusDays(draw.between(5, 55)),
                expropriation.id(),
                village.offices().landBureau(),
                household.id());
        village.tally().add("compensation", String.valueOf(on.getYear() / 5 * 5), yuan);
        village.tally().add("compensation count", String.valueOf(on.getYear() / 5 * 5), 1);
        LocalDate built = on.plusDays(draw.between(100, 300));
        Row change = deeds.event("land-use-changes", built)
                .set("fromClass", "ARABLE")
                .set("toClass", "CONSTRUCTION")
                .set("approvalNo", String.valueOf(approval.get("approvalNo")));
        deeds.concerns(change, plot);
        deeds.authorised(change, approval);
        plot.landClass("CONSTRUCTION");
        return plot.hundredths();
    }
}
