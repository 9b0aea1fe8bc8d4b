package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/**
 * R18: the last households that did not sign, and what happened to them.
 *
 * <p>What is looked at: an {@code expropriations} row with a {@code projectId}; its households are those whose CONTRACT_MGMT
 * rights over its {@code event-parcels} it ended; those signed that gave a {@code consents} row which authorises it. The
 * pattern: at least 95 percent signed by its day, and a household that did not has 2 or more {@code adverse-events} within
 * 180 days (last less first), all before its day and before any {@code sources} row of type COURT_DECISION that is its
 * evidence. Subject is the household, key the expropriation. SOFT.
 *
 * <p>Guards: NEIGHBOURS_HIT_TOO: fewer than 2 events are left without those of a {@code kind} that at least half of the
 * signed households had on the same day. EVENTS_PREDATE_PROJECT: fewer than 2 are left from the {@code projects.from} on.
 * That a household did not sign counts only where a source of the taking is {@code completeFor} CONSENT, else UNKNOWN.
 * LAWFUL_HANDOVER (I-SPC-2011#14): before the first event the taking was approved (an {@code approvals} row that authorises
 * it), noticed ({@code noticedOn}) and the household paid in full ({@code payments}); a number of an approval without the
 * row makes it UNKNOWN.
 */
final class NailHouseholdPressure implements Scenario {

    private static final String RULE = "R18";
    private static final String INCOMPLETE = "CONSENTS_NOT_COMPLETE";
    private static final double RATE = 0.01;
    private static final int HOUSEHOLDS = 20;
    private static final int DAYS = 180;
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 6, 1);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.borderline(),
                Decoys.edge("TOO_FEW_SIGNED"),
                Decoys.edge("ONE_EVENT"),
                Decoys.edge("A_DAY_TOO_FAR_APART"),
                Decoys.edge(INCOMPLETE),
                Variant.decoy("NEIGHBOURS_HIT_TOO"),
                Variant.decoy("EVENTS_PREDATE_PROJECT"),
                Variant.decoy("LAWFUL_HANDOVER"));
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
        List<Household> households = village.take(name.equals("CLEAR") ? HOUSEHOLDS + 4 : HOUSEHOLDS, unused -> true);
        if (households.isEmpty()) {
            return List.of();
        }
        int unsigned = name.equals("TOO_FEW_SIGNED") ? 2 : 1;
        LocalDate begun = village.draw().day(FIRST, LAST);
        LocalDate on = begun.plusDays(500);
        LocalDate first = name.equals("EVENTS_PREDATE_PROJECT") ? begun.minusDays(60) : begun.plusDays(250);
        boolean lawful = name.equals("LAWFUL_HANDOVER");
        Row approval = village.papers()
                .approval(lawful ? first.minusDays(60) : on.minusDays(10), "PROVINCE", "Expropriation for a road");
        Row taking = PlotTaking.take(village, households, begun.plusDays(10), approval, on)
                .set("projectId", project(village, begun, on));
        boolean lost = lawful && village.dirt().losesPaper();
        if (lost) {
            approval.drop();
        } else {
            village.deeds().authorised(taking, approval);
        }
        List<Household> signed = households.subList(unsigned, households.size());
        for (Household household : signed) {
            LocalDate signedOn = begun.plusDays(village.draw().between(30, 200));
            village.deeds()
                    .authorised(
                            taking,
                            village.papers()
                                    .consent(signedOn, "Agreement on compensation", household, household.head()));
            PlotTaking.pay(village, taking, household, on.plusDays(20));
        }
        LocalDate paidOn = lawful ? first.minusDays(20) : on.plusDays(20);
        households.subList(0, unsigned).forEach(nail -> PlotTaking.pay(village, taking, nail, paidOn));
        Label label = press(variant, village, households, signed, taking, lost, first);
        if (name.equals(INCOMPLETE)
                || (label.verdict().equals("FLAGGED") && village.dirt().losesPaper())) {
            return List.of(Label.unknown(
                    RULE, label.subjectId(), label.key(), variant, "the consents are not known to be all"));
        }
        village.papers().completeFor(taking.id(), on, "CONSENT");
        return List.of(label);
    }

    private static String project(Village village, LocalDate begun, LocalDate on) {
        return village.add("projects")
                .set("name", village.placeName() + "环线（虚构）")
                .set("kind", "INFRASTRUCTURE")
                .set("purpose", "road")
                .set("from", begun)
                .set("to", on.plusYears(2))
                .set("developerId", village.offices().landBureau())
                .set("divisionId", village.divisionId())
                .id();
    }

    private static Label press(
            Variant variant,
            Village village,
            List<Household> households,
            List<Household> signed,
            Row taking,
            boolean lost,
            LocalDate first) {
        Household nail = households.get(0);
        String id = nail.id();
        adverse(village, nail, "UTILITY_CUT", first);
        switch (variant.name()) {
            case "ONE_EVENT" -> {
                return Decoys.none(RULE, id, taking.id(), variant, "a single event");
            }
            case "BORDERLINE" -> {
                adverse(village, nail, "JOB_LOSS", first.plusDays(DAYS));
                return Label.flagged(RULE, id, taking.id(), variant, "SOFT", "19 of 20 signed, two events in 180 days");
            }
            case "A_DAY_TOO_FAR_APART" -> {
                adverse(village, nail, "JOB_LOSS", first.plusDays(DAYS + 1));
                return Decoys.none(RULE, id, taking.id(), variant, "two events 181 days apart");
            }
            case "TOO_FEW_SIGNED" -> {
                adverse(village, nail, "JOB_LOSS", first.plusDays(40));
                return Decoys.none(RULE, id, taking.id(), variant, "18 of 20 signed");
            }
            case "CLEAR" -> {
                adverse(village, nail, "JOB_LOSS", first.plusDays(15));
                adverse(village, nail, "DETENTION", first.plusDays(38));
                adverse(village, nail, "DEMOLITION", first.plusDays(60));
                return Label.flagged(RULE, id, taking.id(), variant, "SOFT", "23 of 24 signed, four events in 60 days");
            }
            case "NEIGHBOURS_HIT_TOO" -> {
                adverse(village, nail, "UTILITY_CUT", first.plusDays(30));
                for (Household neighbour : signed) {
                    adverse(village, neighbour, "UTILITY_CUT", first);
                    adverse(village, neighbour, "UTILITY_CUT", first.plusDays(30));
                }
            }
            case "LAWFUL_HANDOVER" -> {
                adverse(village, nail, "DEMOLITION", first.plusDays(30));
                if (lost) {
                    return Label.unknown(RULE, id, taking.id(), variant, "a number is given, the approval got lost");
                }
            }
            default -> adverse(village, nail, "JOB_LOSS", first.plusDays(30));
        }
        return Label.cleared(RULE, id, taking.id(), variant, "explained: " + variant.name());
    }

    private static void adverse(Village village, Household household, String kind, LocalDate on) {
        Row event =
                village.add("adverse-events").set("on", on).set("kind", kind).set("householdId", household.id());
        village.papers().evidence(event.id(), village.papers().source("NOTE", "Report of " + event.id(), on));
    }
}
