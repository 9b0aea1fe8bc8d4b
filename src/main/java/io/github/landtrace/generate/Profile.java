package io.github.landtrace.generate;

/** How far a world spreads: over one village, one township, one county or the whole municipality. */
public enum Profile {
    /** One village, whatever its size. */
    VILLAGE(600, 1_000),
    /** Villages of one township. */
    TOWNSHIP(9_000, 180_000),
    /** Villages spread over the townships of one county. */
    COUNTY(230_000, 4_000_000),
    /** Villages spread over the townships of all counties of Chongqing. */
    MUNICIPALITY(7_000_000, 100_000_000);

    private final int usualHouseholds;
    private final int mostHouseholds;

    Profile(int usualHouseholds, int mostHouseholds) {
        this.usualHouseholds = usualHouseholds;
        this.mostHouseholds = mostHouseholds;
    }

    /** {@return how many households there are when none are asked for: the scale profiles of the design} */
    public int usualHouseholds() {
        return usualHouseholds;
    }

    /** {@return how many have room} */
    public int mostHouseholds() {
        return mostHouseholds;
    }
}
