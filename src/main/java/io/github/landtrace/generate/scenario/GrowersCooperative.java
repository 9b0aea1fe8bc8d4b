package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.CommonLand;
import io.github.landtrace.generate.Cooperative;
import io.github.landtrace.generate.Cooperatives;
import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/** A land-share cooperative in which one member brought in much more land than the others. */
final class GrowersCooperative {

    private static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);
    private static final long GROWERS_HUNDREDTHS = 14_000_000;

    private GrowersCooperative() {}

    /** A member who leases a hill of the collective brings that in as well, at the same price. */
    static Cooperative found(Village village, List<Household> households, LocalDate on) {
        Cooperative cooperative = Cooperatives.landShare(village, households, on);
        String grower = households.get(0).id();
        LocalDate leased = on.minusYears(2);
        Deeds deeds = village.deeds();
        Right hill =
                CommonLand.of(village, village.collectiveId(), village.divisionId(), "ORCHARD", GROWERS_HUNDREDTHS);
        Row lease = deeds.transfer("LEASE", leased, village.collectiveId(), grower);
        deeds.concerns(lease, hill.parcel());
        Right operated = deeds.grant(lease, hill.parcel(), "OPERATION", grower, leased, CONTRACT_TO, hill.id());
        long units = Cooperatives.units(hill.parcel());
        Row conversion = deeds.event("share-conversions", on)
                .setHundredths("areaM2", GROWERS_HUNDREDTHS)
                .set("valueFen", units * Cooperatives.unitPriceFen())
                .set("units", units)
                .set("rightId", operated.id())
                .set("cooperativeId", cooperative.id());
        deeds.parties(conversion, grower, cooperative.id());
        deeds.authorised(
                conversion,
                village.papers()
                        .consent(
                                on,
                                "Contribution of leased land as shares",
                                households.get(0),
                                households.get(0).head()));
        deeds.grant(conversion, hill.parcel(), "OPERATION", cooperative.id(), on, CONTRACT_TO, operated.id());
        Cooperatives.stake(village, cooperative, grower, units, "LAND", conversion.id(), on);
        return cooperative;
    }
}
