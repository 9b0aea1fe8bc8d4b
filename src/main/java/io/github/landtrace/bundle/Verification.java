package io.github.landtrace.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a bundled finding still holds on a database.
 *
 * @param findingId empty when the bundle was altered, for then nothing in it is believed
 * @param digest over all files of the bundle, as they are
 * @param faults how the bundle differs from its manifest, or from the digest that the caller expected
 * @param differences what reads differently now; with HOLDS what does not touch the facts
 * @param missing records of the bundle that are not in this database
 * @param asKnownAt the instant at which the finding was found
 * @param asKnownThen whether the rule still says the same when it is asked as known at that instant; null when it was not asked
 * @param notes what else a reader should know, such as that another version of the rule is installed
 */
public record Verification(
        Outcome outcome,
        String findingId,
        String digest,
        List<String> faults,
        List<Difference> differences,
        List<String> missing,
        String asKnownAt,
        @Nullable Boolean asKnownThen,
        List<String> notes) {

    /** What came out. */
    public enum Outcome {
        /** The rule gives the same verdict with the same facts. */
        HOLDS,
        /** The rule still finds the subject, with other facts. */
        CHANGED,
        /** The rule no longer finds the subject, though the records are there. */
        GONE,
        /** Records that the finding rests on are not in this database. */
        CANNOT_TELL,
        /** The bundle is not as it was written. */
        ALTERED
    }

    public Verification {
        faults = List.copyOf(faults);
        differences = List.copyOf(differences);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    static Verification altered(String digest, List<String> faults) {
        return new Verification(Outcome.ALTERED, "", digest, faults, List.of(), List.of(), "", null, List.of());
    }
}
