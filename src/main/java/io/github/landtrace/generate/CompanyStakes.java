package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.List;

/** Writes who holds a company: exactly, in bands, in units, or partly unknown. */
final class CompanyStakes {

    private static final LocalDate FROM = LocalDate.of(2003, 1, 1);
    private static final LocalDate FIRST_SALE = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST_SALE = LocalDate.of(2018, 12, 31);
    private static final String FIRST_SHOWN = "2010-01-01T00:00:00Z";
    private static final String CORRECTED = "2016-06-01T00:00:00Z";

    /** Quarters of a percent are exact in binary, so that a sum of them is exact as well. */
    private static final int QUARTERS = 400;

    private static final int QUARTER = 4;
    private static final double SOLD = 0.15;
    private static final double CORRECTION = 0.03;

    private final RowBuffer rows;
    private final Draw draw;
    private final Names names;
    private final String source;

    CompanyStakes(RowBuffer rows, Draw draw, Names names, String source) {
        this.rows = rows;
        this.draw = draw;
        this.names = names;
        this.source = source;
    }

    /** {@return the id of a new person who holds stakes} */
    String person() {
        boolean man = draw.chance(0.7);
        return rows.add("persons")
                .set("name", names.surname(draw) + names.given(draw, man))
                .set("sex", man ? "M" : "F")
                .set("bornOn", draw.day(LocalDate.of(1945, 1, 1), LocalDate.of(1975, 12, 31)))
                .id();
    }

    /** @param kind EXACT, BAND, UNKNOWN or UNITS */
    void write(String issuer, List<String> holders, String kind) {
        switch (kind) {
            case "BAND" -> bands(issuer, holders);
            case "UNITS" ->
                holders.forEach(holder -> stake(holder, issuer).set("units", (long) draw.between(1, 40) * 1_000));
            case "UNKNOWN" -> {
                exact(issuer, holders.subList(0, holders.size() - 1), QUARTERS / 2);
                stake(holders.get(holders.size() - 1), issuer);
            }
            default -> exact(issuer, holders, QUARTERS);
        }
    }

    /** Parts that come to the whole exactly, each at least a quarter of a percent. */
    private void exact(String issuer, List<String> holders, int whole) {
        int left = whole;
        for (int position = 0; position < holders.size(); position++) {
            int others = holders.size() - position - 1;
            int quarters =
                    others == 0 ? left : Math.max(1, draw.between(1, Math.max(1, (left - others) * 2 / (others + 1))));
            quarters = Math.min(quarters, left - others);
            left -= quarters;
            exact(issuer, holders.get(position), quarters);
        }
    }

    private void exact(String issuer, String holder, int quarters) {
        Row stake = stake(holder, issuer);
        if (draw.chance(CORRECTION) && quarters > 1) {
            // The register first showed half, and was corrected.
            percent(stake, quarters / 2).set("recordedAt", FIRST_SHOWN);
            percent(stake(holder, issuer, stake.id()), quarters).set("recordedAt", CORRECTED);
            return;
        }
        percent(stake, quarters);
        if (draw.chance(SOLD)) {
            LocalDate on = draw.day(FIRST_SALE, LAST_SALE);
            stake.set("to", on);
            percent(stake(person(), issuer), quarters).set("from", on).set("basis", "TRANSFER");
        }
    }

    private static Row percent(Row stake, int quarters) {
        String percent = quarters / QUARTER + List.of("", ".25", ".5", ".75").get(quarters % QUARTER);
        return stake.set("shareMin", percent)
                .set("shareMax", percent)
                .set("votesMin", percent)
                .set("votesMax", percent);
    }

    /** One band of the majority, the next of a quarter, small ones: their least comes to less than all, their most to more. */
    private void bands(String issuer, List<String> holders) {
        for (int position = 0; position < holders.size(); position++) {
            int least = position == 0 ? 50 : position == 1 ? 10 : 0;
            int most = position == 0 ? (holders.size() == 1 ? 100 : 75) : position == 1 ? 25 : 10;
            stake(holders.get(position), issuer)
                    .set("shareMin", least)
                    .set("shareMax", most)
                    .set("shareMinExclusive", true)
                    .set("votesMin", least)
                    .set("votesMax", most)
                    .set("votesMinExclusive", true);
        }
    }

    private Row stake(String holder, String issuer) {
        return fill(rows.add("stakes"), holder, issuer);
    }

    private Row stake(String holder, String issuer, String id) {
        return fill(rows.add("stakes", id), holder, issuer);
    }

    private Row fill(Row stake, String holder, String issuer) {
        return stake.set("holderId", holder)
                .set("issuerId", issuer)
                .set("basis", "CASH")
                .set("from", FROM)
                .set("sourceIds", source);
    }
}
