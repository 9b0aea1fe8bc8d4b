package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/** How a household changes its registration and gives up its land, whatever the law says of it. */
final class GivenUp {

    private static final String CITY = "D-500103";
    private static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);

    private static final long COMPENSATION_FEN_OF_A_MU = 3_000_000;

    private GivenUp() {}

    /** {@return the label and the same of R02: a voluntary surrender is looked at by both} */
    static List<Label> alsoOfR02(Label label) {
        return List.of(
                label,
                new Label(
                        "R02",
                        label.subjectId(),
                        label.key(),
                        label.variant(),
                        label.verdict(),
                        label.severity(),
                        label.note()));
    }

    static boolean hasAnAdultChild(Household household) {
        return household.persons().stream()
                .anyMatch(person -> person.role().equals("CHILD") && person.isAdult(LocalDate.of(2012, 1, 1)));
    }

    static String splitOff(Village village, Household household, Person child, LocalDate on) {
        Row split = village.add("households").set("name", child.name() + "户").set("kind", "FAMILY");
        split.set("registerNo", "XN-" + split.id());
        village.add("household-splits")
                .set("householdId", split.id())
                .set("fromHouseholdId", household.id())
                .set("on", on);
        child.membership().set("to", on);
        village.add("memberships")
                .set("memberId", child.id())
                .set("ofId", split.id())
                .set("role", "HEAD")
                .set("basis", "REGISTRATION")
                .set("from", on);
        village.add("registrations")
                .set("householdId", split.id())
                .set("divisionId", village.divisionId())
                .set("status", "AGRI")
                .set("from", on);
        return split.id();
    }

    static void change(Village village, Household household, LocalDate on, String destination) {
        String place = destination.equals("TOWN") ? village.townshipId() : CITY;
        village.deeds().statusChange(household, on, place, destination);
    }

    static Row surrender(Village village, Household household, LocalDate on, String manner) {
        Deeds deeds = village.deeds();
        Row surrender = deeds.event("surrenders", on).set("manner", manner);
        deeds.parties(surrender, household.id(), village.collectiveId());
        for (Parcel plot : household.plots()) {
            deeds.end(surrender, plot.use(), on);
            deeds.concerns(surrender, plot);
        }
        return surrender;
    }

    static Right pass(Village village, Row event, Parcel plot, String toId, LocalDate on) {
        Deeds deeds = village.deeds();
        deeds.end(event, plot.use(), on);
        deeds.concerns(event, plot);
        return deeds.grant(
                event,
                plot,
                "CONTRACT_MGMT",
                toId,
                on,
                CONTRACT_TO,
                plot.ownership().id());
    }

    /** The land is taken back first and expropriated, with pay, twenty days later; the approval is on record or got lost. */
    static void expropriate(Village village, Household household, Row takeBack, LocalDate on, boolean approved) {
        Deeds deeds = village.deeds();
        Row expropriation = deeds.event("expropriations", on.plusDays(20)).set("purpose", "road");
        if (approved) {
            deeds.authorised(
                    expropriation, village.papers().approval(on.minusDays(30), "PROVINCE", "Expropriation for a road"));
        }
        deeds.parties(expropriation, village.offices().landBureau(), village.collectiveId());
        for (Parcel plot : household.plots()) {
            deeds.end(takeBack, plot.use(), on);
            deeds.concerns(takeBack, plot);
            deeds.end(expropriation, plot.ownership(), on.plusDays(20));
            deeds.concerns(expropriation, plot);
            Right state = deeds.right(plot, "STATE_OWNERSHIP", on.plusDays(20), null, null);
            deeds.hold(village.offices().landBureau(), state, null);
            deeds.created(expropriation, state);
        }
        deeds.payment(
                "COMPENSATION",
                (long) (household.mu() * COMPENSATION_FEN_OF_A_MU),
                on.plusDays(60),
                on.plusDays(40),
                expropriation.id(),
                village.offices().landBureau(),
                household.id());
    }
}
