package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Cooperative;
import io.github.landtrace.generate.Cooperatives;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R13: dividends that were promised and came late, short or not at all. SOFT.
 *
 * <p>What shows it: {@code dividend-terms} of a cooperative ({@code floorFenPerUnit}, {@code from}, {@code to}) and
 * {@code payments} of kind DIVIDEND FOR the cooperative to its members, due on each anniversary of {@code from} up to
 * {@code to}. Late by 90 days or more ({@code paidOn} after {@code dueOn}; none counts to the day the data were recorded),
 * severe from 365; or a member was paid less than 0.9 of {@code units} times the floor in a year; or of all that was paid in a
 * year less than 60 percent has {@code basis} PATRONAGE, where any has a {@code basis} (terms of basis SURPLUS; from 2018-07-01,
 * I-COOP-2017#44). Subject is the cooperative, key the term.
 *
 * <p>Guards: CROP_FAILURE_CLAUSE: the term is EVIDENCED_BY an AGREEMENT whose {@code evidence.quote} names crop failure, and
 * {@code public-events} in the division of the cooperative, in the year up to {@code dueOn}, names a drought.
 * VOTED_REINVESTMENT: a {@code resolutions} row of the cooperative, {@code matter} "Reinvestment of the surplus", body ASSEMBLY,
 * {@code for} more than half of {@code entitled}, in the year up to {@code dueOn}; its absence counts only where a source of
 * the term is {@code completeFor} RESOLUTION, else UNKNOWN. FIRST_YEAR_GRACE: only the first year is late.
 * GRAIN_INDEXED, always UNKNOWN: the term's
 * {@code basis}; paid in time, less than the floor in money, and no price of grain says whether less than the floor.
 */
final class DividendArrears implements Scenario {

    private static final String RULE = "R13";
    private static final double RATE = 0.01;
    private static final int MEMBERS = 6;
    private static final int YEARS = 3;
    private static final long FLOOR_FEN = 4_000;
    private static final LocalDate FIRST = LocalDate.of(2009, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 6, 1);
    private static final LocalDate LAW = LocalDate.of(2018, 7, 1);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.borderline("LATE_AT_THRESHOLD"),
                Variant.borderline("LATE_ABOVE_THRESHOLD"),
                Variant.borderline("SHORT_BY_A_FEN"),
                Variant.borderline("PATRONAGE_BELOW"),
                Decoys.edge("LATE_BELOW_THRESHOLD"),
                Decoys.edge("SHORT_AT_THRESHOLD"),
                Decoys.edge("PATRONAGE_AT_THRESHOLD"),
                Variant.decoy("CROP_FAILURE_CLAUSE"),
                Variant.decoy("VOTED_REINVESTMENT"),
                Variant.decoy("FIRST_YEAR_GRACE"),
                Variant.decoy("GRAIN_INDEXED"));
    }

    @Override
    public int eligible(Village village) {
        return village.cooperatives().size();
    }

    @Override
    public double rate() {
        return RATE;
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        List<Household> members = village.take(MEMBERS, unused -> true);
        if (members.isEmpty()) {
            return List.of();
        }
        boolean patronage = variant.name().startsWith("PATRONAGE");
        LocalDate on = patronage
                ? LAW.plusDays(village.draw().below(500))
                : village.draw().day(FIRST, LAST);
        Cooperative cooperative = patronage
                ? Cooperatives.found(village, "SPECIALISED", members, on, "mushrooms")
                : Cooperatives.landShare(village, members, on);
        Row term = village.add("dividend-terms")
                .set(
                        "basis",
                        patronage ? "SURPLUS" : variant.name().equals("GRAIN_INDEXED") ? "GRAIN_INDEXED" : "FIXED")
                .set("from", on)
                .set("to", on.plusYears(YEARS))
                .set("cooperativeId", cooperative.id());
        if (patronage) {
            surplus(variant, village, cooperative, on);
        } else {
            term.set("floorFenPerUnit", FLOOR_FEN);
            for (int year = 1; year <= YEARS; year++) {
                pay(variant, village, cooperative, on.plusYears(year), year);
            }
        }
        return List.of(decide(variant, village, cooperative, term, on.plusYears(YEARS)));
    }

    private static void surplus(Variant variant, Village village, Cooperative cooperative, LocalDate on) {
        int shifted = variant.name().equals("PATRONAGE_BELOW") ? 1 : 0;
        for (Household member : cooperative.members()) {
            Cooperatives.joinForCash(village, cooperative, member.id(), 10, on);
            for (int year = 1; year <= YEARS; year++) {
                LocalDate due = on.plusYears(year);
                dividend(village, cooperative, member, 60_000 - shifted, due, due)
                        .set("basis", "PATRONAGE");
                dividend(village, cooperative, member, 40_000 + shifted, due, due)
                        .set("basis", "CAPITAL");
            }
        }
    }

    private static void pay(Variant variant, Village village, Cooperative cooperative, LocalDate due, int year) {
        String name = variant.name();
        boolean last = year == YEARS;
        LocalDate inTime = due.minusDays(village.draw().below(20));
        LocalDate paidOn = switch (name) {
            case "CLEAR" -> last ? null : year == 2 ? due.plusDays(400) : inTime;
            case "CROP_FAILURE_CLAUSE", "VOTED_REINVESTMENT" -> last ? null : inTime;
            case "LATE_AT_THRESHOLD" -> last ? due.plusDays(90) : inTime;
            case "LATE_ABOVE_THRESHOLD" -> last ? due.plusDays(91) : inTime;
            case "LATE_BELOW_THRESHOLD" -> last ? due.plusDays(89) : inTime;
            case "FIRST_YEAR_GRACE" -> year == 1 ? due.plusDays(200) : inTime;
            default -> inTime;
        };
        for (Household member : cooperative.members()) {
            long floor = cooperative.units(member) * FLOOR_FEN;
            long fen = switch (name) {
                case "SHORT_BY_A_FEN" -> last ? floor * 9 / 10 - 1 : floor;
                case "SHORT_AT_THRESHOLD" -> last ? floor * 9 / 10 : floor;
                case "GRAIN_INDEXED" -> floor * 8 / 10;
                default -> floor;
            };
            dividend(village, cooperative, member, fen, due, paidOn);
        }
    }

    private static Row dividend(
            Village village,
            Cooperative cooperative,
            Household member,
            long fen,
            LocalDate due,
            @Nullable LocalDate paidOn) {
        return village.deeds().payment("DIVIDEND", fen, due, paidOn, cooperative.id(), cooperative.id(), member.id());
    }

    private static Label decide(Variant variant, Village village, Cooperative cooperative, Row term, LocalDate due) {
        String id = cooperative.id();
        switch (variant.name()) {
            case "CROP_FAILURE_CLAUSE" -> {
                Row agreement = village.papers().source("AGREEMENT", "Dividends of " + id, due.minusYears(YEARS));
                village.add("evidence")
                        .set("recordId", term.id())
                        .set("sourceId", agreement.id())
                        .set("quote", "遇灾减产免付保底分红 no guaranteed dividend after crop failure")
                        .set("verbatim", true);
                village.add("public-events")
                        .set("name", "旱灾（虚构） drought")
                        .set("on", due.minusDays(200))
                        .set("until", due.minusDays(120))
                        .set("divisionId", village.divisionId());
            }
            case "VOTED_REINVESTMENT" -> {
                if (village.dirt().losesPaper()) {
                    return Label.unknown(RULE, id, term.id(), variant, "the minutes of the vote got lost");
                }
                village.papers()
                        .resolution(
                                due.minusDays(40), "ASSEMBLY", "Reinvestment of the surplus", MEMBERS - 1, MEMBERS, id);
            }
            default -> {}
        }
        if (variant.name().equals("GRAIN_INDEXED")) {
            return Label.unknown(RULE, id, term.id(), variant, "the price of grain is not on record");
        }
        if (variant.guard() != null) {
            return Label.cleared(RULE, id, term.id(), variant, "explained: " + variant.name());
        }
        village.papers().completeFor(term.id(), due, "RESOLUTION");
        return variant.kind() == Variant.Kind.DECOY
                ? Decoys.none(RULE, id, term.id(), variant, "a day or a fen within the threshold")
                : Label.flagged(RULE, id, term.id(), variant, "SOFT", "late, short, or not by patronage");
    }
}
