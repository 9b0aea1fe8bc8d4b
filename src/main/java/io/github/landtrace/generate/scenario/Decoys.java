package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Variant;

/** Decoys that no guard of their own name explains. */
final class Decoys {

    /** The name of the decoy that lies one step short of a threshold. */
    static final String BELOW_THRESHOLD = "BELOW_THRESHOLD";

    private Decoys() {}

    /** {@return a decoy in which the pattern is not there, by a little} */
    static Variant edge(String name) {
        return new Variant(name, Variant.Kind.DECOY, Variant.Strength.BORDERLINE, null);
    }

    /** {@return a decoy that a guard explains by a little} */
    static Variant edge(String name, String guard) {
        return new Variant(name, Variant.Kind.DECOY, Variant.Strength.BORDERLINE, guard);
    }

    /** {@return one of several decoys for the same guard} */
    static Variant guarded(String name, String guard) {
        return new Variant(name, Variant.Kind.DECOY, Variant.Strength.CLEAR, guard);
    }

    /** {@return what the label says where there should be no finding at all} */
    static Label none(String rule, String subjectId, String key, Variant variant, String note) {
        return new Label(rule, subjectId, key, variant, "NONE", null, note);
    }
}
