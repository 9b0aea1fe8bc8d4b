package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Whole traces of random registers against a second, plain reading of the definitions in exact fractions. */
class TracePropertyTest {

    private static final int REGISTERS = 2_000;

    /** A register of bands in tenths of the whole; {@code null} where nobody holds. */
    private static final class Bands {
        private final int size;
        private final Rational[][] least;
        private final Rational[][] most;

        Bands(Random random, boolean possible) {
            size = 2 + random.nextInt(5);
            least = new Rational[size][size];
            most = new Rational[size][size];
            double density = 0.2 + 0.4 * random.nextDouble();
            for (int issuer = 0; issuer < size; issuer++) {
                int left = possible ? 10 : 13;
                for (int holder = 0; holder < size; holder++) {
                    if (random.nextDouble() < density) {
                        int min = random.nextInt(3) == 0 ? 0 : random.nextInt(Math.min(left, 10) + 1);
                        int max = random.nextInt(3) == 0 ? 10 : min + random.nextInt(10 - min + 1);
                        left -= min;
                        least[holder][issuer] = Rational.of(min, 10);
                        most[holder][issuer] = Rational.of(max, 10);
                    }
                }
            }
        }

        Rational total(int issuer) {
            Rational total = Rational.ZERO;
            for (int holder = 0; holder < size; holder++) {
                total = total.plus(least(holder, issuer));
            }
            return total;
        }

        Rational least(int holder, int issuer) {
            return least[holder][issuer] == null ? Rational.ZERO : least[holder][issuer];
        }

        Rational tightened(int holder, int issuer) {
            if (most[holder][issuer] == null) {
                return Rational.ZERO;
            }
            Rational room = Rational.ONE.minus(total(issuer)).plus(least[holder][issuer]);
            boolean impossible = total(issuer).compareTo(Rational.ONE) > 0;
            return impossible || most[holder][issuer].compareTo(room) < 0 ? most[holder][issuer] : room;
        }

        Register register() {
            Register register = new Register();
            for (int holder = 0; holder < size; holder++) {
                for (int issuer = 0; issuer < size; issuer++) {
                    if (least[holder][issuer] != null) {
                        register.add(
                                "P" + holder,
                                "P" + issuer,
                                new Interval(
                                        percent(least[holder][issuer]), false, percent(most[holder][issuer]), false));
                    }
                }
            }
            return register;
        }

        private static BigFraction percent(Rational part) {
            return BigFraction.of(part.over(), part.under()).multiply(100);
        }

        boolean ultimate(int party) {
            for (int holder = 0; holder < size; holder++) {
                boolean other = holder != party && tightened(holder, party).signum() > 0;
                boolean all = holder == party && least(holder, party).compareTo(Rational.ONE) >= 0;
                if (other || all) {
                    return false;
                }
            }
            return true;
        }

        Set<Integer> belowUltimate() {
            Set<Integer> below = new HashSet<>();
            for (int party = 0; party < size; party++) {
                if (ultimate(party)) {
                    below.add(party);
                }
            }
            boolean grown = true;
            while (grown) {
                grown = false;
                for (int holder = 0; holder < size; holder++) {
                    for (int issuer = 0; issuer < size; issuer++) {
                        if (below.contains(holder) && tightened(holder, issuer).signum() > 0) {
                            grown |= below.add(issuer);
                        }
                    }
                }
            }
            return below;
        }

        ExactWalks walks(boolean minima, Set<Integer> parties) {
            Rational[][] matrix = new Rational[size][size];
            for (int holder = 0; holder < size; holder++) {
                for (int issuer = 0; issuer < size; issuer++) {
                    boolean inside = parties.contains(holder) && parties.contains(issuer);
                    matrix[holder][issuer] =
                            !inside ? Rational.ZERO : minima ? least(holder, issuer) : tightened(holder, issuer);
                }
            }
            return new ExactWalks(matrix);
        }

        boolean controls(int owner, int target, boolean minima) {
            Set<Integer> decided = new HashSet<>(Set.of(owner));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (int issuer = 0; issuer < size; issuer++) {
                    grown |= votes(decided, issuer, minima).compareTo(Rational.of(1, 2)) > 0 && decided.add(issuer);
                }
            }
            return decided.contains(target);
        }

        private Rational votes(Set<Integer> holders, int issuer, boolean minima) {
            Rational own = Rational.ZERO;
            Rational others = Rational.ZERO;
            for (int holder = 0; holder < size; holder++) {
                if (holders.contains(holder)) {
                    own = own.plus(minima ? least(holder, issuer) : tightened(holder, issuer));
                } else {
                    others = others.plus(least(holder, issuer));
                }
            }
            Rational room = Rational.ONE.minus(others);
            boolean impossible = total(issuer).compareTo(Rational.ONE) > 0;
            return minima || impossible || own.compareTo(room) < 0 ? own : room;
        }
    }

    private static double capped(Rational sum) {
        return sum == null || sum.compareTo(Rational.ONE) > 0 ? 100 : 100 * sum.doubleValue();
    }

    @Test
    void agreesWithAPlainReadingOfTheDefinitions() {
        Random random = new Random(1_998);
        int owners = 0;
        int targets = 0;
        int closed = 0;
        int impossible = 0;
        for (int i = 0; i < REGISTERS; i++) {
            Bands bands = new Bands(random, false);
            Set<Integer> below = bands.belowUltimate();
            for (int target = 0; target < bands.size; target++) {
                targets++;
                UltimateOwners answer = bands.register().ownersOf("P" + target);
                closed += (int) answer.cycles().stream().filter(Cycle::closed).count();
                impossible += answer.impossible().isEmpty() ? 0 : 1;
                ExactWalks minima = bands.walks(true, below);
                ExactWalks maxima = bands.walks(false, below);
                double least = 0;
                double most = 0;
                for (Owner owner : answer.owners()) {
                    int party = Integer.parseInt(owner.party().substring(1));
                    owners++;
                    assertThat(bands.ultimate(party)).isTrue();
                    assertThat(owner.share().min()).isCloseTo(capped(minima.sum(party, target)), within(2e-6));
                    assertThat(owner.share().max()).isCloseTo(capped(maxima.sum(party, target)), within(2e-6));
                    assertThat(owner.control() == Verdict.CERTAIN).isEqualTo(bands.controls(party, target, true));
                    assertThat(owner.control() != Verdict.NONE).isEqualTo(bands.controls(party, target, false));
                    least += owner.share().min();
                    most += owner.share().max();
                }
                assertThat(answer.unaccounted().min()).isCloseTo(Math.max(0, 100 - most), within(2e-6));
                assertThat(answer.unaccounted().max()).isCloseTo(Math.max(0, 100 - least), within(2e-6));
                assertThat(answer.cuts()).isEmpty();
                assertNobodyIsMissing(bands, maxima, target, answer);
            }
        }
        System.out.printf(
                "%d registers, %d targets, %d owners, %d closed groups, %d with impossible totals%n",
                REGISTERS, targets, owners, closed, impossible);
        assertThat(List.of(owners, closed, impossible)).allMatch(count -> count > 300);
    }

    private static void assertNobodyIsMissing(Bands bands, ExactWalks maxima, int target, UltimateOwners answer) {
        List<String> expected = new ArrayList<>();
        for (int party = 0; party < bands.size; party++) {
            Rational sum = maxima.sum(party, target);
            if (party != target && bands.ultimate(party) && (sum == null || sum.signum() > 0)) {
                expected.add("P" + party);
            }
        }
        assertThat(answer.owners()).extracting(Owner::party).containsAll(expected);
    }

    @Test
    void theTruthLiesWithinTheInterval() {
        Random random = new Random(2_003);
        int compared = 0;
        for (int i = 0; i < REGISTERS; i++) {
            Bands bands = new Bands(random, true);
            Register truth = new Register();
            for (int issuer = 0; issuer < bands.size; issuer++) {
                double left = 100 * Rational.ONE.minus(bands.total(issuer)).doubleValue();
                for (int holder = 0; holder < bands.size; holder++) {
                    if (bands.least[holder][issuer] != null) {
                        double min = 100 * bands.least(holder, issuer).doubleValue();
                        double room = Math.min(
                                left, 100 * bands.tightened(holder, issuer).doubleValue() - min);
                        double more = Math.floor(10 * Math.max(0, room) * random.nextDouble()) / 10;
                        left -= more;
                        double percent = Math.round(10 * (min + more)) / 10.0;
                        truth.exactly("P" + holder, "P" + issuer, percent);
                    }
                }
            }
            for (int target = 0; target < bands.size; target++) {
                UltimateOwners known = bands.register().ownersOf("P" + target);
                Map<String, Percent> real = shares(truth.ownersOf("P" + target));
                for (Owner owner : known.owners()) {
                    Percent share = real.get(owner.party());
                    if (share != null) {
                        compared++;
                        assertThat(share.min())
                                .isBetween(
                                        owner.share().min() - 1e-5,
                                        owner.share().max() + 1e-5);
                    }
                }
            }
        }
        System.out.printf("%d owners of true registers within their intervals%n", compared);
        assertThat(compared).isGreaterThan(1_000);
    }

    private static Map<String, Percent> shares(UltimateOwners answer) {
        return answer.owners().stream().collect(java.util.stream.Collectors.toMap(Owner::party, Owner::share));
    }
}
