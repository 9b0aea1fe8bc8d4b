package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * R03: a group whose members were made urban together, and whose land then was the state's.
 *
 * <p>What shows it: a collective of {@code level} GROUP, its members in {@code memberships} (persons; those on the day
 * before the first change count), and {@code registration-changes} whose {@code subjectId} is such a person, or a household
 * that the person was a member of with {@code wholeHousehold}. At least 0.8 of the members and at least 30 persons changed
 * within 90 days. Then a COLLECTIVE_OWNERSHIP that the group holds ends and a STATE_OWNERSHIP over the same parcel begins
 * on the same day, at most 1,825 days after the last change. The event that ended the one and created the other is a
 * {@code take-backs} row ({@code ground} "became state land", FORCED) or, where there was one, an {@code expropriations}
 * row. Subject is the collective, key the event. HARD: fewer than all changed while I-LALREG-1998#2(5) was in force.
 *
 * <p>Where all changed from 1999-01-01 to 2021-08-31 that clause speaks for the state: CLEARED (guard
 * ALL_MEMBERS_URBAN) when the land went before the circular was published on 2012-02-23, CONFLICT with I-CIRCULAR-2011
 * after.
 *
 * <p>Other guards: UNIFICATION_RELABEL: all changes are of that kind, on one day. DIVISION_RENAMED: all are MOVEs between
 * two divisions that {@code division-successions} links; in both the land goes by an approved expropriation.
 * EXPROPRIATED_WITH_APPROVAL: AUTHORISED_BY an approval of level PROVINCE or STATE (STATE for basic farmland). An approval of
 * a county is none. HENAN_LITTLE_LAND: the group lies in D-41 and has at most 67 square metres of land a member.
 * RESERVOIR_RELOCATION: {@code relocations} with {@code reason} "reservoir" BY every member, before the land went
 * (I-LALREG-1998#2(6)). In the Henan and the reservoir decoys not all changed.
 */
final class GroupReclassification implements Scenario {

    private static final String RULE = "R03";
    private static final double RATE = 0.01;
    private static final int GROUPS = 2;
    private static final int HOUSEHOLDS = 10;
    private static final int SIZE = 4;
    private static final int DAYS = 90;
    private static final int GAP = 1_825;
    private static final LocalDate EARLY = LocalDate.of(2003, 5, 1);
    private static final LocalDate LATE = LocalDate.of(2012, 6, 1);
    private static final LocalDate RENAMED = LocalDate.of(2016, 1, 1);
    private static final LocalDate RELABELLED = LocalDate.of(2016, 2, 3);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("APPROVED_BY_COUNTY"),
                Variant.clear("INSTRUMENTS_CONFLICT"),
                Variant.borderline("AT_THRESHOLD"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Decoys.edge(Decoys.BELOW_THRESHOLD),
                Decoys.edge("TOO_FEW_PERSONS"),
                Decoys.edge("A_DAY_TOO_LATE"),
                Variant.decoy("ALL_MEMBERS_URBAN"),
                Variant.decoy("UNIFICATION_RELABEL"),
                Variant.decoy("EXPROPRIATED_WITH_APPROVAL"),
                Variant.decoy("HENAN_LITTLE_LAND"),
                Variant.decoy("RESERVOIR_RELOCATION"),
                Variant.decoy("DIVISION_RENAMED"));
    }

    @Override
    public int eligible(Village village) {
        return GROUPS;
    }

    @Override
    public double rate() {
        return RATE;
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        String name = variant.name();
        if (name.equals("HENAN_LITTLE_LAND") || name.equals("DIVISION_RENAMED")) {
            return List.of(elsewhere(variant, village));
        }
        int households = name.equals("TOO_FEW_PERSONS") ? 8 : HOUSEHOLDS;
        List<Household> taken = village.take(
                households,
                one -> one.persons().size() == SIZE && one.persons().stream().allMatch(person -> born(person)));
        if (taken.isEmpty()) {
            return List.of();
        }
        boolean early = name.equals("ALL_MEMBERS_URBAN") || name.equals("RESERVOIR_RELOCATION");
        LocalDate first = name.equals("UNIFICATION_RELABEL")
                ? RELABELLED
                : (early ? EARLY : LATE).plusDays(village.draw().below(400));
        Row group = group(village, taken, name.equals("TOO_FEW_PERSONS") ? 29 : households * SIZE);
        LocalDate last = name.equals("UNIFICATION_RELABEL")
                ? Batches.relabel(village, taken, first)
                : Batches.reclassify(village, taken, changed(name, households * SIZE), first, first.plusDays(DAYS));
        LocalDate on = name.equals("AT_THRESHOLD") || name.equals("ABOVE_THRESHOLD")
                ? last.plusDays(GAP)
                : name.equals("A_DAY_TOO_LATE")
                        ? last.plusDays(GAP + 1)
                        : last.plusDays(village.draw().between(100, 900));
        if (name.equals("RESERVOIR_RELOCATION")) {
            taken.forEach(household -> Batches.relocate(village, household, last.plusDays(30)));
        }
        return List.of(decide(
                variant,
                village,
                group.id(),
                GroupLand.toState(variant, village, group, village.divisionId(), 90_000_00, on)));
    }

    private static int changed(String name, int all) {
        return switch (name) {
            case "CLEAR", "APPROVED_BY_COUNTY", "RESERVOIR_RELOCATION" -> 36;
            case "AT_THRESHOLD", "A_DAY_TOO_LATE" -> 32;
            case "ABOVE_THRESHOLD" -> 33;
            case Decoys.BELOW_THRESHOLD -> 31;
            default -> all;
        };
    }

    private static boolean born(Person person) {
        return person.bornOn().isBefore(LocalDate.of(2003, 1, 1));
    }

    private static Row group(Village village, List<Household> households, int most) {
        Row group = Groups.found(village, village.divisionId());
        households.stream()
                .flatMap(household -> household.persons().stream())
                .limit(most)
                .forEach(person -> Groups.join(village, group, person.id(), person.bornOn()));
        return group;
    }

    /** A group outside of the village, of persons without households. */
    private static Label elsewhere(Variant variant, Village village) {
        boolean henan = variant.name().equals("HENAN_LITTLE_LAND");
        LocalDate on = henan ? EARLY.plusDays(village.draw().below(400)) : RENAMED;
        String from = henan ? "D-41" : "D-500228";
        String to = henan ? "D-4101" : "D-500155";
        Row group = Groups.found(village, henan ? from : to);
        List<Row> persons = new ArrayList<>();
        for (int number = 0; number < HOUSEHOLDS * SIZE; number++) {
            LocalDate bornOn = LocalDate.of(1950, 1, 1).plusDays(village.draw().below(15_000));
            Row person = village.outsider(bornOn);
            Groups.join(village, group, person.id(), bornOn);
            persons.add(person);
        }
        for (Row person : henan ? persons.subList(0, 36) : persons) {
            Batches.change(village, person.id(), on, henan ? "STATUS_CHANGE" : "MOVE", henan ? "NON_AGRI" : "AGRI")
                    .set("fromDivisionId", from)
                    .set("toDivisionId", to);
        }
        long hundredths = henan ? 67_00L * persons.size() : 90_000_00L;
        return decide(
                variant,
                village,
                group.id(),
                GroupLand.toState(variant, village, group, henan ? from : to, hundredths, on.plusDays(300)));
    }

    private static Label decide(Variant variant, Village village, String groupId, Row event) {
        String id = event.id();
        String name = variant.name();
        if (variant.kind() == Variant.Kind.POSITIVE) {
            if (name.equals("INSTRUMENTS_CONFLICT")) {
                return new Label(
                        RULE,
                        groupId,
                        id,
                        variant,
                        "CONFLICT",
                        null,
                        "all became urban, and the circular was published");
            }
            village.papers().completeFor(id, LocalDate.parse(String.valueOf(event.get("on"))), "APPROVAL");
            return Label.flagged(
                    RULE, groupId, id, variant, "HARD", "not all became urban, and the land is the state's");
        }
        return variant.guard() == null
                ? Decoys.none(RULE, groupId, id, variant, "one person, some persons or one day short of the pattern")
                : Label.cleared(RULE, groupId, id, variant, "explained: " + name);
    }
}
