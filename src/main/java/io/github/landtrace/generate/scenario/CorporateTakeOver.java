package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.CommonLand;
import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Draw;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R24: land that a company took over without review, or from the collective without its members.
 *
 * <p>What is looked at: a {@code transfers} row TO a company which created OPERATION rights that the company holds. The
 * pattern is one of: (a) BY a household: with it the company's running OPERATION rights come to more than 100 mu, that is
 * 66,667.00 square metres ({@code parcels.areaM2}), and no {@code approvals} row of its day or earlier authorises it; (b) BY
 * the collective, to an outsider: the right lies directly under COLLECTIVE_OWNERSHIP, and it is not AUTHORISED_BY both a
 * {@code resolutions} row of two thirds ({@code for * 3 >= entitled * 2}, by the day) and an {@code approvals} row of level
 * TOWNSHIP. A {@code notices} row to the members is no vote (variant NOTICE_WITHOUT_VOTE, UNKNOWN). An act that is not there counts only where a source of the transfer is {@code completeFor} APPROVAL (RESOLUTION),
 * else UNKNOWN. Subject is the company, key the transfer. HARD from 2019-01-01 (I-RLCL-2018#45, #52, later I-MARA-2021), SOFT
 * before.
 *
 * <p>Guards: REVIEWED, of (a): an approval by the day. FAMILY_FARM_OF_MEMBER, of (a): a person who is a member of the village's
 * collective holds more than half of the company ({@code stakes}).
 */
final class CorporateTakeOver implements Scenario {

    private static final String RULE = "R24";
    private static final double LEASING = 0.01;
    private static final long HUNDRED_MU = 6_666_700;
    private static final LocalDate CONTRACT_FROM = LocalDate.of(1998, 10, 1);
    private static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);
    private static final LocalDate FIRST = LocalDate.of(2019, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 6, 1);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("BEFORE_THE_LAW_OF_2018"),
                Variant.clear("OUTSIDER_WITHOUT_VOTE"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Variant.borderline("ONE_VOTE_SHORT"),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge(Decoys.BELOW_THRESHOLD),
                Decoys.edge("TWO_THIRDS"),
                Variant.decoy("REVIEWED"),
                Variant.decoy("FAMILY_FARM_OF_MEMBER"),
                Decoys.edge("NOTICE_WITHOUT_VOTE"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * LEASING);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Draw draw = village.draw();
        return switch (variant.name()) {
            case "OUTSIDER_WITHOUT_VOTE", "ONE_VOTE_SHORT", "TWO_THIRDS", "NOTICE_WITHOUT_VOTE" ->
                List.of(ofCollective(variant, village, draw.day(FIRST, LAST)));
            case "BEFORE_THE_LAW_OF_2018" ->
                ofHousehold(variant, village, draw.day(FIRST.minusYears(6), FIRST.minusDays(40)));
            default -> ofHousehold(variant, village, draw.day(FIRST, LAST));
        };
    }

    /** A household that contracted a hill leases it to a company. */
    private static List<Label> ofHousehold(Variant variant, Village village, LocalDate on) {
        Optional<Household> household = village.take(unused -> true);
        if (household.isEmpty()) {
            return List.of();
        }
        Deeds deeds = village.deeds();
        long hundredths = switch (variant.name()) {
            case "ABOVE_THRESHOLD" -> HUNDRED_MU + 1;
            case "AT_THRESHOLD" -> HUNDRED_MU;
            case Decoys.BELOW_THRESHOLD -> HUNDRED_MU - 1;
            default -> HUNDRED_MU / 100 * village.draw().between(120, 300);
        };
        Right hill = CommonLand.of(village, village.collectiveId(), village.divisionId(), "ORCHARD", hundredths);
        Row contract = deeds.transfer(
                "GRANT", CONTRACT_FROM, village.collectiveId(), household.get().id());
        Right contracted = deeds.grant(
                contract, hill.parcel(), "CONTRACT_MGMT", household.get().id(), CONTRACT_FROM, CONTRACT_TO, hill.id());
        boolean own = variant.name().equals("FAMILY_FARM_OF_MEMBER");
        String company = own
                ? Newcomers.company(
                        village,
                        "family farm",
                        on.minusYears(2),
                        household.get().head().id())
                : Newcomers.company(village, on.minusYears(2));
        Row transfer = lease(village, household.get().id(), company, contracted, on);
        return List.of(decide(variant, village, company, transfer, on));
    }

    private static Row lease(Village village, String byId, String company, Right under, LocalDate on) {
        Deeds deeds = village.deeds();
        Row transfer = deeds.transfer("LEASE", on, byId, company).set("until", CONTRACT_TO);
        deeds.concerns(transfer, under.parcel());
        deeds.grant(transfer, under.parcel(), "OPERATION", company, on, CONTRACT_TO, under.id());
        return transfer;
    }

    private static Label decide(Variant variant, Village village, String company, Row transfer, LocalDate on) {
        Deeds deeds = village.deeds();
        switch (variant.name()) {
            case "AT_THRESHOLD", Decoys.BELOW_THRESHOLD -> {
                return Decoys.none(RULE, company, transfer.id(), variant, "no more than 100 mu");
            }
            case "REVIEWED" -> {
                if (village.dirt().losesPaper()) {
                    return Label.unknown(RULE, company, transfer.id(), variant, "the review got lost");
                }
                deeds.authorised(
                        transfer,
                        village.papers().approval(on.minusDays(20), "COUNTY", "Review of a company that takes land"));
                return Label.cleared(RULE, company, transfer.id(), variant, "reviewed by the county");
            }
            default -> village.papers().completeFor(transfer.id(), on, "APPROVAL");
        }
        if (variant.kind() == Variant.Kind.DECOY) {
            return Label.cleared(RULE, company, transfer.id(), variant, "the farm of a member");
        }
        String severity = variant.name().startsWith("BEFORE") ? "SOFT" : "HARD";
        return Label.flagged(RULE, company, transfer.id(), variant, severity, "more than 100 mu, no review");
    }

    /** The collective contracts a grove to a company from elsewhere. */
    private static Label ofCollective(Variant variant, Village village, LocalDate on) {
        Deeds deeds = village.deeds();
        Right grove = CommonLand.of(
                village,
                village.collectiveId(),
                village.divisionId(),
                "ORCHARD",
                HUNDRED_MU / 100 * village.draw().between(20, 60));
        String company = Newcomers.company(village, on.minusYears(2));
        Row transfer = lease(village, village.collectiveId(), company, grove, on);
        if (variant.name().equals("OUTSIDER_WITHOUT_VOTE")) {
            village.papers().completeFor(transfer.id(), on, "RESOLUTION", "APPROVAL", "NOTICE");
            return Label.flagged(RULE, company, transfer.id(), variant, "HARD", "neither vote nor approval");
        }
        deeds.authorised(transfer, village.papers().approval(on.minusDays(5), "TOWNSHIP", "Contract with an outsider"));
        if (variant.name().equals("NOTICE_WITHOUT_VOTE")) {
            deeds.authorised(
                    transfer,
                    village.papers().notice("OTHER", on.minusDays(15), village.collectiveId(), village.collectiveId()));
            return Label.unknown(RULE, company, transfer.id(), variant, "the members had notice; their vote got lost");
        }
        int entitled = village.households().size();
        boolean two = variant.name().equals("TWO_THIRDS");
        int votes = (2 * entitled + 2) / 3 - (two ? 0 : 1);
        deeds.authorised(
                transfer,
                village.papers()
                        .resolution(
                                on.minusDays(15),
                                "ASSEMBLY",
                                "Contract with an outsider",
                                votes,
                                entitled,
                                village.collectiveId()));
        if (two) {
            return Decoys.none(RULE, company, transfer.id(), variant, "two thirds and the township agreed");
        }
        return Label.flagged(RULE, company, transfer.id(), variant, "HARD", "one vote short of two thirds");
    }
}
