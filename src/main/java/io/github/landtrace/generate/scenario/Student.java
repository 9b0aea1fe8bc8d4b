package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone with an agricultural household to come from.
 *
 * @param ofHousehold the membership of that household
 * @param ofCollective the membership of the collective of the village
 * @param keepsShare whether it goes on
 */
record Student(String id, Row ofHousehold, Row ofCollective, boolean keepsShare) {

    /** {@return children of so many households with land in the village, one of each, or none} */
    static List<Student> ofVillage(Village village, int count, LocalDate bornBefore) {
        List<Household> households = village.take(count, one -> child(one, bornBefore) != null);
        List<Student> students = new ArrayList<>();
        for (Household household : households) {
            Person child = Objects.requireNonNull(child(household, bornBefore));
            students.add(new Student(
                    child.id(), child.membership(), household.membership(child.id(), village.collectiveId()), true));
        }
        return students;
    }

    private static @Nullable Person child(Household household, LocalDate bornBefore) {
        for (Person person : household.persons()) {
            if (person.role().equals("CHILD") && person.bornOn().isBefore(bornBefore)) {
                return person;
            }
        }
        return null;
    }

    /** {@return new members of the collective whose households hold no land} */
    static List<Student> ofElsewhere(Village village, int count, LocalDate bornBefore) {
        List<Student> students = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            LocalDate born = bornBefore.minusDays(village.draw().between(1, 700));
            Row person = village.outsider(born);
            Row household = village.add("households")
                    .set("name", person.get("name") + "户")
                    .set("kind", "FAMILY");
            household.set("registerNo", "XN-" + household.id());
            village.add("registrations")
                    .set("householdId", household.id())
                    .set("divisionId", village.townshipId())
                    .set("status", "AGRI")
                    .set("from", born);
            students.add(new Student(
                    person.id(),
                    join(village, person.id(), household.id(), "CHILD", "BIRTH", born),
                    join(village, person.id(), village.collectiveId(), "MEMBER", "BIRTH", born),
                    false));
        }
        return students;
    }

    static Row join(Village village, String person, String of, String role, String basis, LocalDate from) {
        return village.add("memberships")
                .set("memberId", person)
                .set("ofId", of)
                .set("role", role)
                .set("basis", basis)
                .set("from", from);
    }
}
