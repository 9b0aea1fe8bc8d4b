package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/** Changes of registration of many at once. */
final class Batches {

    private Batches() {}

    /**
     * Makes so many persons urban, from the first day to the last, both of which are used: whole households, then single
     * persons of the next.
     *
     * @return the last day
     */
    static LocalDate reclassify(
            Village village, List<Household> households, int persons, LocalDate first, LocalDate last) {
        int left = persons;
        for (int position = 0; position < households.size() && left > 0; position++) {
            Household household = households.get(position);
            LocalDate on = position == 0
                    ? last
                    : position == 1 ? first : village.draw().day(first, last);
            if (left >= household.persons().size()) {
                village.deeds().statusChange(household, on, village.townshipId(), "TOWN");
            } else {
                household.persons().stream().limit(left).forEach(person -> leave(village, person, on));
            }
            left -= household.persons().size();
        }
        return last;
    }

    private static void leave(Village village, Person person, LocalDate on) {
        change(village, person.id(), on, "STATUS_CHANGE", "NON_AGRI")
                .set("fromDivisionId", village.divisionId())
                .set("toDivisionId", village.townshipId())
                .set("destinationKind", "TOWN");
    }

    /** Gives all households the one status of all residents, where they are. */
    static LocalDate relabel(Village village, List<Household> households, LocalDate on) {
        for (Household household : households) {
            change(village, household.id(), on, "UNIFICATION_RELABEL", "RESIDENT")
                    .set("wholeHousehold", true)
                    .set("entryRoute", "UNIFICATION")
                    .set("fromDivisionId", village.divisionId())
                    .set("toDivisionId", village.divisionId());
            household.registration().set("to", on);
            village.add("registrations")
                    .set("householdId", household.id())
                    .set("divisionId", village.divisionId())
                    .set("status", "RESIDENT")
                    .set("from", on);
        }
        return on;
    }

    /** {@return a change of an agricultural household or person} */
    static Row change(Village village, String subjectId, LocalDate on, String kind, String toStatus) {
        return village.deeds()
                .event("registration-changes", on)
                .set("kind", kind)
                .set("fromStatus", "AGRI")
                .set("toStatus", toStatus)
                .set("wholeHousehold", false)
                .set("subjectId", subjectId);
    }

    static void relocate(Village village, Household household, LocalDate on) {
        Row relocation = village.deeds()
                .event("relocations", on)
                .set("reason", "reservoir")
                .set("fromDivisionId", village.divisionId())
                .set("toDivisionId", village.townshipId());
        village.add("event-actors").set("eventId", relocation.id()).set("partyId", household.id());
    }
}
