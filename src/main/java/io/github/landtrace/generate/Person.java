package io.github.landtrace.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An invented person.
 *
 * @param role HEAD, SPOUSE, CHILD, PARENT or OTHER in the household
 * @param row the row of the person, which can still be changed
 * @param membership of the household
 * @param residence where it lives now: the last of its rows
 */
public record Person(
        String id, String name, String sex, LocalDate bornOn, String role, Row row, Row membership, Row residence) {

    private static final int ADULT = 18;

    /** {@return whole years of age on a day} */
    public int age(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(bornOn, day);
    }

    public boolean isAdult(LocalDate day) {
        return age(day) >= ADULT;
    }
}
