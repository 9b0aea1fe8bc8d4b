package io.github.landtrace.detect;

import io.github.landtrace.cypher.RuleFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at.
 *
 * @param subjectIds ids of records that may be subjects; null = all
 */
record Scope(@Nullable List<String> subjectIds) {

    static final Scope ALL = new Scope(null);
    private static final String PARAMETER = "subjectIds";

    Scope {
        subjectIds = subjectIds == null ? null : List.copyOf(subjectIds);
    }

    /**
     * {@return the records that a change since the last run can have touched; all where that is not known: the rule never
     * ran here, its version or the law changed, or a division}
     */
    static Scope touched(RuleFacts rule, @Nullable LastRun last, String lawDigest, Changes changes) {
        if (last == null
                || last.isCarried()
                || last.version() != rule.version()
                || !lawDigest.equals(last.lawDigest())) {
            return ALL;
        }
        Optional<List<String>> ids =
                changes.around(last.sequence(), rule.background()).within(rule.reach());
        return ids.map(Scope::new).orElse(ALL);
    }

    boolean isAll() {
        return subjectIds == null;
    }

    boolean isEmpty() {
        return subjectIds != null && subjectIds.isEmpty();
    }

    /** {@return the arguments that tell a statement} */
    Map<String, Object> arguments() {
        return subjectIds == null ? Map.of() : Map.of(PARAMETER, subjectIds);
    }

    /** {@return for people: "all", or how many} */
    String shown() {
        return subjectIds == null ? "all" : String.valueOf(subjectIds.size());
    }
}
