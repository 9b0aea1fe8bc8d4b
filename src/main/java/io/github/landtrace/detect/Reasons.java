package io.github.landtrace.detect;

import io.github.landtrace.graph.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why what a rule finds may differ from its last run. */
final class Reasons {

    private static final String FIRST_RUN = "FIRST_RUN";
    private static final String RULE_VERSION = "RULE_VERSION";
    private static final String LAW = "LAW";
    private static final String DATA = "DATA";

    private final List<String> common;
    private final Set<String> changed;

    private Reasons(List<String> common, Set<String> changed) {
        this.common = List.copyOf(common);
        this.changed = changed;
    }

    /**
     * {@return what changed since the last run of a rule}
     *
     * @param last null when the rule runs for the first time
     * @param changed ids of the records that loads changed since, but for the law
     */
    static Reasons since(@Nullable LastRun last, long version, String lawDigest, Set<String> changed) {
        if (last == null) {
            return new Reasons(List.of(FIRST_RUN), Set.of());
        }
        List<String> reasons = new ArrayList<>();
        if (last.version() != version) {
            reasons.add(RULE_VERSION);
        }
        if (!lawDigest.equals(last.lawDigest())) {
            reasons.add(LAW);
        }
        return new Reasons(reasons, changed);
    }

    /**
     * {@return the reasons for a finding that differs: where neither rule nor law changed, the data did; where they did, the
     * data as well if the subject or a record among the evidence was changed}
     */
    List<String> of(Row row) {
        if (common.isEmpty()) {
            return List.of(DATA);
        }
        if (changed.contains(String.valueOf(row.get("subjectId"))) || isAnyChanged(row.get("evidenceIds"))) {
            List<String> all = new ArrayList<>(common);
            all.add(DATA);
            return all;
        }
        return common;
    }

    private boolean isAnyChanged(@Nullable Object ids) {
        return ids instanceof List<?> list && list.stream().anyMatch(id -> changed.contains(String.valueOf(id)));
    }
}
