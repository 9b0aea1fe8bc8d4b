package io.github.landtrace.detect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why what a rule finds may differ from its last run. */
final class Reasons {

    private static final String FIRST_RUN = "FIRST_RUN";
    private static final String RULE_VERSION = "RULE_VERSION";
    private static final String LAW = "LAW";
    private static final String DATA = "DATA";

    private final List<String> common;

    private Reasons(List<String> common) {
        this.common = List.copyOf(common);
    }

    /**
     * {@return what changed since the last run of a rule}
     *
     * @param last null when the rule runs for the first time
     */
    static Reasons since(@Nullable LastRun last, long version, String lawDigest) {
        if (last == null) {
            return new Reasons(List.of(FIRST_RUN));
        }
        List<String> reasons = new ArrayList<>();
        if (last.version() != version) {
            reasons.add(RULE_VERSION);
        }
        if (!lawDigest.equals(last.lawDigest())) {
            reasons.add(LAW);
        }
        return new Reasons(reasons);
    }

    /** {@return the reasons for a finding that differs: where neither rule nor law changed, the data did} */
    List<String> of() {
        return common.isEmpty() ? List.of(DATA) : common;
    }
}
