package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** R01: land given up when the household became urban. */
final class SurrenderOnReclassification implements Scenario {

    private static final String RULE = "R01";
    private static final double RECLASSIFIED = 0.137;
    private static final LocalDate CIRCULAR = LocalDate.of(2012, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 12, 31);
    private static final long COMPENSATION_FEN_OF_A_MU = 3_000_000;

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.borderline("NOTICE_TOO_LATE"),
                Variant.borderline("INSTRUMENTS_CONFLICT"),
                Variant.decoy("LAWFUL_MANDATORY"),
                Variant.decoy("VOLUNTARY_WITH_NOTICE_AND_PAY"),
                Variant.decoy("EXCHANGED_OR_TO_KIN"),
                Variant.decoy("EXPROPRIATED_WITH_APPROVAL"),
                Variant.decoy("CONTINUES_IN_FAMILY"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * RECLASSIFIED);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Optional<Household> taken = village.take(GivenUp::hasAnAdultChild);
        if (taken.isEmpty()) {
            return List.of();
        }
        Household household = taken.get();
        return switch (variant.name()) {
            case "CLEAR" -> condition(variant, village, household);
            case "INSTRUMENTS_CONFLICT" -> conflict(variant, village, household);
            case "LAWFUL_MANDATORY" -> mandatory(variant, village, household);
            case "NOTICE_TOO_LATE" -> voluntary(variant, village, household, 5);
            case "VOLUNTARY_WITH_NOTICE_AND_PAY" -> voluntary(variant, village, household, 7);
            case "EXCHANGED_OR_TO_KIN" -> toKin(variant, village, household);
            case "EXPROPRIATED_WITH_APPROVAL" -> expropriated(variant, village, household);
            default -> continued(variant, village, household);
        };
    }

    private static List<Label> condition(Variant variant, Village village, Household household) {
        LocalDate changed = village.draw().day(CIRCULAR, LAST);
        GivenUp.change(village, household, changed, "TOWN");
        Row surrender = GivenUp.surrender(
                village, household, changed.plusDays(village.draw().between(5, 200)), "CONDITION");
        return List.of(Label.flagged(
                RULE, household.id(), surrender.id(), variant, "HARD", "handed in for registration in a town"));
    }

    private static List<Label> conflict(Variant variant, Village village, Household household) {
        LocalDate changed = village.draw().day(CIRCULAR, LAST);
        GivenUp.change(village, household, changed, "DISTRICTED_CITY");
        Row surrender = GivenUp.surrender(
                village, household, changed.plusDays(village.draw().between(5, 300)), "FORCED");
        return List.of(new Label(
                RULE,
                household.id(),
                surrender.id(),
                variant,
                "CONFLICT",
                null,
                "taken in a city with districts, where the law of 2002 and the rule of 2010 contradict each other"));
    }

    private static List<Label> mandatory(Variant variant, Village village, Household household) {
        LocalDate changed = village.draw().day(LocalDate.of(2004, 1, 1), LocalDate.of(2009, 6, 1));
        GivenUp.change(village, household, changed, "DISTRICTED_CITY");
        Row surrender = GivenUp.surrender(
                village, household, changed.plusDays(village.draw().between(5, 300)), "CONDITION");
        return List.of(Label.cleared(
                RULE,
                household.id(),
                surrender.id(),
                variant,
                "returned as the law of 2002 asked, before the circular"));
    }

    private static List<Label> voluntary(Variant variant, Village village, Household household, int noticeMonths) {
        Draw draw = village.draw();
        LocalDate changed = draw.day(CIRCULAR, LAST);
        GivenUp.change(village, household, changed, "TOWN");
        boolean late = variant.kind() == Variant.Kind.POSITIVE;
        LocalDate on = changed.plusDays(late ? draw.between(1_000, 1_090) : draw.between(250, 350));
        Row surrender = GivenUp.surrender(village, household, on, "VOLUNTARY");
        Deeds deeds = village.deeds();
        long fen = (long) (household.mu() * COMPENSATION_FEN_OF_A_MU);
        deeds.payment(
                "COMPENSATION",
                fen,
                on.plusDays(30),
                on.plusDays(20),
                surrender.id(),
                village.collectiveId(),
                household.id());
        if (village.dirt().losesPaper()) {
            return GivenUp.alsoOfR02(
                    Label.unknown(RULE, household.id(), surrender.id(), variant, "the notice got lost"));
        }
        deeds.authorised(
                surrender,
                village.papers()
                        .notice("SURRENDER", on.minusMonths(noticeMonths), household.id(), village.collectiveId()));
        String note = "voluntary, with notice of " + noticeMonths + " months";
        return late
                ? GivenUp.alsoOfR02(Label.flagged(RULE, household.id(), surrender.id(), variant, "HARD", note))
                : List.of(Label.cleared(RULE, household.id(), surrender.id(), variant, note + " and pay"));
    }

    private static List<Label> toKin(Variant variant, Village village, Household household) {
        Optional<Household> relatives = village.take(unused -> true);
        if (relatives.isEmpty()) {
            return List.of();
        }
        LocalDate changed = village.draw().day(CIRCULAR, LAST);
        LocalDate on = changed.plusDays(village.draw().between(5, 300));
        Deeds deeds = village.deeds();
        village.add("kinships")
                .set("personId", household.head().id())
                .set("kinId", relatives.get().head().id())
                .set("kind", "SIBLING");
        GivenUp.change(village, household, changed, "TOWN");
        Row transfer =
                deeds.transfer("ASSIGN", on, household.id(), relatives.get().id());
        for (Parcel plot : household.plots()) {
            GivenUp.pass(village, transfer, plot, relatives.get().id(), on);
        }
        return List.of(Label.cleared(RULE, household.id(), transfer.id(), variant, "assigned to a sibling"));
    }

    private static List<Label> expropriated(Variant variant, Village village, Household household) {
        LocalDate changed = village.draw().day(CIRCULAR, LAST);
        LocalDate on = changed.plusDays(village.draw().between(60, 300));
        Deeds deeds = village.deeds();
        GivenUp.change(village, household, changed, "TOWN");
        Row takeBack = deeds.event("take-backs", on).set("manner", "FORCED").set("ground", "expropriation");
        deeds.parties(takeBack, village.collectiveId(), household.id());
        boolean lost = village.dirt().losesPaper();
        GivenUp.expropriate(village, household, takeBack, on, !lost);
        if (lost) {
            return List.of(Label.unknown(
                    RULE, household.id(), takeBack.id(), variant, "the approval of the expropriation got lost"));
        }
        return List.of(Label.cleared(RULE, household.id(), takeBack.id(), variant, "expropriated with approval"));
    }

    private static List<Label> continued(Variant variant, Village village, Household household) {
        LocalDate changed = village.draw().day(CIRCULAR, LAST);
        LocalDate on = changed.plusDays(village.draw().between(5, 300));
        GivenUp.change(village, household, changed, "TOWN");
        Row surrender = village.deeds().event("surrenders", on).set("manner", "VOLUNTARY");
        Person child = household.persons().stream()
                .filter(person -> person.role().equals("CHILD"))
                .findFirst()
                .orElseThrow();
        String split = GivenUp.splitOff(village, household, child, on);
        village.deeds().parties(surrender, household.id(), village.collectiveId());
        for (Parcel plot : household.plots()) {
            Right next = GivenUp.pass(village, surrender, plot, split, on);
            village.add("right-successions")
                    .set("rightId", plot.use().id())
                    .set("successorId", next.id())
                    .set("on", on);
        }
        return GivenUp.alsoOfR02(
                Label.cleared(RULE, household.id(), surrender.id(), variant, "goes on under the child's household"));
    }
}
