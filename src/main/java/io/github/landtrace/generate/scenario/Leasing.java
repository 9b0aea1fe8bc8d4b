package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.CommonLand;
import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/**
 * One contract by which households lease a plot each, or the collective its own land, to the developer of a project.
 *
 * @param households none where the collective leases
 * @param project the row of the project
 * @param event the row of the transfer
 */
record Leasing(Village village, List<Household> households, Row project, Row event, LocalDate on) {

    private static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);
    private static final long COMMON_HUNDREDTHS = 2_000_000;

    static Leasing of(Village village, List<Household> households, LocalDate on) {
        Deeds deeds = village.deeds();
        Row project = project(village, on);
        String developer = String.valueOf(project.get("developerId"));
        Row event = deeds.transfer("LEASE", on, households.get(0).id(), developer);
        for (Household household : households) {
            if (household != households.get(0)) {
                village.add("event-actors").set("eventId", event.id()).set("partyId", household.id());
            }
            Parcel plot = household.plots().get(0);
            deeds.concerns(event, plot);
            deeds.grant(
                    event,
                    plot,
                    "OPERATION",
                    developer,
                    on,
                    CONTRACT_TO,
                    plot.use().id());
        }
        return new Leasing(village, List.copyOf(households), project, event, on);
    }

    static Leasing ofCollective(Village village, LocalDate on) {
        Deeds deeds = village.deeds();
        Row project = project(village, on);
        String developer = String.valueOf(project.get("developerId"));
        Right land = CommonLand.of(village, village.collectiveId(), village.divisionId(), "ORCHARD", COMMON_HUNDREDTHS);
        Row event = deeds.transfer("LEASE", on, village.collectiveId(), developer);
        deeds.concerns(event, land.parcel());
        deeds.grant(event, land.parcel(), "OPERATION", developer, on, CONTRACT_TO, land.id());
        return new Leasing(village, List.of(), project, event, on);
    }

    private static Row project(Village village, LocalDate on) {
        Row developer = village.add("companies");
        developer
                .set("name", village.placeName() + "生态农业有限公司（虚构）")
                .set("registrationNo", "XN-" + developer.id())
                .set("foundedOn", on.minusYears(3))
                .set("business", "farming")
                .set("divisionId", village.countyId());
        return village.add("projects")
                .set("name", village.placeName() + "园区（虚构）")
                .set("kind", "PARK")
                .set("from", on.minusDays(200))
                .set("to", on.plusYears(2))
                .set("developerId", developer.id())
                .set("divisionId", village.divisionId());
    }

    String developer() {
        return String.valueOf(project.get("developerId"));
    }

    /** Adds a consent of a household that authorises the lease, signed some days before. */
    Row consent(Household household, Person signer, String matter) {
        Row consent = village.papers().consent(on.minusDays(village.draw().between(3, 40)), matter, household, signer);
        village.deeds().authorised(event, consent);
        return consent;
    }

    /** Adds the vote of the representatives of the village. */
    void resolve(int votesFor, int entitled) {
        Row resolution = village.papers()
                .resolution(
                        on.minusDays(50),
                        "REPRESENTATIVES",
                        "Lease of land to outsiders",
                        votesFor,
                        entitled,
                        village.collectiveId());
        village.deeds().authorised(event, resolution.set("present", Math.max(votesFor, 2 * entitled / 3)));
    }
}
