package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Parcel;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/**
 * R10: an official who approves what the official or kin gain from.
 *
 * <p>What shows it: an {@code approvals} row ({@code officialId}) that authorises a {@code transfers} row of form LEASE TO a
 * company or cooperative. From the official at most 2 {@code kinships}, then at most 2 {@code stakes} or {@code offices} or
 * {@code memberships} in force within three years of the approval lead to that company or cooperative, or to a party that
 * owns it. A stake in a company or any office (director) is a benefit; a membership of a cooperative is one only where the
 * {@code payments} of kind DIVIDEND to that member in one year are more than 1.5 times the median of all members. Subject is
 * the official, key the approval. HARD where the official of an agency has an own office in a cooperative of kind SPECIALISED and
 * the approval is from 2018-07-01 (I-COOP-2017#38, which bars the staff of agencies, not their kin and not the party secretary
 * of a village); else SOFT: I-RCEO-2025 is not in force
 * before 2025-05-01.
 *
 * <p>Guards: EQUAL_ENTITLEMENT: a member like all others, paid at most the median times 1.5. SECRETARY_CHAIR: the office is
 * that of the chair of a cooperative of kind COMMUNITY_STOCK, held by the party secretary of the village
 * ({@code offices.title} "村支部书记…"), who approved it as an official of the village. LEFT_OFFICE: every office in an agency
 * or collective had ended more than three years before the benefit began; the approval was given in office, so the benefit
 * lies outside of the window and there is no finding. SURNAME_MATCH: the same surname and no {@code kinships} row: no finding.
 */
final class OfficialBenefits implements Scenario {

    private static final String RULE = "R10";
    private static final double RATE = 0.01;
    private static final int APPROVALS = 6;
    private static final int MEMBERS = 5;
    private static final int YEARS = 3;
    private static final String SURNAME = "王";
    private static final LocalDate FIRST = LocalDate.of(2012, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 12, 31);
    private static final LocalDate LAW = LocalDate.of(2018, 7, 1);
    private static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear(InsiderCooperative.DIRECTOR),
                Variant.clear(InsiderCooperative.KIN_DIRECTS),
                Variant.clear(InsiderCooperative.SECRETARY_DIRECTS),
                Variant.borderline("FOUR_HOPS"),
                Variant.borderline("ON_THE_LAST_DAY"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Decoys.edge("AT_THRESHOLD", "EQUAL_ENTITLEMENT"),
                Decoys.edge("FIVE_HOPS"),
                Decoys.edge("A_DAY_TOO_LATE"),
                Variant.decoy("EQUAL_ENTITLEMENT"),
                Variant.decoy("SECRETARY_CHAIR"),
                Variant.decoy("LEFT_OFFICE"),
                Variant.decoy("SURNAME_MATCH"));
    }

    @Override
    public int eligible(Village village) {
        return APPROVALS;
    }

    @Override
    public double rate() {
        return RATE;
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        List<Household> households = village.take(MEMBERS, unused -> true);
        if (households.isEmpty()) {
            return List.of();
        }
        LocalDate on = InsiderCooperative.isDirected(variant)
                ? LAW.plusDays(village.draw().below(900))
                : village.draw().day(FIRST, LAST);
        String official = switch (variant.name()) {
            case "SECRETARY_CHAIR", InsiderCooperative.SECRETARY_DIRECTS ->
                village.secretary().id();
            case "LEFT_OFFICE" ->
                Insiders.formerOfficial(village, on.plusDays(30)).id();
            case "SURNAME_MATCH" -> named(Insiders.official(village)).id();
            default -> Insiders.official(village).id();
        };
        String winner = switch (variant.name()) {
            case "ABOVE_THRESHOLD",
                    "AT_THRESHOLD",
                    "EQUAL_ENTITLEMENT",
                    "SECRETARY_CHAIR",
                    InsiderCooperative.DIRECTOR,
                    InsiderCooperative.KIN_DIRECTS,
                    InsiderCooperative.SECRETARY_DIRECTS ->
                InsiderCooperative.found(variant, village, households, official, on);
            default -> company(variant, village, official, on);
        };
        Row approval = lease(village, households.get(0), winner, official, on);
        return List.of(decide(variant, official, approval));
    }

    /** {@return a company that leads back to the official by so many steps} */
    private static String company(Variant variant, Village village, String official, LocalDate on) {
        String name = variant.name();
        String owner;
        switch (name) {
            case "FOUR_HOPS", "FIVE_HOPS" -> {
                String kin = Insiders.relative(village, official, "CHILD").id();
                owner = Insiders.relative(village, kin, "SPOUSE").id();
                int companies = name.equals("FOUR_HOPS") ? 1 : 2;
                for (int number = 0; number < companies; number++) {
                    owner = Insiders.company(village, owner, on.minusYears(2), "holding")
                            .id();
                }
            }
            case "SURNAME_MATCH" ->
                owner = named(village.outsider(LocalDate.of(1970, 4, 5))).id();
            default -> owner = Insiders.relative(village, official, "CHILD").id();
        }
        LocalDate since = switch (name) {
            case "ON_THE_LAST_DAY" -> on.plusYears(YEARS);
            case "A_DAY_TOO_LATE" -> on.plusYears(YEARS).plusDays(1);
            case "LEFT_OFFICE" -> on.plusDays(30).plusYears(YEARS).plusDays(60);
            default -> on.minusYears(1);
        };
        if (!since.isAfter(on)) {
            return Insiders.company(village, owner, since, "farming").id();
        }
        String stranger = village.outsider(LocalDate.of(1966, 8, 9)).id();
        Row company = Insiders.company(village, stranger, on.minusYears(1), "farming");
        Insiders.office(village, owner, company.id(), "董事 director", since);
        return company.id();
    }

    /** Gives a person the surname that both get who must not be taken for kin. */
    private static Row named(Row person) {
        return person.set("name", SURNAME + String.valueOf(person.get("name")).substring(1));
    }

    private static Row lease(Village village, Household household, String winner, String official, LocalDate on) {
        Deeds deeds = village.deeds();
        Row lease = deeds.transfer("LEASE", on, household.id(), winner);
        Parcel plot = household.plots().get(0);
        deeds.concerns(lease, plot);
        deeds.grant(
                lease, plot, "OPERATION", winner, on, CONTRACT_TO, plot.use().id());
        Row approval = village.papers()
                .approval(on, "COUNTY", "Lease of land by a company or cooperative")
                .set("officialId", official);
        deeds.authorised(lease, approval);
        if (official.equals(village.secretary().id())) {
            approval.clear("agencyId");
        }
        return approval;
    }

    private static Label decide(Variant variant, String official, Row approval) {
        String id = approval.id();
        return switch (variant.name()) {
            case "SURNAME_MATCH" -> Decoys.none(RULE, official, id, variant, "a surname is no kin");
            case "LEFT_OFFICE" -> Decoys.none(RULE, official, id, variant, "out of office for three years by then");
            case "AT_THRESHOLD" -> Label.cleared(RULE, official, id, variant, "1.5 times the median, not more");
            case "EQUAL_ENTITLEMENT" -> Label.cleared(RULE, official, id, variant, "kin is a member like all others");
            case "SECRETARY_CHAIR" -> Label.cleared(RULE, official, id, variant, "the secretary may chair it");
            case "FIVE_HOPS", "A_DAY_TOO_LATE" -> Decoys.none(RULE, official, id, variant, "a step or a day too far");
            case InsiderCooperative.DIRECTOR ->
                Label.flagged(RULE, official, id, variant, "HARD", "the official directs the cooperative that won");
            case InsiderCooperative.SECRETARY_DIRECTS ->
                Label.flagged(
                        RULE, official, id, variant, "SOFT", "the law bars the staff of agencies, not the secretary");
            default -> Label.flagged(RULE, official, id, variant, "SOFT", "kin gained from the approval");
        };
    }
}
