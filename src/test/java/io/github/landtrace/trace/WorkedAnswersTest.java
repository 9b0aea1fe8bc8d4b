package io.github.landtrace.trace;

import static io.github.landtrace.trace.Register.owner;
import static io.github.landtrace.trace.Register.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The answers that were worked out by hand when tracing was designed. */
class WorkedAnswersTest {

    @Test
    void crossHoldingsSumToTheirLimit() {
        UltimateOwners answer = new Register()
                .exactly("U1", "A", 50)
                .exactly("B", "A", 50)
                .exactly("U2", "B", 50)
                .exactly("A", "B", 50)
                .ownersOf("A");

        assertThat(share(answer, "U1").min()).isCloseTo(100 * 2 / 3.0, within(1e-6));
        assertThat(share(answer, "U1").max()).isCloseTo(100 * 2 / 3.0, within(1e-6));
        assertThat(share(answer, "U2").min()).isCloseTo(100 / 3.0, within(1e-6));
        assertThat(share(answer, "U2").max()).isCloseTo(100 / 3.0, within(1e-6));
        assertThat(answer.owners()).hasSize(2);
        assertThat(answer.unaccounted()).isEqualTo(new Percent(0, 0));
        assertThat(answer.cycles()).containsExactly(new Cycle(List.of("A", "B"), List.of("A", "B", "A"), false));
    }

    @Test
    void anUnknownStakeIsNeverAHundred() {
        UltimateOwners answer =
                new Register().exactly("B", "A", 60).unknown("Person 1", "B").ownersOf("A");

        assertThat(share(answer, "Person 1")).isEqualTo(new Percent(0, 60));
        assertThat(answer.unaccounted()).isEqualTo(new Percent(40, 100));
    }

    @Test
    void maximaAreTightenedByTheMinimaOfTheOthers() {
        UltimateOwners answer = new Register()
                .exactly("H1", "X", 30)
                .unknown("H2", "X")
                .band("H3", "X", 25, 50)
                .ownersOf("X");

        assertThat(share(answer, "H1")).isEqualTo(new Percent(30, 30));
        assertThat(share(answer, "H2")).isEqualTo(new Percent(0, 45));
        assertThat(share(answer, "H3")).isEqualTo(new Percent(25, 50));
    }

    @Test
    void controlReachesFurtherThanOwnership() {
        Register register = new Register()
                .exactly("P", "C1", 60)
                .exactly("P", "C2", 60)
                .exactly("C1", "X", 30)
                .exactly("C2", "X", 30);
        Owner owner = owner(register.ownersOf("X"), "P");

        assertThat(owner.share()).isEqualTo(new Percent(36, 36));
        assertThat(owner.votes()).isEqualTo(new Percent(60, 60));
        assertThat(owner.control()).isEqualTo(Verdict.CERTAIN);
        assertThat(register.ownedBy("P").parts().get("X"))
                .isEqualTo(new Owned.Part(new Percent(36, 36), Verdict.CERTAIN, new Percent(60, 60)));
    }

    @Test
    void aClosedGroupHasNoUltimateOwner() {
        Register register = new Register().exactly("C", "D", 100).exactly("D", "C", 100);

        for (String target : List.of("C", "D")) {
            UltimateOwners answer = register.ownersOf(target);
            assertThat(answer.owners()).isEmpty();
            assertThat(answer.unaccounted()).isEqualTo(new Percent(100, 100));
            assertThat(answer.cycles()).containsExactly(new Cycle(List.of("C", "D"), List.of("C", "D", "C"), true));
        }
    }

    @Test
    void whatAClosedGroupHoldsIsUnaccounted() {
        UltimateOwners answer = new Register()
                .exactly("C", "D", 100)
                .exactly("D", "C", 100)
                .exactly("C", "X", 50)
                .exactly("U", "X", 50)
                .ownersOf("X");

        assertThat(answer.owners()).hasSize(1);
        assertThat(share(answer, "U")).isEqualTo(new Percent(50, 50));
        assertThat(answer.unaccounted()).isEqualTo(new Percent(50, 50));
        assertThat(answer.cycles()).hasSize(1);
        assertThat(answer.cycles().get(0).closed()).isTrue();
    }

    @Test
    void anImpossibleTotalIsReportedAndBothStakesAreShown() {
        UltimateOwners answer =
                new Register().band("H1", "X", 50, 75).band("H2", "X", 50, 75).ownersOf("X");

        assertThat(answer.impossible())
                .containsExactly(
                        new ImpossibleTotal("X", StakeKind.SHARES, 100, true),
                        new ImpossibleTotal("X", StakeKind.VOTES, 100, true));
        assertThat(share(answer, "H1")).isEqualTo(new Percent(50, 75));
        assertThat(share(answer, "H2")).isEqualTo(new Percent(50, 75));
    }

    @Test
    void aBandAboveHalfIsCertainControl() {
        UltimateOwners answer = new Register().band("H", "X", 50, 75).ownersOf("X");

        assertThat(owner(answer, "H").control()).isEqualTo(Verdict.CERTAIN);
        assertThat(share(answer, "H")).isEqualTo(new Percent(50, 75));
        assertThat(answer.unaccounted()).isEqualTo(new Percent(25, 50));
        assertThat(answer.impossible()).isEmpty();
    }

    @Test
    void anArrangementOfJointOwnersPassesTheirHalvesOn() {
        UltimateOwners answer = new Register()
                .exactly("Arrangement", "A", 100)
                .exactly("Person 1", "Arrangement", 50)
                .exactly("Person 2", "Arrangement", 50)
                .ownersOf("A");

        assertThat(answer.owners())
                .extracting(Owner::party, Owner::share)
                .containsExactly(tuple("Person 1", new Percent(50, 50)), tuple("Person 2", new Percent(50, 50)));
    }

    @Test
    void twoEntriesOverlappingInTimeSumToAnImpossibleTotal() {
        UltimateOwners answer =
                new Register().exactly("New", "F", 100).exactly("Old", "F", 50).ownersOf("F");

        assertThat(answer.impossible()).extracting(ImpossibleTotal::percent).containsOnly(150.0);
        assertThat(answer.owners())
                .extracting(Owner::party, Owner::share)
                .containsExactly(tuple("New", new Percent(100, 100)), tuple("Old", new Percent(50, 50)));
        assertThat(answer.unaccounted()).isEqualTo(new Percent(0, 0));
    }
}
