package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;

/** Officials who decide, their relatives, and companies of these. */
final class Insiders {

    private static final LocalDate IN_OFFICE = LocalDate.of(2006, 4, 1);
    private static final int SOME_YEARS = 5_000;

    private Insiders() {}

    /** {@return a new person who decides for the land bureau of the county, without a household in the village} */
    static Row official(Village village) {
        Row official = village.outsider(
                LocalDate.of(1955, 1, 1).plusDays(village.draw().below(SOME_YEARS)));
        office(village, official.id(), village.offices().landBureau(), "副局长 deputy head of the land bureau", IN_OFFICE);
        return official;
    }

    /** {@return such a person, who left that office on a day} */
    static Row formerOfficial(Village village, LocalDate leftOn) {
        Row official = village.outsider(
                LocalDate.of(1950, 1, 1).plusDays(village.draw().below(SOME_YEARS)));
        office(village, official.id(), village.offices().landBureau(), "副局长 deputy head of the land bureau", IN_OFFICE)
                .set("to", leftOn);
        return official;
    }

    /** {@return the row of a new office without an end} */
    static Row office(Village village, String personId, String organisationId, String title, LocalDate from) {
        return village.add("offices")
                .set("personId", personId)
                .set("organisationId", organisationId)
                .set("title", title)
                .set("from", from);
    }

    /** {@return a new person who is kin of another} */
    static Row relative(Village village, String personId, String kind) {
        Row relative = village.outsider(
                LocalDate.of(1960, 1, 1).plusDays(village.draw().below(SOME_YEARS)));
        kin(village, personId, relative.id(), kind);
        return relative;
    }

    static void kin(Village village, String personId, String kinId, String kind) {
        village.add("kinships").set("personId", personId).set("kinId", kinId).set("kind", kind);
    }

    /** {@return a new company, of which one party has all shares and votes} */
    static Row company(Village village, String ownerId, LocalDate foundedOn, String business) {
        Row company = Newcomers.register(village, "置业有限公司（虚构）", business, foundedOn);
        Newcomers.allShares(village, company, ownerId, foundedOn)
                .set("votesMin", 100)
                .set("votesMax", 100);
        return company;
    }
}
