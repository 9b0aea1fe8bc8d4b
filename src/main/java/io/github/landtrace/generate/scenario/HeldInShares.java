package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Land under a contract right that two households hold in unequal shares, taken by the state. The one with the larger
 * share is paid for it in full; the other holds {@code numerator/denominator} of the right by {@code holdings} and is due
 * that part of the price: paid so much, nothing is wrong, paid less than half of it, it is.
 */
final class HeldInShares {

    static final String UNDERPAID = "SHARE_UNDERPAID";
    static final String PAID = "SHARE_PAID_IN_FULL";

    private static final LocalDate FIRST = LocalDate.of(2020, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);
    private static final int NOTICE_DAYS = 120;

    private HeldInShares() {}

    static boolean is(Variant variant) {
        return variant.name().equals(UNDERPAID) || variant.name().equals(PAID);
    }

    static List<Label> plant(String rule, Variant variant, Village village, Household household) {
        Optional<Household> other = village.take(unused -> true);
        if (other.isEmpty()) {
            return List.of();
        }
        LocalDate on = village.draw().day(FIRST, LAST);
        LocalDate noticedOn = on.minusDays(NOTICE_DAYS);
        int denominator = village.draw().between(3, 20);
        village.deeds()
                .share(household.plots().get(0).use(), denominator, other.get().id());
        Taking taking = Taking.of(village, List.of(household), noticedOn, on);
        // A fen more than the rounded part, so that rounding takes nothing from anyone.
        long part = taking.floorFen(household, noticedOn) / denominator + 1;
        boolean paid = variant.name().equals(PAID);
        pay(taking, paid ? part : part * village.draw().between(25, 45) / 100, household);
        pay(taking, part * (denominator - 1), other.get());
        village.papers().completeFor(taking.id(), on, "COMPENSATION");
        return List.of(
                paid
                        ? Decoys.none(rule, household.id(), taking.id(), variant, "its share was paid in full")
                        : Label.flagged(
                                rule, household.id(), taking.id(), variant, "HARD", "too little for its share"));
    }

    private static void pay(Taking taking, long fen, Household household) {
        taking.pay("COMPENSATION", fen, taking.on().plusDays(30), household.id());
    }
}
