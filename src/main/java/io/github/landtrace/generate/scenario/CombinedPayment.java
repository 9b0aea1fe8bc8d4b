package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.PriceZones;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/** R07, guard COMBINED_PAYMENT: two takings of one project that are paid for in one row. */
final class CombinedPayment {

    private CombinedPayment() {}

    /** Two plots by two approvals of one project, paid for in one row. */
    static List<Label> plant(Variant variant, Village village, Household household, LocalDate on) {
        LocalDate noticedOn = on.minusDays(DivertedMoney.NOTICE_DAYS);
        Row project = village.add("projects")
                .set("name", village.placeName() + "公路（虚构）")
                .set("kind", "INFRASTRUCTURE")
                .set("divisionId", village.divisionId());
        long first = PriceZones.floorFen(village, household.plots().get(0), noticedOn);
        long second = PriceZones.floorFen(village, household.plots().get(1), noticedOn);
        Taking one = Taking.ofPlots(village, household.plots().subList(0, 1), noticedOn, on);
        Taking two = Taking.ofPlots(village, household.plots().subList(1, 2), noticedOn, on);
        one.event().set("projectId", project.id());
        two.event().set("projectId", project.id());
        one.approval().set("amountFen", first);
        two.approval().set("amountFen", second);
        one.pay("COMPENSATION", first + second, on.plusDays(30), household.id());
        return List.of(
                Label.cleared("R07", village.collectiveId(), one.id(), variant, "paid together with the other plot"),
                Label.cleared("R07", village.collectiveId(), two.id(), variant, "paid together with the other plot"),
                Label.unknown("R05", household.id(), two.id(), variant, "its payment is recorded with the other plot"));
    }
}
