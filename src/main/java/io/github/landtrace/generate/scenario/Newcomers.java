package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;

/** Organisations and people that come to a village for one scenario only, so that what they hold is what the scenario gave them. */
final class Newcomers {

    private Newcomers() {}

    /** {@return the id of a new company of the county, wholly owned by a holder} */
    static String company(Village village, String business, LocalDate foundedOn, String ownerId) {
        Row company = register(village, "发展有限公司（虚构）", business, foundedOn);
        allShares(village, company, ownerId, foundedOn);
        return company.id();
    }

    /** {@return a new company of the county, of which nobody has a stake yet} */
    static Row register(Village village, String nameAfterPlace, String business, LocalDate foundedOn) {
        Row company = village.add("companies");
        return company.set("name", village.placeName() + nameAfterPlace)
                .set("registrationNo", "XN-" + company.id())
                .set("foundedOn", foundedOn)
                .set("business", business)
                .set("divisionId", village.countyId());
    }

    /** {@return the stake of the one who has all shares; of its votes it says nothing} */
    static Row allShares(Village village, Row company, String ownerId, LocalDate from) {
        return village.add("stakes")
                .set("holderId", ownerId)
                .set("issuerId", company.id())
                .set("shareMin", 100)
                .set("shareMax", 100)
                .set("basis", "CASH")
                .set("from", from);
    }

    /** {@return the id of a new person who is registered in the town, as head of a household without land} */
    static String townsman(Village village, LocalDate bornOn) {
        Row person = village.outsider(bornOn);
        Row household =
                village.add("households").set("name", person.get("name") + "户").set("kind", "FAMILY");
        household.set("registerNo", "XN-" + household.id());
        village.add("registrations")
                .set("householdId", household.id())
                .set("divisionId", village.townshipId())
                .set("status", "NON_AGRI")
                .set("from", bornOn);
        Student.join(village, person.id(), household.id(), "HEAD", "BIRTH", bornOn);
        return person.id();
    }

    /** {@return the id of a new company of the county that the investor of the block owns} */
    static String company(Village village, LocalDate foundedOn) {
        return company(
                village, "farming and tourism", foundedOn, village.offices().investor());
    }
}
