package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Cooperative;
import io.github.landtrace.generate.Cooperatives;
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
import java.util.ArrayList;
import java.util.List;

/**
 * R14: land that did not come back when the cooperative that it was brought into was no more.
 *
 * <p>What shows it: a {@code dissolutions} row ({@code cooperativeId}, {@code on}; the cooperative's {@code dissolvedOn} is the
 * same day); OPERATION rights that the cooperative holds by {@code holdings}, each under a CONTRACT_MGMT right of a household,
 * and a right under them that a {@code transfers} row (LEASE or ASSIGN, BY the cooperative, not after the dissolution)
 * created for another party. The pattern: more than 180 days after the dissolution such a right of the cooperative still
 * runs: its {@code to} is absent or later than {@code on + 180}. Land is back when the dissolution ended both rights ({@code
 * ended-rights}) by then. Two dormant years end with a dissolution whose {@code reason} says that the licence was revoked
 * (I-COOP-2017#71). Subject is the cooperative, key the dissolution. HARD from 2018-07-01 (I-COOP-2017#28, #71), SOFT before,
 * when I-COOP-2007 was in force, which nobody read.
 *
 * <p>Guard RETRANSFER_CONSENTED: the transfer's {@code until} is later than {@code on + 180}, and it is AUTHORISED_BY a
 * {@code consents} row of every household whose land it passed on, {@code signedOn} by the day of the transfer. Fewer or none
 * fail only where a source of the transfer is {@code completeFor} CONSENT, else UNKNOWN. The consents of the contribution
 * authorise the {@code share-conversions} and say nothing of it.
 */
final class StrandedLand implements Scenario {

    private static final String RULE = "R14";
    private static final double RATE = 0.01;
    private static final int GRACE = 180;

    /** Of a household, so that no company comes to a hundred, which R24 looks at. */
    private static final double MOST_MU = 8;

    private static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);
    private static final LocalDate FIRST = LocalDate.of(2018, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 1, 31);
    private static final LocalDate BEFORE_FIRST = LocalDate.of(2013, 6, 1);
    private static final LocalDate BEFORE_LAST = LocalDate.of(2018, 6, 30);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("LICENCE_REVOKED"),
                Variant.clear("BEFORE_THE_LAW_OF_2017"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge(Decoys.BELOW_THRESHOLD),
                Variant.decoy("RETRANSFER_CONSENTED"));
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
        Draw draw = village.draw();
        List<Household> members = village.take(draw.between(8, 11), one -> one.mu() < MOST_MU);
        if (members.isEmpty()) {
            return List.of();
        }
        boolean before = variant.name().equals("BEFORE_THE_LAW_OF_2017");
        LocalDate on = before ? draw.day(BEFORE_FIRST, BEFORE_LAST) : draw.day(FIRST, LAST);
        Cooperative cooperative = Cooperatives.landShare(village, members, on.minusDays(draw.between(1_000, 1_900)));
        LocalDate leased = on.minusDays(draw.between(1, 60));
        String company = Newcomers.company(village, on.minusYears(2));
        Row transfer = village.deeds()
                .transfer("LEASE", leased, cooperative.id(), company)
                .set("until", CONTRACT_TO);
        List<Right> rights = passOn(village, cooperative, transfer, company, leased);
        boolean revoked = variant.name().equals("LICENCE_REVOKED");
        Row dissolution = village.deeds()
                .event("dissolutions", on)
                .set("reason", revoked ? "licence revoked after two dormant years" : "decided by the members")
                .set("cooperativeId", cooperative.id());
        cooperative.row().set("dissolvedOn", on);
        return List.of(
                switch (variant.name()) {
                    case "ABOVE_THRESHOLD" -> late(variant, village, cooperative, transfer, dissolution, rights, on);
                    case "AT_THRESHOLD" ->
                        inTime(variant, village, cooperative, dissolution, rights, on.plusDays(GRACE));
                    case Decoys.BELOW_THRESHOLD ->
                        inTime(variant, village, cooperative, dissolution, rights, on.plusDays(GRACE - 1));
                    case "RETRANSFER_CONSENTED" -> consented(variant, village, cooperative, transfer, dissolution);
                    default -> kept(variant, village, cooperative, transfer, dissolution, before ? "SOFT" : "HARD");
                });
    }

    /** {@return the rights of the cooperative and those under them} */
    private static List<Right> passOn(
            Village village, Cooperative cooperative, Row transfer, String company, LocalDate on) {
        Deeds deeds = village.deeds();
        List<Right> rights = new ArrayList<>();
        for (Right operation : cooperative.operations().values()) {
            deeds.concerns(transfer, operation.parcel());
            rights.add(operation);
            rights.add(
                    deeds.grant(transfer, operation.parcel(), "OPERATION", company, on, CONTRACT_TO, operation.id()));
        }
        return rights;
    }

    private static Label kept(
            Variant variant, Village village, Cooperative cooperative, Row transfer, Row dissolution, String severity) {
        village.papers().completeFor(transfer.id(), LAST, "CONSENT");
        return Label.flagged(
                RULE, cooperative.id(), dissolution.id(), variant, severity, "leased onward, nothing came back");
    }

    private static Label late(
            Variant variant,
            Village village,
            Cooperative cooperative,
            Row transfer,
            Row dissolution,
            List<Right> rights,
            LocalDate on) {
        giveBack(village, dissolution, rights, on.plusDays(GRACE + 1));
        if (village.dirt().losesPaper()) {
            return Label.unknown(RULE, cooperative.id(), dissolution.id(), variant, "the consents got lost, if any");
        }
        village.papers().completeFor(transfer.id(), on, "CONSENT");
        return Label.flagged(
                RULE, cooperative.id(), dissolution.id(), variant, "HARD", "leased onward, came back after 181 days");
    }

    private static Label inTime(
            Variant variant,
            Village village,
            Cooperative cooperative,
            Row dissolution,
            List<Right> rights,
            LocalDate backOn) {
        giveBack(village, dissolution, rights, backOn);
        return Decoys.none(RULE, cooperative.id(), dissolution.id(), variant, "the land came back in time");
    }

    private static void giveBack(Village village, Row dissolution, List<Right> rights, LocalDate backOn) {
        rights.forEach(right -> village.deeds().end(dissolution, right, backOn));
    }

    private static Label consented(
            Variant variant, Village village, Cooperative cooperative, Row transfer, Row dissolution) {
        Deeds deeds = village.deeds();
        boolean lost = village.dirt().losesPaper();
        LocalDate signedOn = cooperative.contributedOn().plusDays(village.draw().between(600, 900));
        for (Household member : cooperative.members()) {
            if (!lost || member != cooperative.members().get(0)) {
                deeds.authorised(
                        transfer,
                        village.papers().consent(signedOn, "Lease onward by the cooperative", member, member.head()));
            }
        }
        return lost
                ? Label.unknown(
                        RULE, cooperative.id(), dissolution.id(), variant, "the consent of one household got lost")
                : Label.cleared(
                        RULE,
                        cooperative.id(),
                        dissolution.id(),
                        variant,
                        "every household consented to the lease onward");
    }
}
