package io.github.landtrace.generate;

import java.util.Locale;

/**
 * What is to be generated. The same plan gives the same files, byte for byte.
 *
 * @param dirt how dirty the data are: 0 = not at all, 1 = as dirty as registers are said to be
 */
public record GenerationPlan(Profile profile, int households, long seed, double dirt) {

    private static final double MOST_DIRT = 10;

    public GenerationPlan {
        if (households < 1 || households > profile.mostHouseholds()) {
            throw new GenerationException(String.format(
                    Locale.ROOT,
                    "a %s can have 1 to %,d households, got %,d; give another number or another profile",
                    profile.name().toLowerCase(Locale.ROOT),
                    profile.mostHouseholds(),
                    households));
        }
        if (!(dirt >= 0 && dirt <= MOST_DIRT)) {
            throw new GenerationException(
                    "dirt must be between 0 and 10, got " + dirt + "; 0 is none, 1 is the rates that the design gives");
        }
    }
}
