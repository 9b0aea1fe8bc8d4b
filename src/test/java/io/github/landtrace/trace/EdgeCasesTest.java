package io.github.landtrace.trace;

import static io.github.landtrace.trace.Register.owner;
import static io.github.landtrace.trace.Register.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class EdgeCasesTest {

    private static Interval exactly(double percent) {
        return Interval.between(percent, percent);
    }

    @Test
    void whatAPartyHoldsOfItselfGoesToItsOwners() {
        UltimateOwners answer =
                new Register().exactly("X", "X", 20).exactly("U", "X", 80).ownersOf("X");

        assertThat(share(answer, "U").min()).isCloseTo(100, within(1e-6));
        assertThat(answer.cycles()).containsExactly(new Cycle(List.of("X"), List.of("X", "X"), false));
    }

    @Test
    void aPartyThatHoldsAllOfItselfIsAClosedGroup() {
        UltimateOwners answer = new Register()
                .exactly("C", "C", 100)
                .exactly("C", "X", 40)
                .exactly("U", "X", 60)
                .ownersOf("X");

        assertThat(answer.owners()).extracting(Owner::party).containsExactly("U");
        assertThat(answer.unaccounted()).isEqualTo(new Percent(40, 40));
        assertThat(answer.cycles()).extracting(Cycle::closed).containsExactly(true);
    }

    @Test
    void parallelStakesOfOneHolderAddUp() {
        UltimateOwners answer = new Register()
                .add("U", "X", exactly(30), Interval.UNKNOWN)
                .add("U", "X", Interval.band(10, 25), exactly(60))
                .add("V", "X", exactly(40), exactly(30))
                .ownersOf("X");

        assertThat(share(answer, "U")).isEqualTo(new Percent(40, 55));
        assertThat(owner(answer, "U").votes()).isEqualTo(new Percent(60, 70));
        assertThat(owner(answer, "U").control()).isEqualTo(Verdict.CERTAIN);
        assertThat(owner(answer, "V").control()).isEqualTo(Verdict.NONE);
    }

    @Test
    void exactlyHalfIsNoControlUnlessTheHalfIsExcluded() {
        assertThat(owner(new Register().exactly("H", "X", 50).ownersOf("X"), "H")
                        .control())
                .isEqualTo(Verdict.NONE);
        assertThat(owner(new Register().band("H", "X", 50, 75).ownersOf("X"), "H")
                        .control())
                .isEqualTo(Verdict.CERTAIN);
        assertThat(owner(new Register().band("H", "X", 25, 50).ownersOf("X"), "H")
                        .control())
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void thirdsAndSixthsAreNoMoreThanHalf() {
        Interval third = Interval.exact(BigFraction.of(100, 3));
        Interval sixth = Interval.exact(BigFraction.of(100, 6));
        Register register = new Register()
                .exactly("P", "C", 100)
                .add("P", "X", third)
                .add("C", "X", sixth)
                .add("Q", "X", Interval.exact(BigFraction.of(50)));

        assertThat(owner(register.ownersOf("X"), "P").control()).isEqualTo(Verdict.NONE);
        assertThat(register.ownersOf("X").impossible()).isEmpty();
    }

    @Test
    void mayControlHeedsWhatTheOthersCertainlyHave() {
        Register register = new Register()
                .exactly("P", "A", 100)
                .exactly("P", "B", 100)
                .unknown("A", "X")
                .unknown("B", "X")
                .exactly("Q", "X", 60);

        assertThat(owner(register.ownersOf("X"), "P").control()).isEqualTo(Verdict.NONE);
        assertThat(owner(register.ownersOf("X"), "P").votes()).isEqualTo(new Percent(0, 40));
        assertThat(owner(register.ownersOf("X"), "Q").control()).isEqualTo(Verdict.CERTAIN);
    }

    @Test
    void aHundredBesideAnExclusiveNothingIsImpossible() {
        UltimateOwners answer =
                new Register().exactly("H", "X", 100).band("I", "X", 0, 25).ownersOf("X");

        assertThat(answer.impossible())
                .extracting(ImpossibleTotal::percent, ImpossibleTotal::exclusive)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(100.0, true));
    }

    @Test
    void aPartyThatNobodyHoldsHasNoOwners() {
        UltimateOwners answer = new Register().exactly("H", "Y", 100).ownersOf("X");

        assertThat(answer.owners()).isEmpty();
        assertThat(answer.unaccounted()).isEqualTo(new Percent(100, 100));
        assertThat(answer.explored()).isZero();
    }

    @Test
    void anOwnerInAnUnknownRingMayHaveAll() {
        UltimateOwners answer = new Register()
                .unknown("A", "B")
                .unknown("B", "A")
                .unknown("U", "A")
                .exactly("V", "X", 10)
                .unknown("A", "X")
                .ownersOf("X");

        assertThat(share(answer, "U")).isEqualTo(new Percent(0, 100));
        assertThat(share(answer, "V")).isEqualTo(new Percent(10, 10));
    }

    @Test
    void minimaThatDivergeUnderAnImpossibleTotalAreAllOfIt() {
        UltimateOwners answer = new Register()
                .exactly("A", "B", 100)
                .exactly("B", "A", 100)
                .exactly("U", "A", 50)
                .ownersOf("B");

        assertThat(share(answer, "U")).isEqualTo(new Percent(100, 100));
        assertThat(answer.impossible()).extracting(ImpossibleTotal::issuer).containsOnly("A");
    }

    @Test
    void whatIsCutIsSaidAndIsNotUltimate() {
        Register register =
                new Register().exactly("A", "X", 60).exactly("B", "A", 100).exactly("C", "B", 100);
        UltimateOwners answer = UltimateOwners.of("X", register.subgraph(), new Limits(2, 0, 100));

        assertThat(answer.owners())
                .containsExactly(new Owner("B", false, new Percent(60, 60), Verdict.CERTAIN, new Percent(60, 60)));
        assertThat(answer.unaccounted()).isEqualTo(new Percent(40, 100));
        assertThat(answer.cuts()).containsExactly("1 party not followed to the end (maxDepth 2, maxStakes 100)");
        assertThat(answer.explored()).isEqualTo(2);
    }

    @Test
    void chainsBelowTheLeastShareAreCut() {
        Register register = new Register()
                .exactly("A", "X", 60)
                .exactly("B", "X", 40)
                .exactly("C", "B", 1)
                .exactly("D", "B", 99);
        UltimateOwners answer = UltimateOwners.of("X", register.subgraph(), new Limits(9, 5, 100));

        assertThat(answer.owners()).extracting(Owner::party).containsExactly("A", "B", "D");
        assertThat(owner(answer, "B").ultimate()).isFalse();
        assertThat(answer.cuts()).containsExactly("1 stake in chains below minShare 5.0 percent not followed");
    }

    @Test
    void theWorkBudgetEndsATrace() {
        Register register = new Register();
        for (int i = 0; i < 1_000; i++) {
            register.exactly("H" + i, "X", 0.1);
        }
        UltimateOwners answer = UltimateOwners.of("X", register.subgraph(), new Limits(9, 0, 100));

        assertThat(answer.explored()).isEqualTo(100);
        assertThat(answer.owners()).hasSize(100);
        assertThat(share(answer, "H0")).isEqualTo(new Percent(0.1, 90.1));
        assertThat(answer.unaccounted()).isEqualTo(new Percent(0, 90));
        assertThat(answer.cuts())
                .singleElement()
                .asString()
                .contains("1 party not followed to the end (maxDepth 9, maxStakes 100)");
    }

    @Test
    void behindStakesThatWereNotFetchedAnybodyMayStand() {
        Subgraph subgraph = new Subgraph(
                new Register().unknown("H", "X").subgraph().stakes(),
                Map.of("X", new Unfetched(99_999, BigFraction.of(70), false, BigFraction.ZERO, false)),
                Set.of());
        UltimateOwners answer = UltimateOwners.of("X", subgraph, Register.WIDE);

        assertThat(share(answer, "H")).isEqualTo(new Percent(0, 100));
        assertThat(answer.cuts()).containsExactly("99999 smaller stakes not fetched");
    }

    @Test
    void aTraceThatEndsEarlySaysWhatMayStandBehind() {
        UltimateOwners answer = UltimateOwners.of(
                "X",
                new Register()
                        .exactly("U", "X", 30)
                        .exactly("H", "X", 45)
                        .exactly("U", "H", 100)
                        .subgraph(),
                new Limits(1, 0, 100));

        assertThat(owner(answer, "U").share()).isEqualTo(new Percent(30, 75));
        assertThat(owner(answer, "U").control()).isEqualTo(Verdict.POSSIBLE);
        assertThat(answer.unaccounted()).isEqualTo(new Percent(25, 70));
    }

    @Test
    void whoDecidesIsToldAlsoWhereOthersMayOwnIt() {
        UltimateOwners answer =
                new Register().exactly("U", "H", 40).exactly("H", "X", 60).ownersOf("X");

        assertThat(answer.owners()).extracting(Owner::party, Owner::control).containsExactly(tuple("U", Verdict.NONE));
        assertThat(answer.deciders())
                .containsExactly(new Owner("H", false, new Percent(60, 60), Verdict.CERTAIN, new Percent(60, 60)));
    }

    @Test
    void whoIsDecidedInByAnotherIsNoDecider() {
        UltimateOwners answer = new Register()
                .exactly("U", "H", 51)
                .exactly("H", "X", 60)
                .exactly("C", "D", 100)
                .exactly("D", "C", 100)
                .exactly("C", "X", 40)
                .ownersOf("X");

        assertThat(answer.deciders()).isEmpty();
        assertThat(new Register()
                        .exactly("C", "D", 100)
                        .exactly("D", "C", 100)
                        .exactly("C", "X", 60)
                        .ownersOf("X")
                        .deciders())
                .extracting(Owner::party)
                .containsExactly("C", "D");
    }

    @Test
    void anOwnerInAClosedGroupOwnsWhatItHoldsOnce() {
        Owned owned = new Register()
                .exactly("C", "D", 100)
                .exactly("D", "C", 100)
                .exactly("C", "X", 50)
                .ownedBy("C");

        assertThat(owned.parts().get("X"))
                .isEqualTo(new Owned.Part(new Percent(50, 50), Verdict.NONE, new Percent(50, 50)));
        assertThat(owned.cycles()).extracting(Cycle::closed).containsExactly(true);
    }

    @Test
    void aChainOfAHundredThousandStepsIsSummed() {
        Register register = new Register();
        for (int i = 0; i < 100_000; i++) {
            register.exactly("P" + i, "P" + (i + 1), 100);
        }
        UltimateOwners answer = UltimateOwners.of("P100000", register.subgraph(), new Limits(200_000, 0, 200_000));

        assertThat(answer.owners())
                .containsExactly(new Owner("P0", true, new Percent(100, 100), Verdict.CERTAIN, new Percent(100, 100)));
    }

    @Test
    void anIntervalThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> Interval.between(60, 40))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 60 to 40 percent");
    }

    @Test
    void leavesNothingUnaccountedBecauseOfRounding() {
        List<Stake> stakes = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            Interval part = Interval.exact(BigFraction.of(100, 28));
            stakes.add(new Stake("U" + i, "X", part, part));
        }

        UltimateOwners answer = UltimateOwners.of("X", Subgraph.whole(stakes), new Limits(6, 0, 1_000));

        assertThat(answer.unaccounted()).isEqualTo(new Percent(0, 0));
    }
}
