package io.github.landtrace.generate;

import java.time.LocalDate;

/**
 * What the world is drawn from: each number once, with where it is from.
 *
 * <p>Marks, as in the design: [S] a secondary source was read, [SEED] one of the three founding documents says so, [K]
 * general knowledge, not verified, (derived) computed from others. What carries no mark is this project's own choice.
 */
final class Distributions {

    /** Square metres of one mu. */
    static final double MU = 666.67;

    /** The day on which the second round of contracts was signed everywhere in this world. */
    static final LocalDate CONTRACT_FROM = LocalDate.of(1998, 10, 1);

    /** Thirty years later. */
    static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);

    /** The registers are read as they stood at this instant; no base event is later. */
    static final String RECORDED_AT = "2023-12-31T00:00:00Z";

    /** Households of a village: 15 villages of 600 make a township of 9,000 (derived, scale profiles). */
    static final int VILLAGE_HOUSEHOLDS = 600;

    /** Villages that share one block of companies above them. */
    static final int VILLAGES_OF_A_BLOCK = 10;

    /** Size of the registered household, rural [K]. */
    static final Mix HOUSEHOLD_SIZE =
            Mix.of("household size", "rural registers [K]", "1", 10, "2", 22, "3", 24, "4", 22, "5", 13, "6+", 9);

    /** Plots in a contract: 45,000 parcels for 9,000 households, homesteads among them (derived, scale profiles). */
    static final Mix PLOTS =
            Mix.of("plots of a household", "scale profile (derived)", "2", 15, "3", 25, "4", 25, "5", 20, "6", 15);

    /** Mean contracted area of a household, in mu: the Chongqing profile, 3.3 to 4 [K]. */
    static final double CONTRACTED_MU = 3.65;

    /** Sigma of its logarithm: that of the national profile. */
    static final double CONTRACTED_SIGMA = 0.6;

    /** Mean area of a homestead in square metres. */
    static final double HOMESTEAD_M2 = 160;

    /** Terrain of a village: Chongqing is hills and mountains [K]. */
    static final Mix TERRAIN = Mix.of("terrain of villages", "[K]", "MOUNTAIN", 45, "HILL", 40, "PLAIN", 15);

    /** Class of a village in the official code list; that of its town is another. */
    static final Mix URBAN_RURAL = Mix.of("urban-rural class", "own choice", "220", 80, "122", 8, "123", 7, "210", 5);

    /** Households that transfer land out, mid-2017 [S assis-tech]. */
    static final double TRANSFERRING = 0.277;

    /**
     * Form and recipient of transferred area, drawn together so that both margins are those published for mid-2017 [S
     * assis-tech]: subcontract 47.5, lease 35.0, exchange 5.6, shares 4.8, assignment and other 7.0 (rounded up to 7.1);
     * households 56.8, cooperatives 22.4, enterprises 10.5, others 10.3. Shares are drawn by village, see {@link
     * #SHARE_COOPERATIVE_EVERY}.
     */
    static final Mix FORM_AND_RECIPIENT = Mix.of(
            "form and recipient",
            "mid-2017 [S assis-tech] (derived)",
            "SUBCONTRACT HOUSEHOLD",
            44.1,
            "SUBCONTRACT OTHER",
            3.4,
            "LEASE COOPERATIVE",
            17.6,
            "LEASE ENTERPRISE",
            10.5,
            "LEASE OTHER",
            6.9,
            "EXCHANGE HOUSEHOLD",
            5.6,
            "ASSIGN HOUSEHOLD",
            7.1);

    /** Forms of transferred area, for comparison. */
    static final Mix FORM = Mix.of(
            "form of transferred area",
            "mid-2017 [S assis-tech] (derived)",
            "SUBCONTRACT",
            47.5,
            "LEASE",
            35.0,
            "EXCHANGE",
            5.6,
            "SHARE_CONTRIBUTION",
            4.8,
            "ASSIGN",
            7.0);

    /** Recipients of transferred area, for comparison. */
    static final Mix RECIPIENT = Mix.of(
            "recipient of transferred area",
            "mid-2017 [S assis-tech]",
            "HOUSEHOLD",
            56.8,
            "COOPERATIVE",
            22.4,
            "ENTERPRISE",
            10.5,
            "OTHER",
            10.3);

    /**
     * One village in so many has a land-share cooperative: 4.8 percent of the transferred area, which is 27.7 percent,
     * in cooperatives of some 110 of 600 households (derived).
     */
    static final int SHARE_COOPERATIVE_EVERY = 13;

    /** Transferred area under a written contract [S assis-tech]. */
    static final double WRITTEN = 0.703;

    /** Transferred without rent: 30 to 50 percent, in mountains more than 70 [S docslib 5238963]. */
    static final double RENT_FREE = 0.40;

    /** The same in mountains [S docslib 5238963]. */
    static final double RENT_FREE_MOUNTAIN = 0.72;

    /** Mean rent in yuan a mu and year, of those who take any, 2013 [S Springer]. */
    static final double RENT_YUAN = 383;

    /** Land-share cooperatives: 80 to 400 households [K]; the upper part does not fit into one village. */
    static final int SHARE_MEMBERS_LEAST = 80;

    static final int SHARE_MEMBERS_MOST = 140;

    /** Specialised cooperatives: median 40 to 60 members [K]. */
    static final int SPECIALISED_MEMBERS_LEAST = 30;

    static final int SPECIALISED_MEMBERS_MOST = 70;

    /** Square metres credited as one unit. */
    static final int UNIT_M2 = 45;

    /** What is credited for a mu of contracted land, in yuan: the price of 2020 [S Land 2020 9(3) 80]. */
    static final double CONTRACT_RIGHT_YUAN = 27_800;

    /** Guaranteed dividend, in yuan a mu: 400 to 900 [K]. */
    static final int FLOOR_YUAN_LEAST = 400;

    static final int FLOOR_YUAN_MOST = 900;

    /** Land-share cooperatives that issue units to an outside investor, by a sixth at most, which dilutes little. */
    static final double ROUND = 0.5;

    /** Villages with an expropriation in some ten years [S Atlantic 2012]. */
    static final double EXPROPRIATED_VILLAGES = 0.43;

    /** Households that it touches, of such a village. */
    static final double EXPROPRIATED_HOUSEHOLDS = 0.05;

    /**
     * Compensation in yuan a mu, means by period: the lower third of 8–15, 12–25, 18–40, 30–60, 40–90 thousand [K],
     * which is where the zones of Chongqing are [K]; over all, 18,739 in a survey of 2011 [S].
     */
    static final Mix COMPENSATION = Mix.of(
            "compensation, yuan a mu",
            "lower third of the national ranges [K]",
            "2005-2009",
            14_200,
            "2010-2014",
            21_700,
            "2015-2019",
            35_000,
            "2020-2022",
            48_300);

    static final double COMPENSATION_SIGMA = 0.12;

    /** Expropriations by period. */
    static final Mix EXPROPRIATION_PERIOD = Mix.of(
            "expropriations by period",
            "own choice",
            "2005-2009",
            25,
            "2010-2014",
            40,
            "2015-2019",
            25,
            "2020-2022",
            10);

    /** Households reclassified: some 3.2 of 23.3 million by 2012 [K; S chinadaily 2010-07-29] (derived). */
    static final double RECLASSIFIED = 0.137;

    /** Destination of the reclassified, early phase [S mingyanjiaju]. */
    static final Mix DESTINATION = Mix.of(
            "destination of the reclassified",
            "early phase [S mingyanjiaju]",
            "DISTRICTED_CITY",
            19.5,
            "COUNTY_SEAT",
            25.3,
            "TOWN",
            55.2);

    /** Year of reclassification: most in the first two years [S EEO 2010-11-02], then a thin tail [K]. */
    static final Mix RECLASSIFICATION_YEAR = Mix.of(
            "year of reclassification",
            "[S EEO 2010-11-02; K]",
            "2010",
            22,
            "2011",
            58,
            "2012",
            12,
            "2013",
            5,
            "2014",
            3);

    /** Persons who live elsewhere: 8.4 of 23.3 million [S chinadaily 2010-07-29] (derived). */
    static final double MIGRANTS = 0.36;

    /** The same of those of 16 to 50 in 2010, who are the ones that leave, so that all together come to the share above. */
    static final double MIGRANTS_OF_WORKING_AGE = 0.66;

    /** How far they live, census of 2020 [S communiqué 7]: within a city = within the county unit here. */
    static final Mix DISTANCE = Mix.of(
            "where the separated live",
            "2020 census [S communiqué 7]",
            "WITHIN_CITY",
            23.7,
            "WITHIN_PROVINCE",
            50.9,
            "BEYOND",
            25.3);

    /** Recipients of subcontracted land who mortgage the operation right, with filing and consent. */
    static final double MORTGAGED = 0.02;

    /** Stakes above cooperatives, by what is known of them. */
    static final Mix STAKE_KIND = Mix.of(
            "what is known of a company's stakes", "own choice", "EXACT", 70, "BAND", 12, "UNKNOWN", 8, "UNITS", 10);

    private Distributions() {}
}
