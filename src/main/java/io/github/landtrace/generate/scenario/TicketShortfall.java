package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.CommonLand;
import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R20: a land ticket of which the household that gave the homestead got too little, or too late.
 *
 * <p>What is looked at: a {@code land-tickets} row ({@code priceFen} net, {@code on} the day of sale), TO its beneficiary
 * ({@code event-beneficiaries}), over the parcel ({@code event-parcels}) whose HOMESTEAD right it ended; {@code payments} of
 * kind TICKET for it to the beneficiary. The pattern: what was paid by 180 days after {@code on} is less than 0.85 of {@code
 * priceFen}; that part itself is unverified, and what is paid later is late. That less was paid in all counts only where a
 * source of the ticket is {@code completeFor} COMPENSATION, else UNKNOWN. Subject is the beneficiary, key the ticket. SOFT:
 * before I-RCEO-2025#53 nothing verified was in force, and the data end before it.
 *
 * <p>Guards: RECLAMATION_COST_DEDUCTED: {@code payments} of kind PRICE for the ticket, paid by the collective to a company
 * that reclaimed the land, and the household got 0.85 of the price less these; the ticket has a RECEIPT source, without which
 * it is UNKNOWN. COLLECTIVE_FACILITY_LAND: no HOMESTEAD right was ever over the parcel, and the beneficiary is the collective:
 * the share of a household is nothing.
 */
final class TicketShortfall implements Scenario {

    private static final String RULE = "R20";
    private static final double TICKETED = 0.02;
    private static final int DAYS = 180;
    private static final int PERCENT = 85;
    private static final int HUNDRED = 100;
    private static final long FEN_OF_A_METRE = 16_400;
    private static final LocalDate FIRST = LocalDate.of(2009, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 1);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("LATE"),
                Variant.borderline("ONE_FEN_SHORT"),
                Variant.borderline("ONE_DAY_LATE"),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge("ONE_FEN_MORE"),
                Decoys.edge("PAID_ON_DAY_180"),
                Variant.decoy("RECLAMATION_COST_DEDUCTED"),
                Variant.decoy("COLLECTIVE_FACILITY_LAND"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * TICKETED);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Draw draw = village.draw();
        LocalDate on = draw.day(FIRST, LAST);
        if (variant.name().equals("COLLECTIVE_FACILITY_LAND")) {
            return List.of(facility(variant, village, on));
        }
        Optional<Household> taken = village.take(unused -> true);
        if (taken.isEmpty()) {
            return List.of();
        }
        Household household = taken.get();
        Parcel home = household.homestead();
        long price = home.hundredths() / HUNDRED * FEN_OF_A_METRE;
        Row ticket = ticket(village, home, on, price, household.id());
        village.deeds().end(ticket, home.use(), on);
        reclaimed(village, home, "HOMESTEAD", on);
        long share = price / HUNDRED * PERCENT;
        int after = draw.between(20, 120);
        return List.of(
                switch (variant.name()) {
                    case "CLEAR" -> {
                        pay(village, ticket, household, price * draw.between(25, 55) / HUNDRED, on.plusDays(after));
                        yield shortOf(variant, village, household, ticket, "about a third was paid");
                    }
                    case "LATE" -> {
                        pay(village, ticket, household, share, on.plusDays(draw.between(400, 700)));
                        yield flagged(variant, household, ticket, "paid after more than a year");
                    }
                    case "ONE_FEN_SHORT" -> {
                        pay(village, ticket, household, share - 1, on.plusDays(after));
                        yield shortOf(variant, village, household, ticket, "a fen less than 85 percent");
                    }
                    case "ONE_DAY_LATE" -> {
                        pay(village, ticket, household, share, on.plusDays(DAYS + 1));
                        yield flagged(variant, household, ticket, "85 percent, paid after 181 days");
                    }
                    case "RECLAMATION_COST_DEDUCTED" -> deducted(variant, village, household, ticket, price, on);
                    default -> {
                        boolean last = variant.name().equals("PAID_ON_DAY_180");
                        long more = variant.name().equals("ONE_FEN_MORE") ? 1 : 0;
                        pay(village, ticket, household, share + more, on.plusDays(last ? DAYS : after));
                        yield Decoys.none(RULE, household.id(), ticket.id(), variant, "85 percent, in time");
                    }
                });
    }

    private static Row ticket(Village village, Parcel parcel, LocalDate on, long price, String beneficiaryId) {
        Row ticket = village.deeds()
                .event("land-tickets", on)
                .setHundredths("areaM2", parcel.hundredths())
                .set("priceFen", price);
        ticket.set("ticketNo", "XN-" + ticket.id());
        village.deeds().parties(ticket, village.collectiveId(), beneficiaryId);
        village.deeds().concerns(ticket, parcel);
        return ticket;
    }

    private static void reclaimed(Village village, Parcel parcel, String fromClass, LocalDate on) {
        Row change = village.deeds()
                .event("land-use-changes", on.minusDays(90))
                .set("fromClass", fromClass)
                .set("toClass", "ARABLE");
        village.deeds().concerns(change, parcel);
        parcel.landClass("ARABLE");
    }

    private static void pay(Village village, Row ticket, Household household, long fen, LocalDate paidOn) {
        LocalDate due = LocalDate.parse(String.valueOf(ticket.get("on"))).plusDays(DAYS);
        village.deeds().payment("TICKET", fen, due, paidOn, ticket.id(), village.collectiveId(), household.id());
    }

    /** Says that no more was paid, in accounts that are whole. */
    private static Label shortOf(Variant variant, Village village, Household household, Row ticket, String note) {
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, household.id(), ticket.id(), variant, note + ", or the rest got lost");
        }
        LocalDate due = LocalDate.parse(String.valueOf(ticket.get("on"))).plusDays(DAYS);
        village.papers().completeFor(ticket.id(), due, "COMPENSATION");
        return flagged(variant, household, ticket, note);
    }

    private static Label flagged(Variant variant, Household household, Row ticket, String note) {
        return Label.flagged(RULE, household.id(), ticket.id(), variant, "SOFT", note);
    }

    private static Label deducted(
            Variant variant, Village village, Household household, Row ticket, long price, LocalDate on) {
        long cost = price / 5;
        String company = Newcomers.company(village, on.minusYears(3));
        village.deeds()
                .payment("PRICE", cost, on.plusDays(30), on.plusDays(10), ticket.id(), village.collectiveId(), company);
        pay(village, ticket, household, (price - cost) * 90 / HUNDRED, on.plusDays(60));
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, household.id(), ticket.id(), variant, "the receipt for the cost got lost");
        }
        village.papers()
                .evidence(ticket.id(), village.papers().source("RECEIPT", "Cost of reclamation", on.plusDays(10)));
        return Label.cleared(RULE, household.id(), ticket.id(), variant, "a fifth of the price was the cost");
    }

    private static Label facility(Variant variant, Village village, LocalDate on) {
        String collective = village.collectiveId();
        Parcel parcel = CommonLand.of(
                        village,
                        collective,
                        village.divisionId(),
                        "CONSTRUCTION",
                        village.draw().between(20_000, 90_000))
                .parcel();
        Row ticket = ticket(village, parcel, on, parcel.hundredths() / HUNDRED * FEN_OF_A_METRE, collective);
        reclaimed(village, parcel, "CONSTRUCTION", on);
        return Label.cleared(RULE, collective, ticket.id(), variant, "land of the collective, no homestead");
    }
}
