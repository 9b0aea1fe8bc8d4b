package io.github.landtrace.detect;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.RuleFacts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final String DATA_UNTIL = "dataUntil";

    Scope {
        subjectIds = subjectIds == null ? null : List.copyOf(subjectIds);
    }

    /**
     * {@return the records that a change since the last run can have touched; all where that is not known: the rule never
     * ran here, its version or the law changed, or a division; the rule judges what is not over by the day to which the
     * data reach, and that moved; or it compares records that nothing connects}
     *
     * @param run the run that begins
     */
    static Scope touched(CypherFile file, @Nullable LastRun last, BegunRun run, Changes changes) {
        RuleFacts rule = RuleRun.facts(file);
        if (last == null
                || last.isCarried()
                || last.version() != rule.version()
                || !run.lawDigest().equals(last.lawDigest())
                || rule.reach() == RuleFacts.EVERYTHING
                || (takes(file, DATA_UNTIL) && !Objects.equals(run.dataUntil(), last.dataUntil()))) {
            return ALL;
        }
        Optional<List<String>> ids =
                changes.around(last.sequence(), rule.background()).within(rule.reach());
        return ids.map(Scope::new).orElse(ALL);
    }

    private static boolean takes(CypherFile file, String parameter) {
        return file.parameters().stream().anyMatch(each -> each.name().equals(parameter));
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
