package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R17: households that were made urban on paper: the land went, and what a town gives did not come.
 *
 * <p>What is looked at: a {@code batches} row with a {@code collectiveId}, and the {@code registration-changes} of its {@code
 * batchId}, each of a household ({@code wholeHousehold}). Five benefits a household, each counted when it came by 12 months
 * after the batch's {@code on}: EMPLOYMENT, HOUSING, SCHOOL, HEALTH ({@code services} of a member, {@code granted}, {@code
 * from}) and insurance ({@code enrolments} of the household or a member, {@code scheme} MEDICAL or PENSION, tier
 * URBAN_EMPLOYEE). A service that was refused has a row with {@code granted} false; one without any row is not known. The
 * pattern: of all benefits of all households less than 0.5 came; where what is not known could lift it to 0.5 the verdict is
 * UNKNOWN, and a batch of which no service is known at all is left out. Rights lost are CONTRACT_MGMT, HOMESTEAD and FOREST
 * rights of the households that ended from 30 days before to 12 months after; score = benefits / 5 less kinds of rights lost
 * / 3. Subject is the collective, key the batch. SOFT.
 *
 * <p>Guards: IN_TRANSITION_YEAR: the 12 months are not over on the last day of the data (2023-12-31). RESIDENT_SCHEME_COUNTS:
 * with tier URBAN_RESIDENT counted as insurance the share comes to 0.5. KEPT_ALL_LAND: none of the rights ended.
 *
 * <p>Where the contracts ended it was by a {@code surrenders} row of {@code manner} CONDITION, which is R01 as well: the
 * labels say so.
 */
final class PaperUrbanisation implements Scenario {

    private static final String RULE = "R17";
    private static final double RATE = 0.01;
    private static final int HOUSEHOLDS = 8;
    private static final List<String> SERVICES = List.of("EMPLOYMENT", "HOUSING", "SCHOOL", "HEALTH");
    private static final int BENEFITS = HOUSEHOLDS * 5;
    private static final LocalDate FIRST = LocalDate.of(2012, 3, 15);
    private static final LocalDate LAST = LocalDate.of(2014, 10, 31);
    private static final LocalDate LATE_FIRST = LocalDate.of(2023, 2, 1);
    private static final LocalDate LATE_LAST = LocalDate.of(2023, 5, 31);
    private static final Variant BESIDE = Variant.clear("BESIDE_R17");

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.borderline(),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge("ABOVE_THRESHOLD"),
                Variant.decoy("IN_TRANSITION_YEAR"),
                Variant.decoy("RESIDENT_SCHEME_COUNTS"),
                Variant.decoy("KEPT_ALL_LAND"));
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
        List<Household> households = village.take(HOUSEHOLDS, unused -> true);
        if (households.isEmpty()) {
            return List.of();
        }
        Draw draw = village.draw();
        String name = variant.name();
        LocalDate on = name.equals("IN_TRANSITION_YEAR") ? draw.day(LATE_FIRST, LATE_LAST) : draw.day(FIRST, LAST);
        Row batch = village.add("batches")
                .set("name", village.placeName() + "转户批次（虚构）")
                .set("on", on)
                .set("collectiveId", village.collectiveId())
                .set("divisionId", village.townshipId());
        List<Label> labels = new ArrayList<>();
        for (Household household : households) {
            village.deeds()
                    .statusChange(household, on, village.townshipId(), "TOWN")
                    .set("batchId", batch.id());
            household.enrolment().set("to", on);
            if (!name.equals("KEPT_ALL_LAND")) {
                labels.add(handIn(village, household, on.plusDays(draw.between(10, 200))));
            }
        }
        labels.add(0, benefits(variant, village, households, batch, on));
        return labels;
    }

    private static Label handIn(Village village, Household household, LocalDate on) {
        Row surrender = village.deeds().event("surrenders", on).set("manner", "CONDITION");
        village.deeds().parties(surrender, household.id(), village.collectiveId());
        household.plots().forEach(plot -> {
            village.deeds().end(surrender, plot.use(), on);
            village.deeds().concerns(surrender, plot);
        });
        return Label.flagged(
                "R01",
                household.id(),
                surrender.id(),
                BESIDE,
                "HARD",
                "handed in for registration in a town, with a batch");
    }

    private static Label benefits(
            Variant variant, Village village, List<Household> households, Row batch, LocalDate on) {
        String id = village.collectiveId();
        String name = variant.name();
        int half = BENEFITS / 2;
        return switch (name) {
            case "CLEAR" -> {
                give(village, households, on, half / 3, 1, null);
                yield Label.flagged(RULE, id, batch.id(), variant, "SOFT", "a sixth of the benefits came");
            }
            case "BORDERLINE" -> {
                boolean lost = village.dirt().losesPaper();
                give(village, households, on, half - 1, 2, lost ? households.get(HOUSEHOLDS - 1) : null);
                yield lost
                        ? Label.unknown(RULE, id, batch.id(), variant, "what one household was refused got lost")
                        : Label.flagged(RULE, id, batch.id(), variant, "SOFT", "one benefit short of half");
            }
            case "AT_THRESHOLD", "ABOVE_THRESHOLD" -> {
                give(village, households, on, name.equals("AT_THRESHOLD") ? half : half + 1, 2, null);
                yield Decoys.none(RULE, id, batch.id(), variant, "half of the benefits came");
            }
            case "RESIDENT_SCHEME_COUNTS" -> {
                give(village, households, on, half - 2, 0, null);
                households.subList(0, 4).forEach(one -> insure(village, one, on, "URBAN_RESIDENT"));
                yield Label.cleared(RULE, id, batch.id(), variant, "more than half with the insurance of residents");
            }
            default -> {
                give(village, households, on, half / 3, 1, null);
                yield Label.cleared(RULE, id, batch.id(), variant, "explained: " + name);
            }
        };
    }

    /** Gives so many benefits, so many of them insurance, and refuses the rest, of which those of one household got lost. */
    private static void give(
            Village village,
            List<Household> households,
            LocalDate on,
            int benefits,
            int insured,
            @Nullable Household lost) {
        households.subList(0, insured).forEach(one -> insure(village, one, on, "URBAN_EMPLOYEE"));
        int left = benefits - insured;
        for (Household household : households) {
            for (String kind : SERVICES) {
                boolean granted = left-- > 0;
                if (granted || household != lost) {
                    village.add("services")
                            .set("kind", kind)
                            .set("granted", granted)
                            .set("requires", "LOCAL_REGISTRATION")
                            .set("from", on.plusDays(village.draw().between(20, 100)))
                            .set("personId", household.head().id())
                            .set("divisionId", village.townshipId());
                }
            }
        }
    }

    private static void insure(Village village, Household household, LocalDate on, String tier) {
        village.add("enrolments")
                .set("scheme", "MEDICAL")
                .set("tier", tier)
                .set("from", on.plusDays(60))
                .set("personId", household.id());
    }
}
