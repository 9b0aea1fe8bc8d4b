package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Draw;
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
 * R16: a right entered in the register as if it were older than it is.
 *
 * <p>What is looked at: a {@code register-entries} row, its right, and the {@code sources} row of type CONTRACT that is its
 * {@code evidence}. The pattern is one of: (a) over a boundary: the parcel of the right is concerned by an {@code
 * expropriations} row with {@code signedOn < noticedOn <= }day of {@code enteredAt}, and more than 180 days lie between
 * {@code signedOn} and {@code enteredAt}; (b) order: an entry of a higher {@code entryNo} in the same {@code book} has an
 * earlier {@code enteredAt}; (c) officer: {@code officialId} held no {@code offices} row on the paper's {@code recordedOn};
 * (d) signer: a {@code consents} row that authorises the transfer which created the right was signed by a person who was
 * under 18 that day (or dead, which is not planted, as R09 looks at it); (e) dispute: a {@code disputes} row about the right
 * with {@code openedOn <= }day of entry and {@code closedOn} absent or later than it. The later form of a contract cannot be
 * seen in the tables. Subject is the right, key the entry. HARD from 2015-03-01 (I-REGISTRATION-2015#20, #22), SOFT before.
 *
 * <p>Guards, of (a): CONFIRMATION_CAMPAIGN: {@code kind} FIRST, a CONTRACT_MGMT right, entered in 2013 to 2018.
 * FORMAL_CORRECTION: {@code kind} CORRECTION with a second source of type COURT_DECISION, signed by the day of entry; its
 * absence counts only where a source of the entry is {@code completeFor} REGISTRATION, else UNKNOWN. A late entry over no
 * boundary is no pattern: a right to land arises by its contract.
 */
final class BackdatedRegistration implements Scenario {

    static final String RULE = "R16";
    private static final double ENTERED = 0.02;
    private static final int GAP = 180;
    private static final LocalDate FIRST = LocalDate.of(2015, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 1);

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Variant> variants() {
        return List.of(
                Variant.clear(),
                Variant.clear("OPEN_DISPUTE"),
                Variant.clear("BEFORE_THE_REGULATIONS_OF_2015"),
                Variant.clear("OFFICER_NOT_IN_POST"),
                Variant.borderline("ABOVE_THRESHOLD"),
                Variant.borderline("ORDER_OF_ENTRIES"),
                Variant.borderline("SIGNER_A_DAY_TOO_YOUNG"),
                Decoys.edge("AT_THRESHOLD"),
                Decoys.edge(Decoys.BELOW_THRESHOLD),
                Decoys.edge("SIGNER_OF_AGE"),
                Decoys.edge("DISPUTE_CLOSED"),
                Decoys.edge("LATE_REGISTRATION_ALONE"),
                Variant.decoy("CONFIRMATION_CAMPAIGN"),
                Variant.decoy("FORMAL_CORRECTION"));
    }

    @Override
    public int eligible(Village village) {
        return (int) (village.households().size() * ENTERED);
    }

    @Override
    public List<Label> plant(Variant variant, Village village) {
        Draw draw = village.draw();
        String name = variant.name();
        if (name.startsWith("SIGNER")) {
            return RegistrationSigners.plant(variant, village);
        }
        LocalDate enteredOn = switch (name) {
            case "BEFORE_THE_REGULATIONS_OF_2015" -> draw.day(FIRST.minusYears(4), FIRST.minusMonths(2));
            case "CONFIRMATION_CAMPAIGN" -> draw.day(LocalDate.of(2014, 1, 1), LocalDate.of(2018, 10, 1));
            default -> draw.day(FIRST, LAST);
        };
        int gap = switch (name) {
            case "CLEAR", "FORMAL_CORRECTION", "LATE_REGISTRATION_ALONE" -> draw.between(400, 900);
            case "ABOVE_THRESHOLD" -> GAP + 1;
            case "AT_THRESHOLD" -> GAP;
            case Decoys.BELOW_THRESHOLD -> GAP - 1;
            default -> draw.between(40, 120);
        };
        Optional<RegisteredLease> lease = RegisteredLease.of(village, enteredOn.minusDays(gap));
        if (lease.isEmpty()) {
            return List.of();
        }
        RegisteredLease one = lease.get();
        return List.of(
                switch (name) {
                    case "OPEN_DISPUTE", "BEFORE_THE_REGULATIONS_OF_2015", "DISPUTE_CLOSED" ->
                        disputed(variant, village, one, enteredOn);
                    case "OFFICER_NOT_IN_POST" -> officer(variant, village, one, enteredOn);
                    case "ORDER_OF_ENTRIES" -> order(variant, one, enteredOn);
                    case "CONFIRMATION_CAMPAIGN" -> RegistrationGuards.campaign(variant, one, enteredOn);
                    case "FORMAL_CORRECTION" -> RegistrationGuards.correction(variant, one, enteredOn);
                    case "LATE_REGISTRATION_ALONE" ->
                        Decoys.none(
                                RULE, one.right().id(), first(one, enteredOn).id(), variant, "late, over no boundary");
                    default -> boundary(variant, village, one, enteredOn);
                });
    }

    private static Row first(RegisteredLease lease, LocalDate enteredOn) {
        return lease.enter(lease.right(), "FIRST", 1, enteredOn, lease.contract(enteredOn));
    }

    private static Label boundary(Variant variant, Village village, RegisteredLease lease, LocalDate enteredOn) {
        Row entry = first(lease, enteredOn);
        boolean clear = variant.name().equals("CLEAR");
        LocalDate noticedOn = clear ? enteredOn.minusDays(village.draw().between(20, 100)) : enteredOn;
        lease.taken(noticedOn, enteredOn.plusDays(village.draw().between(90, 200)));
        return variant.kind() == Variant.Kind.DECOY
                ? Decoys.none(RULE, lease.right().id(), entry.id(), variant, "signed few enough days before the entry")
                : Label.flagged(
                        RULE, lease.right().id(), entry.id(), variant, "HARD", "signed before the notice, it says");
    }

    private static Label disputed(Variant variant, Village village, RegisteredLease lease, LocalDate enteredOn) {
        Row entry = first(lease, enteredOn);
        Row dispute = village.add("disputes")
                .set("kind", "ARBITRATION")
                .set("openedOn", enteredOn.minusDays(village.draw().between(5, 35)))
                .set("aboutId", lease.right().id())
                .set("raisedById", lease.lessor().id());
        if (variant.kind() == Variant.Kind.DECOY) {
            dispute.set("closedOn", enteredOn).set("outcome", "Settled");
            return Decoys.none(RULE, lease.right().id(), entry.id(), variant, "the dispute was closed that day");
        }
        String severity = variant.name().equals("OPEN_DISPUTE") ? "HARD" : "SOFT";
        return Label.flagged(RULE, lease.right().id(), entry.id(), variant, severity, "entered in an open dispute");
    }

    private static Label officer(Variant variant, Village village, RegisteredLease lease, LocalDate enteredOn) {
        Row paper = lease.contract(enteredOn).set("recordedOn", lease.signedOn().plusDays(2));
        Row entry = lease.enter(lease.right(), "FIRST", 1, enteredOn, paper);
        Row official = village.outsider(
                LocalDate.of(1972, 3, 1).plusDays(village.draw().below(4_000)));
        village.add("offices")
                .set("personId", official.id())
                .set("organisationId", village.offices().landBureau())
                .set("title", "登记员 registrar")
                .set("from", lease.signedOn().plusDays(3));
        entry.set("officialId", official.id());
        return Label.flagged(
                RULE, lease.right().id(), entry.id(), variant, "HARD", "recorded by one who was not in post that day");
    }

    private static Label order(Variant variant, RegisteredLease lease, LocalDate enteredOn) {
        Row contract = lease.contract(enteredOn);
        Row entry = lease.enter(lease.right(), "FIRST", 1, enteredOn, contract);
        Right other = lease.second();
        lease.enter(other, "FIRST", 2, enteredOn.minusDays(1), contract);
        return Label.flagged(
                RULE, lease.right().id(), entry.id(), variant, "HARD", "entry 1 was made a day after entry 2");
    }
}
