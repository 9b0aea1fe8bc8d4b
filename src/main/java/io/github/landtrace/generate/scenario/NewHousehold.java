package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;

/**
 * A household that comes into being on paper: split off, or moved in.
 *
 * @param change the event by which it does, whose subject it is
 * @param membership that of its head
 * @param registration in the village
 */
record NewHousehold(Row change, Row membership, Row registration) {

    /** Lets a member leave its household for a new one of its own. */
    static NewHousehold split(Village village, Household household, Person member, LocalDate on) {
        Row split = household(village, member.name());
        village.add("household-splits")
                .set("householdId", split.id())
                .set("fromHouseholdId", household.id())
                .set("on", on);
        member.membership().set("to", on);
        return new NewHousehold(
                change(village, split.id(), "SPLIT", on),
                head(village, member.id(), split.id(), on),
                register(village, split.id(), on));
    }

    /** {@return the id of the new household} */
    String householdId() {
        return String.valueOf(change.get("subjectId"));
    }

    /** The member goes back; the household is no longer registered. */
    void merge(Village village, Household into, Person member, LocalDate on) {
        change(village, householdId(), "MERGE", on);
        membership.set("to", on);
        registration.set("to", on);
        village.add("memberships")
                .set("memberId", member.id())
                .set("ofId", into.id())
                .set("role", member.role())
                .set("basis", "REGISTRATION")
                .set("from", on);
    }

    /** Registers the household of an outsider in the village, who does not live there. */
    static NewHousehold moveIn(Village village, String entryRoute, LocalDate on) {
        Row person = village.outsider(
                LocalDate.of(1975, 1, 1).plusDays(village.draw().below(6_000)));
        Row household = household(village, String.valueOf(person.get("name")));
        return new NewHousehold(
                change(village, household.id(), "MOVE", on)
                        .set("entryRoute", entryRoute)
                        .set("fromDivisionId", village.countyId()),
                head(village, person.id(), household.id(), on),
                register(village, household.id(), on));
    }

    private static Row household(Village village, String name) {
        Row household = village.add("households").set("name", name + "户").set("kind", "FAMILY");
        return household.set("registerNo", "XN-" + household.id());
    }

    private static Row head(Village village, String personId, String householdId, LocalDate on) {
        return village.add("memberships")
                .set("memberId", personId)
                .set("ofId", householdId)
                .set("role", "HEAD")
                .set("basis", "REGISTRATION")
                .set("from", on);
    }

    private static Row register(Village village, String householdId, LocalDate on) {
        return village.add("registrations")
                .set("householdId", householdId)
                .set("divisionId", village.divisionId())
                .set("status", "AGRI")
                .set("from", on);
    }

    private static Row change(Village village, String householdId, String kind, LocalDate on) {
        return village.deeds()
                .event("registration-changes", on)
                .set("kind", kind)
                .set("fromStatus", "AGRI")
                .set("toStatus", "AGRI")
                .set("wholeHousehold", true)
                .set("subjectId", householdId)
                .set("toDivisionId", village.divisionId());
    }
}
