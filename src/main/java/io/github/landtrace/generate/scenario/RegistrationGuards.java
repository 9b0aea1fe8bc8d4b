package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Papers;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Variant;
import java.time.LocalDate;

/** Entries over a boundary that R16 explains. */
final class RegistrationGuards {

    private static final String RULE = BackdatedRegistration.RULE;
    private static final LocalDate SIGNED = LocalDate.of(1998, 10, 1);

    private RegistrationGuards() {}

    /** The contract of 1998 of the lessor, first entered in the campaign and after the notice. */
    static Label campaign(Variant variant, RegisteredLease lease, LocalDate enteredOn) {
        Right contracted = lease.lessor().plots().get(0).use();
        Row paper = RegisteredLease.paper(lease.village(), "Contract of 1998", SIGNED, enteredOn);
        Row entry = lease.enter(contracted, "FIRST", 1, enteredOn, paper);
        lease.taken(enteredOn.minusDays(30), enteredOn.plusDays(150));
        return Label.cleared(RULE, contracted.id(), entry.id(), variant, "entered in the campaign of 2013 to 2018");
    }

    static Label correction(Variant variant, RegisteredLease lease, LocalDate enteredOn) {
        Papers papers = lease.village().papers();
        Row entry = lease.enter(lease.right(), "CORRECTION", 1, enteredOn, lease.contract(enteredOn));
        lease.taken(enteredOn.minusDays(30), enteredOn.plusDays(150));
        if (lease.village().dirt().losesPaper()) {
            return Label.unknown(RULE, lease.right().id(), entry.id(), variant, "the basis of the correction got lost");
        }
        papers.evidence(
                entry.id(), papers.source("COURT_DECISION", "Correction of the register", enteredOn.minusDays(12)));
        return Label.cleared(RULE, lease.right().id(), entry.id(), variant, "a correction that a court decided");
    }
}
