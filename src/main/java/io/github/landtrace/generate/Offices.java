package io.github.landtrace.generate;

/**
 * The offices and firms that a village deals with; their rows are written before the villages.
 *
 * @param landBureau agency of the county for land
 * @param landOfficial who signs for it
 * @param township agency of the town
 * @param townshipOfficial who signs for it
 * @param bank rural bank of the county
 * @param institution seed station of the town, an institution that is none of the other parties
 * @param investor company of the block, with up to eight levels of companies above it
 */
public record Offices(
        String landBureau,
        String landOfficial,
        String township,
        String townshipOfficial,
        String bank,
        String institution,
        String investor) {

    static Offices of(Site site) {
        String county = site.township().countyCode();
        String town = site.township().code();
        return new Offices(
                "A-" + county + "-LAND",
                "P-" + county + "-LAND",
                "A-" + town + "-GOV",
                "P-" + town + "-GOV",
                "L-" + county + "-RB",
                "N-" + town + "-SEED",
                OwnershipBlock.companyId(site.index() / Distributions.VILLAGES_OF_A_BLOCK, site.index()));
    }
}
