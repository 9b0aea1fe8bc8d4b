package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.CommonLand;
import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;

/** R03: the land of a group that became state land. */
final class GroupLand {

    private GroupLand() {}

    /** {@return the event by which land of a group became the state's: an expropriation where that is what it was} */
    static Row toState(Variant variant, Village village, Row group, String divisionId, long hundredths, LocalDate on) {
        Deeds deeds = village.deeds();
        Right owned = CommonLand.of(village, group.id(), divisionId, "FOREST", hundredths);
        Row event;
        switch (variant.name()) {
            case "APPROVED_BY_COUNTY", "UNIFICATION_RELABEL", "EXPROPRIATED_WITH_APPROVAL", "DIVISION_RENAMED" -> {
                event = deeds.event("expropriations", on).set("purpose", "park").setHundredths("areaM2", hundredths);
                String level = variant.name().equals("APPROVED_BY_COUNTY") ? "COUNTY" : "PROVINCE";
                deeds.authorised(event, village.papers().approval(on.minusDays(30), level, "Expropriation for a park"));
            }
            default ->
                event = deeds.event("take-backs", on).set("manner", "FORCED").set("ground", "became state land");
        }
        deeds.parties(event, village.offices().landBureau(), group.id());
        deeds.end(event, owned, on);
        deeds.concerns(event, owned.parcel());
        Right state = deeds.right(owned.parcel(), "STATE_OWNERSHIP", on, null, null);
        deeds.hold(village.offices().landBureau(), state, null);
        deeds.created(event, state);
        return event;
    }
}
