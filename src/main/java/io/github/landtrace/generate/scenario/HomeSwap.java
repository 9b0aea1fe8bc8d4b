package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;

/** A home given up for an apartment. */
final class HomeSwap {

    private HomeSwap() {}

    /** {@return the swap of a homestead for an apartment of so many hundredths of a square metre} */
    static Row agree(Village village, Household household, long promised, LocalDate demolishedOn) {
        Row swap = village.deeds()
                .event("swaps", demolishedOn.minusDays(60))
                .set("gives", "HOMESTEAD")
                .set("gets", "APARTMENT")
                .setHundredths("promisedAreaM2", promised)
                .set("promisedOn", demolishedOn.plusDays(400))
                .set("demolishedOn", demolishedOn);
        village.deeds().parties(swap, household.id(), village.offices().township());
        village.deeds().end(swap, household.homestead().use(), demolishedOn);
        village.deeds().concerns(swap, household.homestead());
        return swap;
    }

    /** {@return an apartment of the household in the town, titled 200 days after it was handed over} */
    static Row apartment(Village village, Household household, long hundredths, LocalDate deliveredOn) {
        return village.add("dwellings")
                .set("kind", "APARTMENT")
                .setHundredths("areaM2", hundredths)
                .set("deliveredOn", deliveredOn)
                .set("titledOn", deliveredOn.plusDays(200))
                .set("ownerId", household.id())
                .set("divisionId", village.townshipId());
    }
}
