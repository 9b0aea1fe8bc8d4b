package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Gives a household its contract of 1998 and its homestead: parcels, rights, holdings, and one grant for all plots. */
final class Land {

    private static final LocalDate OWNED_FROM = LocalDate.of(1984, 1, 1);
    private static final LocalDate HOME_FROM = LocalDate.of(1985, 6, 1);
    private static final int HUNDREDTHS = 100;
    private static final double FOREST = 0.08;
    private static final double LEAST_MU = 0.8;
    private static final double MOST_MU = 16;
    private static final long LEAST_PLOT = 4_000;
    private static final double STEP = 0.0005;

    private final Village village;
    private final Draw draw;
    private final String ownershipSource;
    private final double west;
    private final double south;
    private int placed;

    Land(Village village, String ownershipSource) {
        this.village = village;
        this.draw = village.draw();
        this.ownershipSource = ownershipSource;
        this.west = 105.4 + draw.unit() * 4.6;
        this.south = 28.3 + draw.unit() * 3.8;
    }

    /** @param batch the paper of the contracts that were signed together */
    void give(Household household, String batch) {
        Row grant = village.deeds().event("transfers", Distributions.CONTRACT_FROM);
        grant.set("form", "GRANT").set("until", Distributions.CONTRACT_TO).set("writtenContract", true);
        household.own(grant);
        village.deeds().parties(grant, village.collectiveId(), household.id());
        for (long hundredths : plots()) {
            Parcel plot = parcel(household, "ARABLE", hundredths, "CONTRACT_MGMT", batch);
            village.deeds().created(grant, plot.use());
            household.plots().add(plot);
        }
        if (draw.chance(FOREST)) {
            household.forest(
                    parcel(household, "FOREST", hundredths(draw.logNormal(900, 0.5), 10_000), "FOREST", batch));
        }
        household.homestead(parcel(
                household,
                "HOMESTEAD",
                hundredths(draw.logNormal(Distributions.HOMESTEAD_M2, 0.25), 6_000),
                "HOMESTEAD",
                batch));
    }

    private List<Long> plots() {
        String count = Distributions.PLOTS.draw(draw);
        village.tally().count(Distributions.PLOTS, count);
        double mu = draw.logNormal(Distributions.CONTRACTED_MU, Distributions.CONTRACTED_SIGMA);
        double within = Math.min(MOST_MU, Math.max(LEAST_MU, mu));
        village.tally().add("contracted mu", "mu", within);
        village.tally().add("contracted mu", "households", 1);
        double[] parts = new double[Integer.parseInt(count)];
        double sum = 0;
        for (int position = 0; position < parts.length; position++) {
            parts[position] = 0.5 + draw.unit();
            sum += parts[position];
        }
        List<Long> plots = new java.util.ArrayList<>();
        for (double part : parts) {
            plots.add(hundredths(within * Distributions.MU * part / sum, LEAST_PLOT));
        }
        return plots;
    }

    private static long hundredths(double squareMetres, long least) {
        return Math.max(least, StrictMath.round(squareMetres * HUNDREDTHS));
    }

    private Parcel parcel(Household household, String landClass, long hundredths, String rightType, String source) {
        Row row = household.own(village.add("parcels"));
        row.set("cadastralNo", "XN" + row.id().substring(3))
                .setHundredths("areaM2", hundredths)
                .set("landClass", landClass)
                .set("terrain", village.terrain())
                .set("basicFarmland", landClass.equals("ARABLE") && draw.chance(0.8))
                .set("location", location())
                .set("locationAccuracy", "SYNTHETIC")
                .set("divisionId", village.divisionId());
        Parcel parcel = new Parcel(row, hundredths);
        Deeds deeds = village.deeds();
        Right ownership = deeds.right(parcel, "COLLECTIVE_OWNERSHIP", OWNED_FROM, null, null);
        deeds.hold(village.collectiveId(), ownership, ownershipSource);
        boolean contract = rightType.equals("CONTRACT_MGMT");
        Right use = deeds.right(
                parcel,
                rightType,
                rightType.equals("HOMESTEAD") ? HOME_FROM : Distributions.CONTRACT_FROM,
                contract ? Distributions.CONTRACT_TO : null,
                ownership.id());
        deeds.hold(household.id(), use, source);
        parcel.rights(ownership, use);
        return parcel;
    }

    private String location() {
        int column = placed % 60;
        int line = placed++ / 60;
        return String.format(Locale.ROOT, "%.5f, %.5f", west + column * STEP, south + line * STEP);
    }
}
