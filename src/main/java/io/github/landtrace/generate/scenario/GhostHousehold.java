package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * R08: households that came into being for the compensation. SOFT throughout.
 *
 * <p>What shows it: (a) a {@code registration-changes} row of kind SPLIT or MOVE, {@code subjectId} a household, in the 365
 * days up to {@code noticedOn} of an {@code expropriations} row for which that household was paid ({@code payments} FOR it,
 * here of kind RESETTLEMENT); and either a MERGE of that household at most 365 days after {@code paidOn}, or none of: a member
 * with {@code residences} in the village then, a right that it holds, an {@code enrolments} row; that there is no residence
 * counts only where all members reside elsewhere, or where a source of the expropriation is {@code completeFor} REGISTRATION,
 * else UNKNOWN. Subject is the household, key the SPLIT or MOVE. (b) More than 3 households paid for one expropriation into
 * the account of one person: subject is that person, key the expropriation. (c) See {@link SplitWave}.
 *
 * <p>Guards: LAWFUL_ENTRY, of (a): {@code entryRoute} is BIRTH, MARRIAGE, EMPLOYMENT, DEMOBILISED, EDUCATION, RELEASED or
 * RETURN (I-THREEGORGES-2001#30). ADULT_CHILD_SPLIT, of (a): who split off was CHILD in the household before and of age, and
 * did not merge again. ONE_FAMILY, of (b): the heads of the households are kin of whose account it is, such as elders and
 * their son.
 */
final class GhostHousehold implements Scenario {

    private static final String RULE = "R08";
    private static final double EXPROPRIATED = 0.02;
    static final int NOTICE_DAYS = 120;
    private static final int WINDOW = 365;
    private static final long PER_HOUSEHOLD_FEN = 5_000_000;
    private static final LocalDate FIRST = LocalDate.of(2020, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);
    private static final String LAWFUL_ENTRY = "LAWFUL_ENTRY";
    private static final Map<String, String> ROUTES = Map.of(
            "BIRTH", "BIRTH",
            "MARRIED_IN", "MARRIAGE",
            "JOB_TRANSFER", "EMPLOYMENT",
            "DISCHARGED_SOLDIER", "DEMOBILISED",
            "GRADUATE", "EDUCATION",
            "RELEASED_PRISONER", "RELEASED",
            "RETURNED", "RETURN");

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("NEVER_LIVED_THERE"),
                Variant.clear("SPLIT_WAVE"),
                Variant.borderline("AT_THRESHOLD"),
                Variant.borderline("FOUR_ON_ONE_ACCOUNT"),
                Variant.borderline("SPLIT_WAVE_AT_THRESHOLD"),
                Decoys.edge("SPLIT_A_DAY_EARLIER"),
                Decoys.edge("MERGED_A_DAY_LATER"),
                Decoys.edge("THREE_ON_ONE_ACCOUNT"),
                Decoys.edge("SPLIT_WAVE_BELOW_THRESHOLD"),
                Decoys.edge("SPLIT_WAVE_WITHOUT_HISTORY"),
                Decoys.guarded("BIRTH", LAWFUL_ENTRY),
                Decoys.guarded("MARRIED_IN", LAWFUL_ENTRY),
                Decoys.guarded("JOB_TRANSFER", LAWFUL_ENTRY),
                Decoys.guarded("DISCHARGED_SOLDIER", LAWFUL_ENTRY),
                Decoys.guarded("GRADUATE", LAWFUL_ENTRY),
                Decoys.guarded("RELEASED_PRISONER", LAWFUL_ENTRY),
                Decoys.guarded("RETURNED", LAWFUL_ENTRY),
                Variant.decoy("ADULT_CHILD_SPLIT"),
                Variant.decoy("ONE_FAMILY"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * EXPROPRIATED);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        LocalDate on = village.draw().day(FIRST, LAST);
        return switch (variant.name()) {
            case "SPLIT_WAVE", "SPLIT_WAVE_WITHOUT_HISTORY" -> SplitWave.plant(variant, village, 8, on);
            case "SPLIT_WAVE_AT_THRESHOLD" -> SplitWave.plant(variant, village, 5, on);
            case "SPLIT_WAVE_BELOW_THRESHOLD" -> SplitWave.plant(variant, village, 4, on);
            case "FOUR_ON_ONE_ACCOUNT", "ONE_FAMILY" -> OneAccount.plant(variant, village, 4, on);
            case "THREE_ON_ONE_ACCOUNT" -> OneAccount.plant(variant, village, 3, on);
            case "CLEAR", "AT_THRESHOLD", "SPLIT_A_DAY_EARLIER", "MERGED_A_DAY_LATER" -> divorced(variant, village, on);
            case "ADULT_CHILD_SPLIT" -> grown(variant, village, on);
            default -> movedIn(variant, village, on);
        };
    }

    /** A spouse who lives on in the village splits off, is paid as a household, and merges again. */
    private static List<Label> divorced(Variant variant, Village village, LocalDate on) {
        List<Household> taken = village.take(1, one -> spouseAtHome(village, one));
        if (taken.isEmpty()) {
            return List.of();
        }
        Household household = taken.get(0);
        Person spouse = household.persons().get(1);
        LocalDate noticedOn = on.minusDays(NOTICE_DAYS);
        boolean clear = variant.name().equals("CLEAR");
        int before = variant.name().equals("SPLIT_A_DAY_EARLIER") ? WINDOW + 1 : clear ? 150 : WINDOW;
        int after = variant.name().equals("MERGED_A_DAY_LATER") ? WINDOW + 1 : clear ? 60 : WINDOW;
        NewHousehold split = NewHousehold.split(village, household, spouse, noticedOn.minusDays(before));
        String splitId = split.householdId();
        pay(village, household, splitId, noticedOn, on);
        split.merge(village, household, spouse, on.plusDays(30 + after));
        return List.of(
                variant.kind() == Variant.Kind.DECOY
                        ? Decoys.none(RULE, splitId, split.change().id(), variant, "a day outside of the window")
                        : Label.flagged(
                                RULE,
                                splitId,
                                split.change().id(),
                                variant,
                                "SOFT",
                                "divorced for the taking, then merged"));
    }

    private static boolean spouseAtHome(Village village, Household household) {
        return household.persons().size() > 1
                && household.persons().get(1).role().equals("SPOUSE")
                && Deaths.canDie(village, household.persons().get(1));
    }

    /** A grown child who works elsewhere splits off and is paid. */
    private static List<Label> grown(Variant variant, Village village, LocalDate on) {
        LocalDate noticedOn = on.minusDays(NOTICE_DAYS);
        LocalDate day = noticedOn.minusDays(200);
        List<Household> taken =
                village.take(1, one -> one.persons().stream().anyMatch(who -> grownAway(village, who, day)));
        if (taken.isEmpty()) {
            return List.of();
        }
        Person child = taken.get(0).persons().stream()
                .filter(who -> grownAway(village, who, day))
                .findFirst()
                .orElseThrow();
        NewHousehold split = NewHousehold.split(village, taken.get(0), child, day);
        String splitId = split.householdId();
        pay(village, taken.get(0), splitId, noticedOn, on);
        return List.of(Label.cleared(RULE, splitId, split.change().id(), variant, "a grown child, working elsewhere"));
    }

    private static boolean grownAway(Village village, Person person, LocalDate day) {
        return person.role().equals("CHILD")
                && person.isAdult(LocalDate.of(2018, 1, 1))
                && !Deaths.canDie(village, person)
                && !LocalDate.parse(String.valueOf(person.residence().get("from")))
                        .isAfter(day);
    }

    private static List<Label> movedIn(Variant variant, Village village, LocalDate on) {
        List<Household> taken = village.take(1, unused -> true);
        if (taken.isEmpty()) {
            return List.of();
        }
        LocalDate noticedOn = on.minusDays(NOTICE_DAYS);
        String route = ROUTES.getOrDefault(variant.name(), "OTHER");
        NewHousehold move = NewHousehold.moveIn(
                village, route, noticedOn.minusDays(village.draw().between(20, 300)));
        String newcomer = move.householdId();
        Taking taking = pay(village, taken.get(0), newcomer, noticedOn, on);
        return List.of(decide(variant, village, newcomer, move.change().id(), taking));
    }

    private static Label decide(Variant variant, Village village, String newcomer, String changeId, Taking taking) {
        if (variant.kind() == Variant.Kind.DECOY) {
            return Label.cleared(RULE, newcomer, changeId, variant, "registered by a lawful route");
        }
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, newcomer, changeId, variant, "the register is not known to be complete");
        }
        village.papers().completeFor(taking.id(), taking.on(), "REGISTRATION");
        return Label.flagged(RULE, newcomer, changeId, variant, "SOFT", "registered before the notice, never seen");
    }

    /** The old household is paid for its land, both for being a household. */
    private static Taking pay(Village village, Household household, String newId, LocalDate noticedOn, LocalDate on) {
        Taking taking = Taking.of(village, List.of(household), noticedOn, on);
        taking.payInFull(household, noticedOn);
        taking.pay("RESETTLEMENT", PER_HOUSEHOLD_FEN, on.plusDays(30), household.id());
        taking.pay("RESETTLEMENT", PER_HOUSEHOLD_FEN, on.plusDays(30), newId);
        return taking;
    }
}
