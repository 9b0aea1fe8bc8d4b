package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.List;

/** Settles households in a village: persons, membership, registration, residence, insurance. */
final class People {

    private static final LocalDate REGISTER_BEGINS = LocalDate.of(1985, 1, 1);
    private static final LocalDate INSURANCE_BEGINS = LocalDate.of(2008, 1, 1);
    private static final LocalDate FIRST_LEAVE = LocalDate.of(2002, 2, 1);
    private static final LocalDate LAST_LEAVE = LocalDate.of(2020, 12, 1);
    private static final int REFERENCE_YEAR = 2010;
    private static final int WORKS_FROM = 16;
    private static final int WORKS_TO = 50;
    private static final int SIX_OR_MORE = 6;
    private static final int YEAR_DAYS = 365;
    private static final List<String> OTHER_PROVINCES =
            List.of("D-44", "D-44", "D-44", "D-33", "D-33", "D-32", "D-51", "D-11");

    private final Village village;
    private final Divisions divisions;
    private final String registerSource;
    private final Draw draw;

    People(Village village, Divisions divisions, String registerSource) {
        this.village = village;
        this.divisions = divisions;
        this.registerSource = registerSource;
        this.draw = village.draw();
    }

    Household settle(int number) {
        Names names = village.names();
        boolean man = draw.chance(0.85);
        String surname = names.surname(draw);
        String headName = surname + names.given(draw, man);
        Household household = new Household(village.add("households")
                .set("name", headName + "户")
                .set("registerNo", "XN" + village.site().code() + "-" + number)
                .set("kind", "FAMILY"));
        LocalDate headBorn = draw.day(LocalDate.of(1942, 1, 1), LocalDate.of(1978, 12, 31));
        int size = size();
        add(household, headName, man, headBorn, "HEAD");
        int children = 0;
        for (int member = 1; member < size; member++) {
            if (member == 1) {
                String name = names.surname(draw) + names.given(draw, !man);
                add(household, name, !man, headBorn.plusDays(draw.between(-5 * YEAR_DAYS, 5 * YEAR_DAYS)), "SPOUSE");
            } else if (children < 2 || draw.chance(0.4)) {
                boolean son = draw.chance(0.52);
                children++;
                LocalDate born = headBorn.plusDays((long) draw.between(21, 27) * YEAR_DAYS
                        + (long) children * 2 * YEAR_DAYS
                        + draw.below(YEAR_DAYS));
                add(household, surname + names.given(draw, son), son, born, "CHILD");
            } else {
                LocalDate born = headBorn.minusDays((long) draw.between(20, 30) * YEAR_DAYS + draw.below(YEAR_DAYS));
                add(household, surname + names.given(draw, true), true, born, "PARENT");
            }
        }
        register(household);
        return household;
    }

    private int size() {
        String size = Distributions.HOUSEHOLD_SIZE.draw(draw);
        village.tally().count(Distributions.HOUSEHOLD_SIZE, size);
        return size.equals("6+") ? SIX_OR_MORE + draw.below(2) : Integer.parseInt(size);
    }

    private void register(Household household) {
        Row registration = village.add("registrations")
                .set("householdId", household.id())
                .set("divisionId", village.divisionId())
                .set("status", "AGRI")
                .set("from", REGISTER_BEGINS)
                .set("sourceIds", registerSource);
        Row enrolment = village.add("enrolments")
                .set("scheme", "MEDICAL")
                .set("tier", "RURAL")
                .set("from", INSURANCE_BEGINS)
                .set("personId", household.id());
        household.registered(registration, enrolment);
    }

    private void add(Household household, String name, boolean man, LocalDate bornOn, String role) {
        Row row = household.own(village.add("persons")
                .set("name", name)
                .set("sex", man ? "M" : "F")
                .set("bornOn", bornOn));
        LocalDate from = bornOn.isAfter(REGISTER_BEGINS) ? bornOn : REGISTER_BEGINS;
        String basis = role.equals("SPOUSE") ? "MARRIAGE" : "BIRTH";
        Row membership = member(household, row.id(), household.id(), role, basis, from);
        member(household, row.id(), village.collectiveId(), "MEMBER", basis, from);
        Row residence = reside(household, row, bornOn, from);
        household.persons().add(new Person(row.id(), name, man ? "M" : "F", bornOn, role, row, membership, residence));
    }

    private Row member(Household household, String who, String of, String role, String basis, LocalDate from) {
        return household.own(village.add("memberships")
                .set("memberId", who)
                .set("ofId", of)
                .set("role", role)
                .set("basis", basis)
                .set("from", from)
                .set("sourceIds", registerSource));
    }

    /** {@return the row of where the person lives now} */
    private Row reside(Household household, Row person, LocalDate bornOn, LocalDate from) {
        Row home = household.own(village.add("residences")
                .set("personId", person.id())
                .set("divisionId", village.divisionId())
                .set("from", from)
                .set("sourceIds", registerSource));
        int age = REFERENCE_YEAR - bornOn.getYear();
        boolean leaves = age >= WORKS_FROM && age <= WORKS_TO && draw.chance(Distributions.MIGRANTS_OF_WORKING_AGE);
        village.tally().add("persons", leaves ? "elsewhere" : "at home", 1);
        if (!leaves) {
            return home;
        }
        LocalDate grown = bornOn.plusYears(WORKS_FROM);
        LocalDate left = draw.day(grown.isAfter(FIRST_LEAVE) ? grown : FIRST_LEAVE, LAST_LEAVE);
        home.set("to", left);
        return household.own(village.add("residences")
                .set("personId", person.id())
                .set("divisionId", elsewhere())
                .set("from", left));
    }

    private String elsewhere() {
        String distance = Distributions.DISTANCE.draw(draw);
        village.tally().count(Distributions.DISTANCE, distance);
        String county = village.site().township().countyCode();
        if (distance.equals("BEYOND")) {
            return draw.pick(OTHER_PROVINCES);
        }
        boolean within = distance.equals("WITHIN_CITY");
        String chosen = county;
        while (!within && chosen.equals(county)) {
            chosen = draw.pick(divisions.counties()).code();
        }
        List<Divisions.Division> townships = divisions.townshipsOf(chosen);
        Divisions.Division town = draw.pick(townships);
        while (town.code().equals(village.site().township().code())) {
            town = draw.pick(townships);
        }
        return town.id();
    }
}
