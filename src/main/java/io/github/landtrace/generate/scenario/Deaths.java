package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;

/** Lets people die. */
final class Deaths {

    private Deaths() {}

    /** {@return whether nothing in the life of a person lies later than any death: it never left the village} */
    static boolean canDie(Village village, Person person) {
        return village.divisionId().equals(person.residence().get("divisionId"));
    }

    static void die(Person person, LocalDate on) {
        person.row().set("diedOn", on);
        person.membership().set("to", on);
        person.residence().set("to", on);
    }
}
