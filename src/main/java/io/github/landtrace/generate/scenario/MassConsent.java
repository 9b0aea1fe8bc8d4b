package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Scenario;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * R04: consents to a project that others signed.
 *
 * <p>What shows it: a {@code projects} row whose {@code developerId} is a company; one {@code transfers} row ({@code form}
 * LEASE) BY the households TO that company, while the project runs; AUTHORISED_BY a {@code consents} row for each household
 * ({@code givenById} household, {@code signedById} person, {@code signedOn}, {@code signedAt}, {@code witnessId}) and by one
 * {@code resolutions} row. The pattern is one of: (a) of 3 or more households the head ({@code memberships} HEAD on the day)
 * did not sign; (b) a signer had died before {@code signedOn} (breaks invariant 5; R09 finds it too) or was under 18; (c) where
 * the lease is BY the collective, of its own land, a resolution with {@code present} or {@code for} below two thirds of
 * {@code entitled} (R24 finds it too); (d) 20 or more consents with one
 * {@code witnessId} within an hour of {@code signedAt}. Subject is the project, key the transfer. HARD from 2019-01-01
 * (I-RLCL-2018#60, #65; for (c) #52), SOFT before.
 *
 * <p>Guards: POWER_OF_ATTORNEY, of (a): for each such household a {@code powers-of-attorney} row, {@code grantorId} household,
 * {@code attorneyId} signer, {@code signedOn} and {@code to} around the day; its absence counts only where a source of the
 * transfer is {@code completeFor} CONSENT, else UNKNOWN. ADULT_OF_HOUSEHOLD, of (a): the signers were adult members
 * of their households on the day. SIGNED_AS_ISSUER, of (a): the signer holds an office of the collective that day, the
 * {@code matter} ends in "as issuing party", and each household gave a consent of its own beside it. PUBLIC_SIGNING_DAY, of
 * (d): each consent of the burst is signed by an adult of its household; a burst alone is nothing else than that.
 */
final class MassConsent implements Scenario {

    private static final String RULE = "R04";
    private static final double RATE = 0.01;
    private static final int PROJECTS = 3;
    private static final int FEW = 4;
    private static final int BURST = 20;
    private static final LocalDate FIRST = LocalDate.of(2019, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 9, 30);
    private static final LocalDate BEFORE_FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate BEFORE_LAST = LocalDate.of(2018, 10, 31);
    private static final LocalDate MINOR_BORN = LocalDate.of(2005, 1, 1);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("BEFORE_THE_LAW_OF_2018"),
                Variant.clear("DEAD_SIGNER"),
                Variant.clear("MINOR_SIGNER"),
                Variant.borderline("AT_THRESHOLD"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Variant.borderline("BELOW_QUORUM"),
                Decoys.edge(Decoys.BELOW_THRESHOLD),
                Decoys.edge("AT_QUORUM"),
                Decoys.edge("SHORT_OF_A_BURST"),
                Variant.decoy("POWER_OF_ATTORNEY"),
                Variant.decoy("ADULT_OF_HOUSEHOLD"),
                Variant.decoy("SIGNED_AS_ISSUER"),
                Variant.decoy("PUBLIC_SIGNING_DAY"));
    }

    @Override
    public int eligible(Village village) {
        return PROJECTS;
    }

    @Override
    public double rate() {
        return RATE;
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        String name = variant.name();
        if (name.endsWith("_QUORUM")) {
            return CollectiveVote.plant(variant, village, village.draw().day(FIRST, LAST));
        }
        int count = switch (name) {
            case "CLEAR", "BEFORE_THE_LAW_OF_2018" -> 2 * FEW;
            case "PUBLIC_SIGNING_DAY" -> BURST;
            case "SHORT_OF_A_BURST" -> BURST - 1;
            default -> FEW;
        };
        List<Household> households = village.take(count, one -> fits(name, village, one));
        if (households.isEmpty()) {
            return List.of();
        }
        boolean early = name.equals("BEFORE_THE_LAW_OF_2018");
        LocalDate on = early
                ? village.draw().day(BEFORE_FIRST, BEFORE_LAST)
                : village.draw().day(FIRST, LAST);
        Leasing leasing = Leasing.of(village, households, on);
        leasing.resolve(27, 30);
        Row first = sign(name, village, leasing);
        Label label = decide(variant, village, leasing);
        if (!name.equals("DEAD_SIGNER")) {
            return List.of(label);
        }
        String dead = households.get(0).head().id();
        return List.of(label, Label.flagged("R09", dead, first.id(), variant, "SOFT", "signed long after the death"));
    }

    private static boolean fits(String name, Village village, Household household) {
        return switch (name) {
            case "DEAD_SIGNER" -> Deaths.canDie(village, household.head());
            case "MINOR_SIGNER" -> youngest(household).bornOn().isAfter(MINOR_BORN);
            case "ADULT_OF_HOUSEHOLD" -> household.persons().size() > 1;
            default -> true;
        };
    }

    private static Person youngest(Household household) {
        return household.persons().stream()
                .max(Comparator.comparing(Person::bornOn))
                .orElseThrow();
    }

    /** {@return the consent of the first household} */
    private static Row sign(String name, Village village, Leasing leasing) {
        int others = switch (name) {
            case "CLEAR", "BEFORE_THE_LAW_OF_2018" -> 2 * FEW - 1;
            case "AT_THRESHOLD" -> 3;
            case "ABOVE_THRESHOLD", "POWER_OF_ATTORNEY" -> FEW;
            case Decoys.BELOW_THRESHOLD -> 2;
            default -> 0;
        };
        List<Household> households = leasing.households();
        List<Row> consents = new ArrayList<>();
        for (int position = 0; position < households.size(); position++) {
            Household household = households.get(position);
            Person signer = switch (name) {
                case "MINOR_SIGNER" -> position == 0 ? youngest(household) : household.head();
                case "ADULT_OF_HOUSEHOLD" -> household.persons().get(1);
                default -> position < others ? village.committeeHead() : household.head();
            };
            Row consent = leasing.consent(household, signer, "Lease of contracted land");
            consents.add(consent);
            if (name.equals("PUBLIC_SIGNING_DAY") || name.equals("SHORT_OF_A_BURST")) {
                String minute = String.valueOf(10 + 2 * position);
                consent.set("signedOn", leasing.on().minusDays(10))
                        .set("signedAt", leasing.on().minusDays(10) + "T02:" + minute + ":00Z")
                        .set("witnessId", village.secretary().id());
            }
            if (name.equals("SIGNED_AS_ISSUER")) {
                leasing.consent(household, village.committeeHead(), "Lease of contracted land, as issuing party");
            }
        }
        if (name.equals("DEAD_SIGNER")) {
            Deaths.die(households.get(0).head(), leasing.on().minusDays(200));
        }
        return consents.get(0);
    }

    private static Label decide(Variant variant, Village village, Leasing leasing) {
        String id = leasing.event().id();
        String project = leasing.project().id();
        String name = variant.name();
        if (name.equals("POWER_OF_ATTORNEY")) {
            if (village.dirt().losesPaper()) {
                return Label.unknown(RULE, project, id, variant, "a neighbour signed; the powers of attorney got lost");
            }
            leasing.households()
                    .forEach(household -> village.add("powers-of-attorney")
                            .set("signedOn", leasing.on().minusDays(90))
                            .set("to", leasing.on().plusDays(30))
                            .set("grantorId", household.id())
                            .set("attorneyId", village.committeeHead().id()));
        }
        if (variant.guard() != null) {
            return Label.cleared(RULE, project, id, variant, "explained: " + name);
        }
        village.papers().completeFor(id, leasing.on(), "CONSENT", "RESOLUTION");
        if (variant.kind() == Variant.Kind.DECOY) {
            return Decoys.none(RULE, project, id, variant, "one short of the threshold, or just at the quorum");
        }
        boolean early = name.equals("BEFORE_THE_LAW_OF_2018");
        return Label.flagged(
                RULE, project, id, variant, early ? "SOFT" : "HARD", "signed by others, or voted by too few");
    }
}
