package io.github.landtrace.generate;

import java.time.LocalDate;

/** Gives a village its party secretary, the head of its committee and its farm company. */
final class Officials {

    private static final LocalDate IN_OFFICE = LocalDate.of(2005, 4, 1);
    private static final LocalDate FOUNDED = LocalDate.of(2003, 5, 20);

    private final Village village;

    Officials(Village village) {
        this.village = village;
    }

    void appoint() {
        Household first = village.households().get(0);
        Household second =
                village.households().get(Math.min(1, village.households().size() - 1));
        village.officials(first, second, company());
        office(village.secretary(), "村支部书记 village party secretary");
        office(village.committeeHead(), "村委会主任 village committee head");
    }

    private void office(Person person, String title) {
        village.add("offices")
                .set("personId", person.id())
                .set("organisationId", village.collectiveId())
                .set("title", title)
                .set("from", IN_OFFICE);
    }

    private String company() {
        Row company = village.add("companies");
        company.set("name", village.placeName() + "农业有限公司（虚构）")
                .set("registrationNo", "XN-" + company.id())
                .set("foundedOn", FOUNDED)
                .set("business", "farming")
                .set("divisionId", village.countyId());
        Row owner = village.outsider(
                LocalDate.of(1965, 7, 1).plusDays(village.draw().below(3_000)));
        stake(owner.id(), company.id(), 60);
        stake(village.offices().investor(), company.id(), 40);
        return company.id();
    }

    private void stake(String holder, String issuer, int percent) {
        village.add("stakes")
                .set("holderId", holder)
                .set("issuerId", issuer)
                .set("shareMin", percent)
                .set("shareMax", percent)
                .set("votesMin", percent)
                .set("votesMax", percent)
                .set("basis", "CASH")
                .set("from", FOUNDED);
    }
}
