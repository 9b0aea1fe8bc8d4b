package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.CommonLand;
import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/**
 * R08 (c): a group in which five times as many households split in the year before a notice as in a usual year.
 *
 * <p>What shows it: a collective of level GROUP, its members in {@code memberships}, an {@code expropriations} row TO it;
 * {@code registration-changes} of kind SPLIT whose subject is headed by a member, in the 365 days up to {@code noticedOn},
 * at least five times the yearly mean of the 1,825 days before these. Subject is the collective, key the expropriation. Here
 * five split in these five years, one a year. Without any split before it, it is UNKNOWN where no source of the taking is
 * {@code completeFor} REGISTRATION over these years.
 */
final class SplitWave {

    private static final int USUAL = 5;
    private static final int YEAR = 365;
    private static final int NOTICE_DAYS = 120;
    private static final long HUNDREDTHS = 80_000_00;
    private static final int FEN_OF_A_HUNDREDTH = 45;

    private SplitWave() {}

    static List<Label> plant(Variant variant, Village village, int splits, LocalDate on) {
        int usual = variant.name().endsWith("WITHOUT_HISTORY") ? 0 : USUAL;
        List<Household> households = village.take(
                usual + splits,
                one -> one.persons().size() > 1 && one.persons().get(1).role().equals("SPOUSE"));
        if (households.isEmpty()) {
            return List.of();
        }
        LocalDate noticedOn = on.minusDays(NOTICE_DAYS);
        Row group = Groups.found(village, village.divisionId());
        for (int position = 0; position < households.size(); position++) {
            Household household = households.get(position);
            household.persons().forEach(person -> Groups.join(village, group, person.id(), person.bornOn()));
            LocalDate day = position < usual
                    ? noticedOn.minusDays(YEAR + 30L + (long) position * YEAR)
                    : noticedOn.minusDays(village.draw().between(10, 350));
            NewHousehold.split(village, household, household.persons().get(1), day);
        }
        Row taking = take(village, group.id(), noticedOn, on);
        if (usual == 0) {
            return List.of(Label.unknown(
                    "R08",
                    group.id(),
                    taking.id(),
                    variant,
                    "no split before it on record, in no register that is complete"));
        }
        return List.of(
                variant.kind() == Variant.Kind.DECOY
                        ? Decoys.none("R08", group.id(), taking.id(), variant, "four times as many as usual")
                        : Label.flagged(
                                "R08",
                                group.id(),
                                taking.id(),
                                variant,
                                "SOFT",
                                "five times as many as usual or more"));
    }

    private static Row take(Village village, String groupId, LocalDate noticedOn, LocalDate on) {
        Deeds deeds = village.deeds();
        String bureau = village.offices().landBureau();
        Right owned = CommonLand.of(village, groupId, village.divisionId(), "FOREST", HUNDREDTHS);
        Row event = deeds.event("expropriations", on)
                .set("purpose", "road")
                .set("noticedOn", noticedOn)
                .setHundredths("areaM2", HUNDREDTHS);
        deeds.authorised(event, village.papers().approval(on.minusDays(20), "PROVINCE", "Expropriation for a road"));
        deeds.authorised(event, village.papers().notice("EXPROPRIATION_PRE", noticedOn, bureau, groupId));
        deeds.parties(event, bureau, groupId);
        deeds.end(event, owned, on);
        deeds.concerns(event, owned.parcel());
        Right state = deeds.right(owned.parcel(), "STATE_OWNERSHIP", on, null, null);
        deeds.hold(bureau, state, null);
        deeds.created(event, state);
        deeds.payment(
                "COMPENSATION",
                HUNDREDTHS * FEN_OF_A_HUNDREDTH,
                on.plusDays(60),
                on.plusDays(30),
                event.id(),
                bureau,
                groupId);
        return event;
    }
}
