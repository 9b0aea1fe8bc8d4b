package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Person;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Registered contracts that a child of the household consented to, on or just before the day it came of age. */
final class RegistrationSigners {

    private static final String RULE = BackdatedRegistration.RULE;
    private static final int ADULT = 18;
    private static final LocalDate REGULATIONS = LocalDate.of(2015, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 6, 1);

    private RegistrationSigners() {}

    static List<Label> plant(Variant variant, Village village) {
        Predicate<Person> comesOfAge = person -> {
            LocalDate day = person.bornOn().plusYears(ADULT);
            return person.role().equals("CHILD") && day.isAfter(REGULATIONS) && day.isBefore(LAST);
        };
        Optional<Household> lessor = village.take(one -> one.persons().stream().anyMatch(comesOfAge));
        Optional<Household> grower = lessor.isEmpty() ? Optional.empty() : village.take(unused -> true);
        if (lessor.isEmpty() || grower.isEmpty()) {
            return List.of();
        }
        Person child =
                lessor.get().persons().stream().filter(comesOfAge).findFirst().orElseThrow();
        boolean decoy = variant.kind() == Variant.Kind.DECOY;
        LocalDate signedOn = child.bornOn().plusYears(ADULT).minusDays(decoy ? 0 : 1);
        RegisteredLease lease = RegisteredLease.of(village, lessor.get(), grower.get(), signedOn);
        village.deeds()
                .authorised(
                        lease.transfer(),
                        village.papers().consent(signedOn, "Subcontract of a plot", lessor.get(), child));
        LocalDate enteredOn = signedOn.plusDays(20);
        Row entry = lease.enter(lease.right(), "FIRST", 1, enteredOn, lease.contract(enteredOn));
        return List.of(
                decoy
                        ? Decoys.none(
                                RULE, lease.right().id(), entry.id(), variant, "signed on the day of coming of age")
                        : Label.flagged(
                                RULE, lease.right().id(), entry.id(), variant, "HARD", "signed a day too young"));
    }
}
