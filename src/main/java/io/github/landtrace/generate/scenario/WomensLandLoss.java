package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * R23: a woman who lost her share of the land when she married or divorced, and got none elsewhere.
 *
 * <p>What is looked at: a {@code registration-changes} row of kind MOVE, {@code entryRoute} MARRIAGE or DIVORCE, whose {@code
 * subjectId} is a person of {@code sex} F; it ends her {@code memberships} row of the household that holds the contract. The
 * pattern: her {@code memberships} row of the collective has a {@code to} from the day of the change to 730 days after it.
 * Subject is the person, key the change. HARD where the membership ended from 2019-01-01 (I-RLCL-2018#31, later
 * I-WOMEN-2023#55), SOFT before, when I-RLCL-2002#30 is unverified.
 *
 * <p>Guard LAND_OR_MEMBERSHIP_ELSEWHERE: within the 730 days she became a member of another collective, or of another
 * household that holds a CONTRACT_MGMT right. That there is none counts only where a source of the change is {@code
 * completeFor} REGISTRATION at the place that she moved to ({@code coversDivisionIds}), else UNKNOWN.
 */
final class WomensLandLoss implements Scenario {

    private static final String RULE = "R23";
    private static final double MARRYING = 0.04;
    private static final int DAYS = 730;
    private static final String FAR = "D-51";
    private static final int OLD_ENOUGH = 20;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 10, 31);
    private static final LocalDate BEFORE_FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate BEFORE_LAST = LocalDate.of(2018, 2, 28);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("DIVORCE"),
                Variant.clear("BEFORE_THE_LAW_OF_2018"),
                Variant.borderline("AT_THRESHOLD"),
                Variant.borderline("A_DAY_INSIDE"),
                Decoys.edge("BEYOND_THRESHOLD"),
                Decoys.edge("MEMBERSHIP_KEPT"),
                Decoys.edge("REGISTER_OF_THE_OLD_PLACE"),
                Decoys.guarded("MEMBERSHIP_ELSEWHERE", "LAND_OR_MEMBERSHIP_ELSEWHERE"),
                Decoys.guarded("LAND_ELSEWHERE", "LAND_OR_MEMBERSHIP_ELSEWHERE"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * MARRYING);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        String name = variant.name();
        boolean before = name.equals("BEFORE_THE_LAW_OF_2018");
        LocalDate on = before
                ? village.draw().day(BEFORE_FIRST, BEFORE_LAST)
                : village.draw().day(FIRST, LAST);
        boolean divorce = name.equals("DIVORCE");
        Predicate<Person> fits = person -> person.sex().equals("F")
                && person.role().equals(divorce ? "SPOUSE" : "CHILD")
                && person.age(on) >= OLD_ENOUGH;
        Optional<Household> taken = village.take(one -> one.persons().stream().anyMatch(fits));
        Optional<Household> other =
                taken.isEmpty() || !name.equals("LAND_ELSEWHERE") ? Optional.empty() : village.take(unused -> true);
        if (taken.isEmpty() || (name.equals("LAND_ELSEWHERE") && other.isEmpty())) {
            return List.of();
        }
        Person woman = taken.get().persons().stream().filter(fits).findFirst().orElseThrow();
        Row change = move(village, woman, on, divorce ? "DIVORCE" : "MARRIAGE");
        if (other.isPresent()) {
            change.set("toDivisionId", village.divisionId()).set("destinationKind", "VILLAGE");
        }
        join(village, woman, other.isPresent() ? other.get().id() : household(village, woman, on), "SPOUSE", on);
        LocalDate lost = switch (name) {
            case "AT_THRESHOLD" -> on.plusDays(DAYS);
            case "A_DAY_INSIDE" -> on.plusDays(DAYS - 1);
            case "BEYOND_THRESHOLD" -> on.plusDays(DAYS + 1);
            default -> on.plusDays(village.draw().between(0, 300));
        };
        if (!name.equals("MEMBERSHIP_KEPT")) {
            taken.get().membership(woman.id(), village.collectiveId()).set("to", lost);
        }
        return List.of(decide(variant, village, woman, change, on));
    }

    private static Label decide(Variant variant, Village village, Person woman, Row change, LocalDate on) {
        String id = woman.id();
        switch (variant.name()) {
            case "BEYOND_THRESHOLD", "MEMBERSHIP_KEPT" -> {
                return Decoys.none(RULE, id, change.id(), variant, "her membership outlasted 730 days");
            }
            case "LAND_ELSEWHERE" -> {
                return Label.cleared(RULE, id, change.id(), variant, "joined a household with a contract");
            }
            case "MEMBERSHIP_ELSEWHERE" -> {
                if (village.dirt().losesPaper()) {
                    return Label.unknown(RULE, id, change.id(), variant, "the new membership got lost");
                }
                join(
                        village,
                        woman,
                        elsewhere(village),
                        "MEMBER",
                        on.plusDays(village.draw().between(30, 700)));
                return Label.cleared(RULE, id, change.id(), variant, "became a member elsewhere");
            }
            case "REGISTER_OF_THE_OLD_PLACE" -> {
                change.set("toDivisionId", FAR).clear("destinationKind");
                complete(village, change, on, village.townshipId());
                return Label.unknown(RULE, id, change.id(), variant, "the register does not reach where she moved");
            }
            default -> {
                if (variant.strength() == Variant.Strength.BORDERLINE
                        && village.dirt().losesPaper()) {
                    return Label.unknown(RULE, id, change.id(), variant, "what she has elsewhere is not known");
                }
                complete(village, change, on, village.townshipId());
                String severity = variant.name().startsWith("BEFORE") ? "SOFT" : "HARD";
                return Label.flagged(RULE, id, change.id(), variant, severity, "lost her membership, and has no other");
            }
        }
    }

    /** A register that is known complete for one place, to the end of the days that count. */
    private static void complete(Village village, Row change, LocalDate on, String divisionId) {
        village.papers()
                .completeFor(change.id(), on.plusDays(DAYS), "REGISTRATION")
                .set("coversDivisionIds", divisionId);
    }

    private static Row move(Village village, Person woman, LocalDate on, String route) {
        woman.membership().set("to", on);
        return village.deeds()
                .event("registration-changes", on)
                .set("kind", "MOVE")
                .set("fromStatus", "AGRI")
                .set("toStatus", "AGRI")
                .set("entryRoute", route)
                .set("wholeHousehold", false)
                .set("destinationKind", "TOWN")
                .set("subjectId", woman.id())
                .set("fromDivisionId", village.divisionId())
                .set("toDivisionId", village.townshipId());
    }

    /** {@return a household elsewhere in the township, without land} */
    private static String household(Village village, Person woman, LocalDate on) {
        Row household =
                village.add("households").set("name", woman.name() + "户").set("kind", "FAMILY");
        household.set("registerNo", "XN-" + household.id());
        village.add("registrations")
                .set("householdId", household.id())
                .set("divisionId", village.townshipId())
                .set("status", "AGRI")
                .set("from", on);
        return household.id();
    }

    private static String elsewhere(Village village) {
        return village.add("collectives")
                .set("name", village.placeName() + "村农民集体（虚构）")
                .set("level", "VILLAGE")
                .set("divisionId", village.townshipId())
                .id();
    }

    private static void join(Village village, Person woman, String ofId, String role, LocalDate from) {
        village.add("memberships")
                .set("memberId", woman.id())
                .set("ofId", ofId)
                .set("role", role)
                .set("basis", "MARRIAGE")
                .set("from", from);
    }
}
