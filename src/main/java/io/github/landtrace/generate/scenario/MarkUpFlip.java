package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.PriceZones;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R06: land taken cheap and sold dear to someone close to who decided.
 *
 * <p>What shows it: {@code expropriations} over a parcel, with {@code payments} of kind COMPENSATION FOR it (all are paid);
 * then, at most 730 days later, a {@code transfers} row of form GRANT with {@code priceFen} that CONCERNS the same single
 * parcel, BY the agency TO a company, and CREATED its CONSTRUCTION_USE. The ratio is {@code priceFen} by the sum of the
 * compensation: both are for the whole parcel. The link goes from the {@code officialId} of the approval of the
 * expropriation to the buyer in at most 2 hops of {@code kinships}, {@code stakes} and {@code offices} in force on the day of
 * the grant. A ratio of 10 or more with a link is flagged, SOFT. Subject is the parcel, key the transfer.
 *
 * <p>Guards: RATIO_ALONE: 20 or more without a link. SERVICING_COST: {@code payments} of kind PRICE that the agency paid,
 * to others, FOR a {@code land-use-changes} row over the parcel between the two days, taken off the price, leave a ratio
 * below 10. CHANGE_OF_USE: an approved change to CONSTRUCTION lies between the two days and the ratio is below 20.
 */
final class MarkUpFlip implements Scenario {

    private static final String RULE = "R06";
    private static final double EXPROPRIATED = 0.02;
    private static final LocalDate FIRST = LocalDate.of(2011, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 10, 31);
    private static final int NOTICE_DAYS = 120;
    private static final int WINDOW = 730;

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("OFFICER_BUYS"),
                Variant.borderline("AT_THRESHOLD"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Variant.borderline("ON_THE_LAST_DAY"),
                Decoys.edge(Decoys.BELOW_THRESHOLD),
                Decoys.edge("A_DAY_TOO_LATE"),
                Decoys.edge("THREE_HOPS"),
                Variant.decoy("RATIO_ALONE"),
                Variant.decoy("SERVICING_COST"),
                Variant.decoy("CHANGE_OF_USE"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * EXPROPRIATED);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Optional<Household> taken = village.take(unused -> true);
        if (taken.isEmpty()) {
            return List.of();
        }
        String name = variant.name();
        LocalDate on = PriceZones.awayFromChange(village.draw().day(FIRST, LAST), NOTICE_DAYS);
        LocalDate noticedOn = on.minusDays(NOTICE_DAYS);
        Taking taking = Taking.of(village, List.of(taken.get()), noticedOn, on);
        taking.payInFull(taken.get(), noticedOn);
        String official = Insiders.official(village).id();
        taking.approval().set("officialId", official);
        long paid = taking.floorFen(taken.get(), noticedOn);
        LocalDate sold = on.plusDays(
                name.equals("A_DAY_TOO_LATE")
                        ? WINDOW + 1
                        : name.equals("ON_THE_LAST_DAY")
                                ? WINDOW
                                : village.draw().between(200, 700));
        String buyer = buyer(name, village, official, on.minusDays(300));
        Parcel plot = taken.get().plots().get(0);
        long price = price(variant, village, paid);
        Row grant = sell(taking, plot, buyer, price, sold);
        switch (name) {
            case "CLEAR", "OFFICER_BUYS", "RATIO_ALONE", "CHANGE_OF_USE" -> change(taking, plot, on.plusDays(100));
            case "SERVICING_COST" ->
                service(taking, change(taking, plot, on.plusDays(100)), price - 9 * paid, on.plusDays(150));
            default -> {}
        }
        return List.of(decide(variant, plot, grant));
    }

    private static long price(Variant variant, Village village, long paid) {
        return switch (variant.name()) {
            case "AT_THRESHOLD", "ON_THE_LAST_DAY" -> 10 * paid;
            case "ABOVE_THRESHOLD" -> 10 * paid + 100;
            case Decoys.BELOW_THRESHOLD -> 10 * paid - 100;
            case "RATIO_ALONE" -> paid * village.draw().between(25, 55);
            case "SERVICING_COST" -> paid * village.draw().between(22, 40);
            case "CLEAR", "OFFICER_BUYS" -> paid * village.draw().between(30, 60);
            default -> paid * village.draw().between(12, 18);
        };
    }

    /** {@return a company: of kin of the official, of kin of kin, led by the official itself, or of a stranger} */
    private static String buyer(String name, Village village, String official, LocalDate foundedOn) {
        if (name.equals("RATIO_ALONE")) {
            String stranger = village.outsider(LocalDate.of(1968, 5, 3)).id();
            return Insiders.company(village, stranger, foundedOn, "real estate").id();
        }
        if (name.equals("OFFICER_BUYS")) {
            String stranger = village.outsider(LocalDate.of(1968, 5, 3)).id();
            String company = Insiders.company(village, stranger, foundedOn, "real estate")
                    .id();
            Insiders.office(village, official, company, "监事 supervisor", foundedOn);
            return company;
        }
        String kin = Insiders.relative(village, official, "SIBLING").id();
        String owner = name.equals("THREE_HOPS")
                ? Insiders.relative(village, kin, "SPOUSE").id()
                : kin;
        return Insiders.company(village, owner, foundedOn, "real estate").id();
    }

    private static Row sell(Taking taking, Parcel plot, String buyer, long price, LocalDate on) {
        Deeds deeds = taking.village().deeds();
        String bureau = taking.village().offices().landBureau();
        Row grant = deeds.transfer("GRANT", on, bureau, buyer).set("priceFen", price);
        deeds.concerns(grant, plot);
        Right use = deeds.right(
                plot,
                "CONSTRUCTION_USE",
                on,
                on.plusYears(40),
                taking.state(plot).id());
        deeds.hold(buyer, use, null);
        deeds.created(grant, use);
        deeds.payment("PRICE", price, on.plusDays(30), on.plusDays(20), grant.id(), buyer, bureau);
        return grant;
    }

    private static Row change(Taking taking, Parcel plot, LocalDate on) {
        Deeds deeds = taking.village().deeds();
        Row change = deeds.event("land-use-changes", on)
                .set("fromClass", "ARABLE")
                .set("toClass", "CONSTRUCTION")
                .set("approvalNo", String.valueOf(taking.approval().get("approvalNo")));
        deeds.concerns(change, plot);
        deeds.authorised(change, taking.approval());
        plot.landClass("CONSTRUCTION");
        return change;
    }

    private static void service(Taking taking, Row change, long fen, LocalDate on) {
        Village village = taking.village();
        village.deeds()
                .payment("PRICE", fen, on, on, change.id(), village.offices().landBureau(), village.farmCompany());
    }

    private static Label decide(Variant variant, Parcel plot, Row grant) {
        if (variant.guard() != null) {
            return Label.cleared(RULE, plot.id(), grant.id(), variant, "explained: " + variant.name());
        }
        return variant.kind() == Variant.Kind.DECOY
                ? Decoys.none(RULE, plot.id(), grant.id(), variant, "one yuan, one day or one hop off")
                : Label.flagged(
                        RULE, plot.id(), grant.id(), variant, "SOFT", "ten times the compensation, to one close");
    }
}
