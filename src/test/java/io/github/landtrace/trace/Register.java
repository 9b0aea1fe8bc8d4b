package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.List;

/** A register of stakes, written line by line; votes are as the shares are. */
final class Register {

    static final Limits WIDE = new Limits(20, 0, 100_000);

    private final List<Stake> stakes = new ArrayList<>();

    Register exactly(String holder, String issuer, double percent) {
        return add(holder, issuer, Interval.between(percent, percent));
    }

    Register band(String holder, String issuer, double above, double upTo) {
        return add(holder, issuer, Interval.band(above, upTo));
    }

    Register unknown(String holder, String issuer) {
        return add(holder, issuer, Interval.UNKNOWN);
    }

    Register add(String holder, String issuer, Interval interval) {
        return add(holder, issuer, interval, interval);
    }

    Register add(String holder, String issuer, Interval shares, Interval votes) {
        stakes.add(new Stake(holder, issuer, shares, votes));
        return this;
    }

    Subgraph subgraph() {
        return Subgraph.whole(stakes);
    }

    UltimateOwners ownersOf(String target) {
        return UltimateOwners.of(target, subgraph(), WIDE);
    }

    Owned ownedBy(String owner) {
        return Owned.by(owner, subgraph(), WIDE);
    }

    static Percent share(UltimateOwners answer, String party) {
        return owner(answer, party).share();
    }

    static Owner owner(UltimateOwners answer, String party) {
        return answer.owners().stream()
                .filter(owner -> owner.party().equals(party))
                .findFirst()
                .orElseThrow(() -> new AssertionError(party + " is not among " + answer.owners()));
    }
}
