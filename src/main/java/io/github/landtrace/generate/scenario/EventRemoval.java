package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/**
 * R22: people removed from a place before something that many would come to see.
 *
 * <p>What is looked at: a {@code public-events} row ({@code on}, {@code divisionId}) and, at or below that division, {@code
 * removals} ({@code people}) and {@code residence-permits} that were cancelled: their {@code to} comes less than a year
 * after {@code from}, and counts as a person on that day. The pattern: in the 120 days before {@code on} (from {@code on - 120}
 * to the day before) there were at least 3 times as many as in the mean of the same days one and two years earlier, and
 * some then. {@code publicEventId} of a removal is what it says itself and is not needed. Subject is the event; key the
 * earliest removal, or permit where there is none, in the window. SOFT.
 *
 * <p>Guards: SPRING_FESTIVAL: every removal of the window lies between 10 January and 20 February, where the festival moves
 * about and the same days of other years tell nothing. UNSAFE_HOUSING_REHOUSED: {@code reason} "unsafe housing",
 * AUTHORISED_BY an approval by the day (missing: UNKNOWN), and {@code relocations} with that reason, out of the division
 * within 30 days of the removal, BY households with at least as many members as there were people.
 *
 * <p>Each variant has its own season and year, so that two in one village do not count each other's people.
 */
final class EventRemoval implements Scenario {

    private static final String RULE = "R22";
    private static final double RATE = 0.01;
    private static final int BASELINE = 12;
    private static final int TIMES = 3;
    private static final String CLEARING = "clearing of rented rooms";
    private static final String UNSAFE = "unsafe housing";

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("PERMITS_CANCELLED"),
                Variant.borderline("AT_THRESHOLD"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Decoys.edge(Decoys.BELOW_THRESHOLD),
                Decoys.edge("A_DAY_TOO_EARLY"),
                Variant.decoy("SPRING_FESTIVAL"),
                Variant.decoy("UNSAFE_HOUSING_REHOUSED"));
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
        LocalDate on = day(variant);
        List<Household> rehoused = List.of();
        if (variant.name().equals("UNSAFE_HOUSING_REHOUSED")) {
            rehoused = village.take(12, one -> one.persons().size() >= 3);
            if (rehoused.isEmpty()) {
                return List.of();
            }
        }
        Draw draw = village.draw();
        Row event = village.add("public-events")
                .set("name", village.placeName() + "文化节（虚构）")
                .set("on", on)
                .set("until", on.plusDays(draw.between(1, 8)))
                .set("divisionId", village.divisionId());
        LocalDate removedOn = on.minusDays(draw.between(20, 35));
        if (variant.name().equals("A_DAY_TOO_EARLY")) {
            removedOn = on.minusDays(121);
        }
        for (int years = 1; years <= 2; years++) {
            removal(village, on.minusYears(years).minusDays(28), years == 1 ? BASELINE - 2 : BASELINE + 2);
        }
        return List.of(
                switch (variant.name()) {
                    case "PERMITS_CANCELLED" -> permits(variant, village, event, removedOn);
                    case "UNSAFE_HOUSING_REHOUSED" -> unsafe(variant, village, event, rehoused, removedOn);
                    default -> counted(variant, village, event, removedOn);
                });
    }

    /** {@return the day of the event; no window of 120 days, nor those of the years before, holds another's removals} */
    private static LocalDate day(Variant variant) {
        return switch (variant.name()) {
            case "CLEAR" -> LocalDate.of(2008, 6, 10);
            case "AT_THRESHOLD" -> LocalDate.of(2011, 6, 10);
            case "ABOVE_THRESHOLD" -> LocalDate.of(2014, 6, 10);
            case Decoys.BELOW_THRESHOLD -> LocalDate.of(2017, 6, 10);
            case "PERMITS_CANCELLED" -> LocalDate.of(2020, 10, 15);
            case "A_DAY_TOO_EARLY" -> LocalDate.of(2010, 10, 15);
            case "UNSAFE_HOUSING_REHOUSED" -> LocalDate.of(2014, 10, 15);
            default -> LocalDate.of(2012, 2, 25);
        };
    }

    private static Row removal(Village village, LocalDate on, long people) {
        return village.deeds()
                .event("removals", on)
                .set("reason", CLEARING)
                .set("people", people)
                .set("divisionId", village.divisionId());
    }

    private static Label counted(Variant variant, Village village, Row event, LocalDate on) {
        int people = switch (variant.name()) {
            case "AT_THRESHOLD" -> TIMES * BASELINE;
            case "ABOVE_THRESHOLD" -> TIMES * BASELINE + 1;
            case Decoys.BELOW_THRESHOLD -> TIMES * BASELINE - 1;
            default -> village.draw().between(7 * BASELINE, 12 * BASELINE);
        };
        Row first = removal(village, on, people / 2);
        Row second = removal(village, on.plusDays(4), people - people / 2);
        if (variant.name().equals("A_DAY_TOO_EARLY")) {
            second.set("on", on);
        } else {
            second.set("publicEventId", event.id());
        }
        if (variant.kind() == Variant.Kind.POSITIVE) {
            return Label.flagged(
                    RULE, event.id(), first.id(), variant, "SOFT", people + " people, " + BASELINE + " in other years");
        }
        return variant.guard() == null
                ? Decoys.none(RULE, event.id(), first.id(), variant, "fewer, or a day before the window")
                : Label.cleared(RULE, event.id(), first.id(), variant, "in the weeks of the Spring Festival");
    }

    private static Label permits(Variant variant, Village village, Row event, LocalDate on) {
        String first = "";
        for (int number = 0; number < 4 * BASELINE; number++) {
            Row permit = village.add("residence-permits")
                    .set("from", on.minusDays(village.draw().between(60, 300)))
                    .set("to", on.plusDays(number / 4))
                    .set(
                            "personId",
                            village.outsider(LocalDate.of(1985, 1, 1)
                                            .plusDays(village.draw().below(5_000)))
                                    .id())
                    .set("divisionId", village.divisionId());
            first = number == 0 ? permit.id() : first;
        }
        return Label.flagged(
                RULE, event.id(), first, variant, "SOFT", "48 permits cancelled, 12 people removed in other years");
    }

    private static Label unsafe(Variant variant, Village village, Row event, List<Household> rehoused, LocalDate on) {
        long people = rehoused.stream().mapToLong(one -> one.persons().size()).sum();
        Row removal = removal(village, on, people).set("reason", UNSAFE);
        for (Household household : rehoused) {
            Row relocation = village.deeds()
                    .event("relocations", on.plusDays(village.draw().between(0, 25)))
                    .set("reason", UNSAFE)
                    .set("fromDivisionId", village.divisionId())
                    .set("toDivisionId", village.townshipId());
            village.add("event-actors").set("eventId", relocation.id()).set("partyId", household.id());
        }
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, event.id(), removal.id(), variant, "the approval of the demolition got lost");
        }
        village.deeds()
                .authorised(
                        removal, village.papers().approval(on.minusDays(30), "COUNTY", "Demolition of unsafe housing"));
        return Label.cleared(RULE, event.id(), removal.id(), variant, "unsafe housing, all were rehoused");
    }
}
