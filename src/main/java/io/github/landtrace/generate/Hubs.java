package io.github.landtrace.generate;

import java.time.LocalDate;

/**
 * The few parties with very many stakes: funds that hold a part of half of all companies, and listed companies of which
 * one household in twenty holds units.
 */
final class Hubs {

    static final int FUNDS = 2;
    private static final int LISTED = 2;
    private static final int EVERY = 20;
    private static final int UNITS_MOST = 50;
    private static final LocalDate FOUNDED = LocalDate.of(1995, 6, 1);
    private static final LocalDate FROM = LocalDate.of(2006, 1, 1);

    private final Names names;
    private final Draw draw;

    Hubs(Names names, Draw draw) {
        this.names = names;
        this.draw = draw;
    }

    static String fundId(int number) {
        return "CO-FUND-" + number % FUNDS;
    }

    private static String listedId(int number) {
        return "CO-LISTED-" + number;
    }

    /** Adds the parties. */
    void addTo(RowBuffer rows) {
        for (int number = 0; number < FUNDS; number++) {
            company(rows, fundId(number), "基金管理有限公司（虚构）", "fund");
            String owner = rows.add("persons")
                    .set("name", names.surname(draw) + names.given(draw, true))
                    .set("sex", "M")
                    .set("bornOn", LocalDate.of(1955, 1, 1).plusDays(draw.below(3_000)))
                    .id();
            rows.add("stakes")
                    .set("holderId", owner)
                    .set("issuerId", fundId(number))
                    .set("shareMin", 100)
                    .set("shareMax", 100)
                    .set("basis", "CASH")
                    .set("from", FOUNDED);
        }
        for (int number = 0; number < LISTED; number++) {
            company(rows, listedId(number), "股份有限公司（虚构）", "listed company");
        }
    }

    private void company(RowBuffer rows, String id, String ending, String business) {
        rows.add("companies", id)
                .set("name", names.place(draw) + names.place(draw) + ending)
                .set("registrationNo", "XN-" + id)
                .set("foundedOn", FOUNDED)
                .set("business", business)
                .set("divisionId", "D-50");
    }

    /** Adds the stakes that the households of a village hold in listed companies. */
    static void addTo(RowBuffer rows, Site site, Draw draw) {
        for (int household = 1; household <= site.households(); household++) {
            if (draw.below(EVERY) == 0) {
                rows.add("stakes")
                        .set("holderId", "H-" + site.code() + "-" + household)
                        .set("issuerId", listedId(draw.below(LISTED)))
                        .set("units", draw.between(1, UNITS_MOST))
                        .set("basis", "CASH")
                        .set("from", FROM);
            }
        }
    }
}
