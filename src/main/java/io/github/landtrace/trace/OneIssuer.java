package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The stakes of an issuer that stands in one record, or in several that are taken as one organisation.
 *
 * <p>Two records may show the same stake twice or two stakes, which nothing tells. So of what a holder has in several of
 * them the least is the greatest of the least, and the most is the sum; and of what was not fetched no least is known.
 */
final class OneIssuer {

    private record Parts(Interval shares, Interval votes) {

        Parts plus(Parts other) {
            return new Parts(shares.plus(other.shares), votes.plus(other.votes));
        }

        Parts or(Parts other) {
            return new Parts(either(shares, other.shares), either(votes, other.votes));
        }

        private static Interval either(Interval one, Interval other) {
            int order = one.min().compareTo(other.min());
            boolean exclusive =
                    order == 0 ? one.minExclusive() || other.minExclusive() : (order > 0 ? one : other).minExclusive();
            BigFraction sum = one.max().add(other.max());
            BigFraction least = order >= 0 ? one.min() : other.min();
            BigFraction most = sum.compareTo(Interval.ALL) > 0 ? Interval.ALL : sum;
            return new Interval(least, exclusive, most.compareTo(least) < 0 ? least : most, false);
        }
    }

    private final String issuer;
    private final boolean severalRecords;
    private final List<Stake> single = new ArrayList<>();
    private final List<Map<String, Parts>> records = new ArrayList<>();
    private @Nullable Map<String, Parts> record;
    private Unfetched unfetched = Unfetched.NONE;

    OneIssuer(String issuer, boolean severalRecords) {
        this.issuer = issuer;
        this.severalRecords = severalRecords;
    }

    /** {@return whether the sums of one record are not those of the issuer} */
    boolean hasSeveralRecords() {
        return severalRecords;
    }

    void beginRecord() {
        record = new LinkedHashMap<>();
        records.add(record);
    }

    void add(String holder, Interval shares, Interval votes) {
        if (severalRecords && record != null) {
            record.merge(holder, new Parts(shares, votes), Parts::plus);
        } else {
            single.add(new Stake(holder, issuer, shares, votes));
        }
    }

    void addUnfetched(Unfetched more) {
        unfetched = severalRecords
                ? new Unfetched(unfetched.stakes() + more.stakes(), BigFraction.ZERO, false, BigFraction.ZERO, false)
                : more;
    }

    Unfetched unfetched() {
        return unfetched;
    }

    List<Stake> stakes() {
        Map<String, Parts> joined = new LinkedHashMap<>();
        records.forEach(one -> one.forEach((holder, parts) -> joined.merge(holder, parts, Parts::or)));
        List<Stake> stakes = new ArrayList<>(single);
        joined.forEach((holder, parts) -> stakes.add(new Stake(holder, issuer, parts.shares(), parts.votes())));
        return stakes;
    }
}
