package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Households that change to urban registration and keep their land, as most say that they want to. Members of a cooperative
 * are not among them: how many of its members are farmers is what R11 looks at.
 */
final class Reclassifications {

    private static final LocalDate FIRST = LocalDate.of(2010, 8, 15);
    private static final int INSURED_AFTER = 60;

    private final Village village;
    private final Divisions divisions;
    private final Draw draw;

    Reclassifications(Village village, Divisions divisions) {
        this.village = village;
        this.divisions = divisions;
        this.draw = village.draw();
    }

    void run() {
        village.tally().add("reclassified", "eligible", village.households().size());
        int wanted = (int) StrictMath.round(
                Distributions.RECLASSIFIED * village.households().size());
        for (int time = 0; time < wanted; time++) {
            Optional<Household> household = village.take(this::isNoMember);
            household.ifPresent(this::reclassify);
        }
    }

    private boolean isNoMember(Household household) {
        return village.cooperatives().stream()
                .noneMatch(cooperative -> cooperative.members().contains(household));
    }

    private void reclassify(Household household) {
        String destination = Distributions.DESTINATION.draw(draw);
        String year = Distributions.RECLASSIFICATION_YEAR.draw(draw);
        LocalDate begins = LocalDate.of(Integer.parseInt(year), 1, 1);
        LocalDate on = draw.day(begins.isBefore(FIRST) ? FIRST : begins, LocalDate.of(Integer.parseInt(year), 12, 31));
        Deeds deeds = village.deeds();
        Row change = deeds.statusChange(household, on, place(destination), destination)
                .set("entryRoute", "SCHEME")
                .set("scheme", "CQ2010");
        deeds.under(change, "I-CQ-2010");
        LocalDate insured = on.plusDays(draw.below(INSURED_AFTER));
        household.enrolment().set("to", insured);
        village.add("enrolments")
                .set("scheme", "MEDICAL")
                .set("tier", "URBAN_RESIDENT")
                .set("from", insured)
                .set("personId", household.id());
        village.tally().count(Distributions.DESTINATION, destination);
        village.tally().count(Distributions.RECLASSIFICATION_YEAR, year);
        village.tally().add("reclassified", "households", 1);
    }

    private String place(String destination) {
        String county = village.site().township().countyCode();
        return switch (destination) {
            case "TOWN" -> village.townshipId();
            case "COUNTY_SEAT" -> "D-" + county;
            default -> draw.pick(divisions.townshipsOf("500103")).id();
        };
    }
}
