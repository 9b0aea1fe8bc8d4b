package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/**
 * R21: a school whose students were made urban together.
 *
 * <p>What is looked at: an {@code institutions} row and those who are AT it by a {@code services} row (SCHOOL or EMPLOYMENT,
 * {@code granted}, {@code personId}, {@code institutionId}, {@code from}/{@code to}) and members of a household of {@code
 * registrations} status AGRI on the day before the window. The pattern: 30 or more such persons, of whom at least half have a
 * {@code registration-changes} row of their own ({@code subjectId} the person, STATUS_CHANGE from AGRI) within 120 days (last
 * less first). They then are members of a household of {@code kind} COLLECTIVE. Subject is the institution, key the earliest
 * change in the window. SOFT.
 *
 * <p>Guards: SEPTEMBER_ENROLMENT: every change is in September and within 30 days after the person's service began.
 * LAND_SHARE_UNAFFECTED: everyone who changed is still a member of the village's collective a year later ({@code
 * memberships}), and the CONTRACT_MGMT rights of the household they came from run on. In the others the membership of the
 * collective ends with the change.
 */
final class InstitutionalPressure implements Scenario {

    private static final String RULE = "R21";
    private static final double RATE = 0.01;
    private static final int HOSTED = 60;
    private static final int LEAST = 30;
    private static final int DAYS = 120;
    private static final int YEARS = 19;

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.borderline("AT_THRESHOLD"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Decoys.edge(Decoys.BELOW_THRESHOLD),
                Decoys.edge("TOO_FEW_PERSONS"),
                Decoys.edge("A_DAY_TOO_SLOW"),
                Variant.decoy("SEPTEMBER_ENROLMENT"),
                Variant.decoy("LAND_SHARE_UNAFFECTED"));
    }

    @Override
    public int eligible(Village village) {
        return 1;
    }

    @Override
    public double rate() {
        return RATE;
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        String name = variant.name();
        Draw draw = village.draw();
        boolean september = name.equals("SEPTEMBER_ENROLMENT");
        LocalDate begins = LocalDate.of(draw.between(2010, 2013), 9, 1);
        LocalDate first = september ? begins.plusDays(2) : begins.plusDays(draw.between(60, 90));
        List<Student> students = name.equals("LAND_SHARE_UNAFFECTED")
                ? Student.ofVillage(village, LEAST, first.minusYears(YEARS))
                : Student.ofElsewhere(
                        village, name.equals("TOO_FEW_PERSONS") ? LEAST - 1 : HOSTED, first.minusYears(YEARS));
        if (students.isEmpty()) {
            return List.of();
        }
        int changing = switch (name) {
            case "CLEAR", "SEPTEMBER_ENROLMENT" -> HOSTED - 5;
            case "ABOVE_THRESHOLD" -> HOSTED / 2 + 1;
            case Decoys.BELOW_THRESHOLD -> HOSTED / 2 - 1;
            case "TOO_FEW_PERSONS", "LAND_SHARE_UNAFFECTED" -> students.size();
            default -> HOSTED / 2;
        };
        int days = switch (name) {
            case "SEPTEMBER_ENROLMENT" -> 25;
            case "A_DAY_TOO_SLOW" -> DAYS + 1;
            case "CLEAR", "LAND_SHARE_UNAFFECTED" -> 40;
            default -> DAYS;
        };
        String institution = village.add("institutions")
                .set("name", village.placeName() + "职业学院（虚构）")
                .set("kind", "SCHOOL")
                .set("divisionId", village.countyId())
                .id();
        String dormitory = dormitory(village, institution, begins);
        students.forEach(student -> attend(village, student, institution, begins));
        String key = "";
        for (int position = 0; position < changing; position++) {
            LocalDate on =
                    position == changing - 1 ? first.plusDays(days) : first.plusDays((long) position * days / changing);
            String change = change(village, students.get(position), dormitory, on, september);
            key = position == 0 ? change : key;
        }
        return List.of(label(variant, institution, key));
    }

    private static Label label(Variant variant, String institution, String key) {
        if (variant.kind() == Variant.Kind.POSITIVE) {
            return Label.flagged(
                    RULE, institution, key, variant, "SOFT", "half of the students or more, within 120 days");
        }
        return variant.guard() == null
                ? Decoys.none(RULE, institution, key, variant, "too few, or not within 120 days")
                : Label.cleared(RULE, institution, key, variant, "explained: " + variant.name());
    }

    private static String dormitory(Village village, String institution, LocalDate from) {
        Row household =
                village.add("households").set("name", "学生集体户 " + institution).set("kind", "COLLECTIVE");
        household.set("registerNo", "XN-" + household.id());
        village.add("registrations")
                .set("householdId", household.id())
                .set("divisionId", village.countyId())
                .set("status", "NON_AGRI")
                .set("from", from);
        return household.id();
    }

    private static void attend(Village village, Student student, String institution, LocalDate from) {
        village.add("services")
                .set("kind", "SCHOOL")
                .set("granted", true)
                .set("from", from)
                .set("to", from.plusYears(3))
                .set("personId", student.id())
                .set("institutionId", institution)
                .set("divisionId", village.countyId());
    }

    private static String change(Village village, Student student, String dormitory, LocalDate on, boolean september) {
        Row change = village.deeds()
                .event("registration-changes", on)
                .set("kind", "STATUS_CHANGE")
                .set("fromStatus", "AGRI")
                .set("toStatus", "NON_AGRI")
                .set("entryRoute", september ? "EDUCATION" : "SCHEME")
                .set("wholeHousehold", false)
                .set("destinationKind", "COUNTY_SEAT")
                .set("subjectId", student.id())
                .set("fromDivisionId", village.townshipId())
                .set("toDivisionId", village.countyId());
        student.ofHousehold().set("to", on);
        Student.join(village, student.id(), dormitory, "OTHER", "REGISTRATION", on);
        if (!student.keepsShare()) {
            student.ofCollective().set("to", on);
        }
        return change.id();
    }
}
