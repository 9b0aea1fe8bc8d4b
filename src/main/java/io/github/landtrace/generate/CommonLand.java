package io.github.landtrace.generate;

import java.time.LocalDate;

/** Land that a collective owns and that no household holds a right over, such as a pond or a hill. */
public final class CommonLand {

    private static final LocalDate OWNED_FROM = LocalDate.of(1984, 1, 1);

    private CommonLand() {}

    /** {@return the ownership of a new parcel} */
    public static Right of(Village village, String collectiveId, String divisionId, String landClass, long hundredths) {
        Row row = village.add("parcels");
        row.set("cadastralNo", "XN" + row.id().substring(3))
                .setHundredths("areaM2", hundredths)
                .set("landClass", landClass)
                .set("terrain", village.terrain())
                .set("basicFarmland", false)
                .set("divisionId", divisionId);
        Right ownership =
                village.deeds().right(new Parcel(row, hundredths), "COLLECTIVE_OWNERSHIP", OWNED_FROM, null, null);
        village.deeds().hold(collectiveId, ownership, null);
        return ownership;
    }
}
