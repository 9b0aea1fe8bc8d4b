package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** R08 (b): households that are paid into the account of one person. */
final class OneAccount {

    private OneAccount() {}

    /** Households paid into one account: of the secretary, or of the head of the first, a son of the others. */
    static List<Label> plant(Variant variant, Village village, int count, LocalDate on) {
        List<Household> taken = village.take(count, unused -> true);
        if (taken.isEmpty()) {
            return List.of();
        }
        boolean family = variant.name().equals("ONE_FAMILY");
        Taking taking = Taking.of(village, taken, on.minusDays(GhostHousehold.NOTICE_DAYS), on);
        String holder = family ? taken.get(0).head().id() : village.secretary().id();
        List<Label> labels = new ArrayList<>();
        for (Household household : taken) {
            taking.payInFull(household, on.minusDays(GhostHousehold.NOTICE_DAYS))
                    .set("accountHolderId", holder);
            if (family && household != taken.get(0)) {
                Insiders.kin(village, household.head().id(), holder, "CHILD");
            }
            if (!family || household != taken.get(0)) {
                labels.add(
                        Label.unknown("R07", household.id(), taking.id(), variant, "into the account of someone else"));
            }
        }
        labels.add(0, decide(variant, holder, taking.id()));
        return labels;
    }

    private static Label decide(Variant variant, String holder, String id) {
        if (variant.guard() != null) {
            return Label.cleared("R08", holder, id, variant, "elders, paid into the account of their son");
        }
        return variant.kind() == Variant.Kind.DECOY
                ? Decoys.none("R08", holder, id, variant, "three households, no more than allowed")
                : Label.flagged("R08", holder, id, variant, "SOFT", "four households paid into one account");
    }
}
