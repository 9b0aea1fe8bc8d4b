package io.github.landtrace.trace;

import io.github.landtrace.trace.Fetched.Link;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Reads stakes from links: {@code HOLDS_STAKE} between parties, and {@code HOLDS}, a fraction of a right, as a stake in
 * the right. A link whose bounds contradict each other is read as unknown and named as a fault.
 */
final class StakeReader {

    private static final int PLACES_OF_SUMS = 9;

    private final List<Link> links = new ArrayList<>();
    private final List<Stake> stakes = new ArrayList<>();
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<String, Unfetched> unfetched = new HashMap<>();
    private final Set<String> beyond = new HashSet<>();

    StakeReader(Fetched fetched, Direction direction) {
        Map<String, List<Link>> byIssuer = new TreeMap<>();
        Map<String, Integer> leadingOn = new HashMap<>();
        for (Link link : fetched.links("HOLDS_STAKE")) {
            byIssuer.computeIfAbsent(link.end(), unused -> new ArrayList<>()).add(link);
            leadingOn.merge(direction == Direction.UP ? link.end() : link.start(), 1, Integer::sum);
        }
        if (direction == Direction.DOWN) {
            fetched.links("HOLDS").forEach(link -> leadingOn.merge(link.start(), 1, Integer::sum));
        }
        byIssuer.forEach(this::readIssuer);
        for (Link link : fetched.links("HOLDS")) {
            Interval part = part(link.property("numerator"), link.property("denominator"));
            links.add(link);
            stakes.add(new Stake(link.start(), link.end(), part, part));
        }
        fetched.further().forEach((party, count) -> {
            int known = leadingOn.getOrDefault(party, 0);
            long told = direction == Direction.DOWN
                    ? 0
                    : unfetched.getOrDefault(party, Unfetched.NONE).stakes();
            if (count > known + told) {
                beyond.add(party);
            }
        });
    }

    /**
     * @param held those of one day, each with the sums of that day over all stakes in force in its issuer
     */
    StakeReader(List<Link> held) {
        Map<String, List<Link>> byIssuer = new TreeMap<>();
        held.forEach(stake -> byIssuer.computeIfAbsent(stake.end(), unused -> new ArrayList<>())
                .add(stake));
        byIssuer.forEach(this::readIssuer);
    }

    Subgraph subgraph() {
        return new Subgraph(stakes, unfetched, beyond);
    }

    /** {@return the links that stakes were read from} */
    List<Link> links() {
        return links;
    }

    /** {@return what contradicts itself, by the id of the link} */
    Map<String, String> faults() {
        return faults;
    }

    /** An issuer may stand in several records that are taken as one; each has its own register, with its own sums. */
    private void readIssuer(String issuer, List<Link> own) {
        Map<String, List<Link>> byRecord = new TreeMap<>();
        own.forEach(link -> byRecord.computeIfAbsent(link.value().endElementId(), unused -> new ArrayList<>())
                .add(link));
        OneIssuer one = new OneIssuer(issuer, byRecord.size() > 1);
        for (List<Link> record : byRecord.values()) {
            readRecord(record, one);
        }
        stakes.addAll(one.stakes());
        if (one.unfetched().stakes() > 0) {
            unfetched.put(issuer, one.unfetched());
        }
    }

    private void readRecord(List<Link> own, OneIssuer issuer) {
        Map<?, ?> totals = own.get(0).facts();
        BigFraction units = sum(Numbers.of(totals.get("units")));
        boolean unitsAreAll = Numbers.of(totals.get("withoutUnits")).isZero();
        BigFraction leastShares = leastOfTotals(totals, units, unitsAreAll);
        BigFraction leastVotes = Numbers.of(totals.get("votes"));
        issuer.beginRecord();
        for (Link link : own) {
            Interval shares = shares(link, units, unitsAreAll && !issuer.hasSeveralRecords());
            Interval votes = band(link, "votes");
            links.add(link);
            issuer.add(link.start(), shares, votes);
            leastShares = leastShares.subtract(shares.min());
            leastVotes = leastVotes.subtract(votes.min());
        }
        long missing = Numbers.of(totals.get("stakes")).longValue() - own.size();
        if (missing > 0) {
            issuer.addUnfetched(new Unfetched(
                    missing,
                    unitsAreAll ? leastShares : sum(leastShares),
                    Boolean.TRUE.equals(totals.get("sharesExclusive")),
                    sum(leastVotes),
                    Boolean.TRUE.equals(totals.get("votesExclusive"))));
        }
    }

    /** Units are the whole only when every stake is in units. */
    private static BigFraction leastOfTotals(Map<?, ?> totals, BigFraction units, boolean unitsAreAll) {
        BigFraction least = Numbers.of(totals.get("shares"));
        return unitsAreAll && units.signum() > 0 ? least.add(Interval.ALL) : least;
    }

    private Interval shares(Link link, BigFraction units, boolean unitsAreAll) {
        if (link.property("units") == null || units.isZero()) {
            return band(link, "share");
        }
        BigFraction percent =
                Numbers.of(link.property("units")).multiply(Interval.ALL).divide(units);
        return unitsAreAll ? Interval.exact(percent) : new Interval(BigFraction.ZERO, false, percent, false);
    }

    private Interval band(Link link, String kind) {
        Object min = link.property(kind + "Min");
        Object max = link.property(kind + "Max");
        BigFraction least = Numbers.of(min);
        BigFraction most = max == null ? Interval.ALL : Numbers.of(max);
        boolean exclusive = Boolean.TRUE.equals(link.property(kind + "MinExclusive"));
        int order = least.compareTo(most);
        if (order > 0 || least.signum() < 0 || most.compareTo(Interval.ALL) > 0 || (order == 0 && exclusive)) {
            String said = (exclusive ? "more than " : "at least ") + min + " and at most " + max + " percent";
            faults.merge(String.valueOf(link.property("id")), kind + ": " + said, (one, other) -> one + "; " + other);
            return Interval.UNKNOWN;
        }
        return new Interval(least, exclusive, most, false);
    }

    private static Interval part(@Nullable Object numerator, @Nullable Object denominator) {
        BigFraction whole = Numbers.of(denominator);
        boolean isPart =
                numerator != null && whole.signum() > 0 && Numbers.of(numerator).compareTo(whole) <= 0;
        return isPart
                ? Interval.exact(Numbers.of(numerator).multiply(Interval.ALL).divide(whole))
                : Interval.UNKNOWN;
    }

    /** The database sums in doubles; what that leaves beyond nine places is no share. */
    private static BigFraction sum(BigFraction sum) {
        BigDecimal rounded = sum.bigDecimalValue(PLACES_OF_SUMS, RoundingMode.HALF_EVEN);
        return rounded.signum() <= 0 ? BigFraction.ZERO : Interval.percent(rounded.doubleValue());
    }
}
