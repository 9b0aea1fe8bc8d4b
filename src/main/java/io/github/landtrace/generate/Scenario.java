package io.github.landtrace.generate;

import java.util.List;

/**
 * Plants what one rule looks for. In every village the planter asks {@link #eligible} once, draws how often each variant
 * comes, and calls {@link #plant} as often. Implementations keep no state.
 */
public interface Scenario {

    /** Of the units that a rule looks at, the share that is planted as a positive; the design says 0.2 to 1 percent. */
    double BASE_RATE = 0.004;

    /** {@return the id of the rule} */
    String rule();

    /** {@return what it can plant: positives of two strengths, and a decoy for each guard of the rule} */
    List<Variant> variants();

    /**
     * {@return how many units of the village the rule could look at: households, parcels, cooperatives}
     */
    int eligible(Village village);

    /** {@return the share of eligible units that becomes a positive; every decoy is as common as all positives} */
    default double rate() {
        return BASE_RATE;
    }

    /**
     * Plants a variant once and says what the rule should find, and what other rules should find beside it.
     *
     * @return no label when the village has no room left, in which case nothing was written
     */
    List<Label> plant(Variant variant, Village village);
}
