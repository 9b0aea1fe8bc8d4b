package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.List;

/** Founds cooperatives: of land as shares, or of members who pay in. */
public final class Cooperatives {

    private static final int FEN = 100;
    private static final int HUNDREDTHS = 100;

    private Cooperatives() {}

    /** {@return what one unit is credited at, in fen: 45 square metres at the price of the contract right} */
    public static long unitPriceFen() {
        return StrictMath.round(Distributions.CONTRACT_RIGHT_YUAN * FEN * Distributions.UNIT_M2 / Distributions.MU);
    }

    /**
     * {@return a new land-share cooperative, founded twenty days before its members bring in all contracted plots for
     * units: a conversion, a stake and an operation right for each plot, a consent for each household}
     */
    public static Cooperative landShare(Village village, List<Household> members, LocalDate contributedOn) {
        Cooperative cooperative = found(village, "LAND_SHARE", members, contributedOn, "grain and vegetables");
        for (Household member : members) {
            village.add("memberships")
                    .set("memberId", member.id())
                    .set("ofId", cooperative.id())
                    .set("role", "MEMBER")
                    .set("basis", "LAND")
                    .set("from", contributedOn);
            Row consent = village.papers()
                    .consent(contributedOn, "Contribution of contracted land as shares", member, member.head());
            member.plots().forEach(plot -> convert(village, cooperative, member, plot, consent));
        }
        return cooperative;
    }

    private static void convert(Village village, Cooperative cooperative, Household member, Parcel plot, Row consent) {
        Deeds deeds = village.deeds();
        long units = units(plot);
        Row conversion = deeds.event("share-conversions", cooperative.contributedOn())
                .setHundredths("areaM2", plot.hundredths())
                .set("valueFen", units * unitPriceFen())
                .set("units", units)
                .set("rightId", plot.use().id())
                .set("cooperativeId", cooperative.id());
        deeds.parties(conversion, member.id(), cooperative.id());
        deeds.authorised(conversion, consent);
        Right operation = deeds.grant(
                conversion,
                plot,
                "OPERATION",
                cooperative.id(),
                cooperative.contributedOn(),
                Distributions.CONTRACT_TO,
                plot.use().id());
        cooperative.operations().put(plot.id(), operation);
        stake(village, cooperative, member.id(), units, "LAND", conversion.id(), cooperative.contributedOn());
        cooperative.credit(member, units);
    }

    /** {@return the units that a plot is credited as} */
    public static long units(Parcel plot) {
        return Math.max(1, plot.hundredths() / ((long) Distributions.UNIT_M2 * HUNDREDTHS));
    }

    /** {@return a new stake in units, held from a day on} */
    public static Row stake(
            Village village,
            Cooperative cooperative,
            String holderId,
            long units,
            String basis,
            String eventId,
            LocalDate from) {
        return village.add("stakes")
                .set("holderId", holderId)
                .set("issuerId", cooperative.id())
                .set("units", units)
                .set("basis", basis)
                .set("eventId", eventId)
                .set("from", from);
    }

    /** A household joins for money: a membership and a stake in units, both from a day on. */
    public static void joinForCash(
            Village village, Cooperative cooperative, String memberId, long units, LocalDate from) {
        village.add("memberships")
                .set("memberId", memberId)
                .set("ofId", cooperative.id())
                .set("role", "MEMBER")
                .set("basis", "CASH")
                .set("from", from);
        village.add("stakes")
                .set("holderId", memberId)
                .set("issuerId", cooperative.id())
                .set("units", units)
                .set("basis", "CASH")
                .set("from", from);
    }

    /** {@return a new cooperative without members or land, founded twenty days before they come} */
    public static Cooperative found(
            Village village, String kind, List<Household> members, LocalDate contributedOn, String product) {
        Row row = village.add("cooperatives");
        row.set("name", village.placeName() + (kind.equals("LAND_SHARE") ? "土地股份合作社（虚构）" : "专业合作社（虚构）"))
                .set("kind", kind)
                .set("foundedOn", contributedOn.minusDays(20))
                .set("product", product)
                .set("registrationNo", "XN-" + row.id())
                .set("divisionId", village.divisionId());
        return new Cooperative(row, contributedOn, members);
    }
}
