package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Of random registers only a part is known, and of that a part is fetched and followed: what an answer says must still be true. */
class CutPropertyTest {

    private static final int REGISTERS = 4_000;
    private static final double ROUNDING = 1e-5;

    private final Random random = new Random(2_026);
    private int cut;
    private int shares;
    private int decided;

    /** One register as it really is, and what of it is looked at. */
    private final class World {
        private final int size = 3 + random.nextInt(5);
        private final Register truth = new Register();
        private final List<Stake> fetched = new ArrayList<>();
        private final Map<String, Unfetched> unfetched = new HashMap<>();
        private final Set<String> beyond = new HashSet<>();

        World() {
            for (int issuer = 0; issuer < size; issuer++) {
                boolean notLookedUp = random.nextInt(8) == 0;
                int left = 100;
                for (int holder = 0; holder < size; holder++) {
                    int percent = random.nextInt(3) == 0 ? random.nextInt(left + 1) : 0;
                    left -= percent;
                    if (percent > 0) {
                        truth.exactly("P" + holder, "P" + issuer, percent);
                        if (!notLookedUp) {
                            see("P" + holder, "P" + issuer, percent);
                        }
                    }
                }
                if (notLookedUp && left < 100) {
                    beyond.add("P" + issuer);
                }
            }
        }

        private void see(String holder, String issuer, int percent) {
            int low = random.nextBoolean() ? percent : random.nextInt(percent + 1);
            int high = random.nextBoolean() ? percent : percent + random.nextInt(101 - percent);
            Interval said = Interval.between(low, high);
            if (random.nextInt(5) > 0) {
                fetched.add(new Stake(holder, issuer, said, said));
                return;
            }
            Unfetched before = unfetched.getOrDefault(issuer, Unfetched.NONE);
            BigFraction least = before.leastShares().add(said.min());
            unfetched.put(issuer, new Unfetched(before.stakes() + 1, least, false, least, false));
        }

        UltimateOwners asked(String target) {
            double minShare = random.nextBoolean() ? 0 : random.nextInt(30);
            Limits limits = new Limits(random.nextInt(5), minShare, 1 + random.nextInt(12));
            return UltimateOwners.of(target, new Subgraph(fetched, unfetched, beyond), limits);
        }
    }

    @Test
    void theTruthLiesWithinWhatACutAnswerSays() {
        for (int i = 0; i < REGISTERS; i++) {
            World world = new World();
            for (int party = 0; party < world.size; party++) {
                check(world, "P" + party);
            }
        }

        System.out.printf(
                "%d cut answers, %d shares within their intervals, %d times control is certain in truth%n",
                cut, shares, decided);
        assertThat(List.of(cut, shares, decided)).allMatch(count -> count > 2_000);
    }

    private void check(World world, String target) {
        UltimateOwners known = world.asked(target);
        cut += known.cuts().isEmpty() ? 0 : 1;
        for (Owner owner : known.owners()) {
            Owned owned = world.truth.ownedBy(owner.party());
            Owned.Part real = owned.parts().get(target);
            double share = real == null ? 0 : real.share().min();
            boolean decides = real != null && real.control() == Verdict.CERTAIN;
            shares++;
            decided += decides ? 1 : 0;
            // What comes back to its owner is counted again and again: that no cut can bound.
            if (owned.cycles().stream().noneMatch(cycle -> cycle.parties().contains(owner.party()))) {
                assertThat(share)
                        .as("%s of %s", owner, target)
                        .isBetween(owner.share().min() - ROUNDING, owner.share().max() + ROUNDING);
            }
            assertThat(decides && owner.control() == Verdict.NONE).isFalse();
            assertThat(!decides && owner.control() == Verdict.CERTAIN).isFalse();
        }
    }
}
