package io.github.landtrace.detect;

import io.github.landtrace.graph.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a row of a rule into what is kept of a finding. */
final class FindingFacts {

    private FindingFacts() {}

    /**
     * {@return the row's columns with the finding's id, rule and the digest of its facts, among which the version of the
     * rule is not: a new version that says the same changes nothing}
     */
    static Map<String, @Nullable Object> of(String ruleId, long ruleVersion, Row row, List<String> reasons) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>(row.asMap());
        facts.put("ruleId", ruleId);
        facts.put("digest", Digest.of(facts));
        facts.put("ruleVersion", ruleVersion);
        facts.put("reasons", reasons);
        facts.put("id", ruleId + ":" + row.get("subjectId") + ":" + row.get("key"));
        return facts;
    }
}
