package io.github.landtrace.cypher;

import java.util.List;
import java.util.Map;

/**
 * What the front matter of a rule says beyond that of a query.
 *
 * @param version counts up when the rule's answer may change
 * @param level HARD: breaks a cited provision; SOFT: a pattern from the literature
 * @param subject the label of what a finding is about
 * @param legalBasis {@code instrumentId#article}, most important first
 * @param guards what would explain the pattern innocently, by name
 * @param falsePositives known ways in which the rule can be wrong
 * @param finds what must be found in the sample: subject to verdict
 */
public record RuleFacts(
        long version,
        String level,
        String subject,
        List<String> legalBasis,
        Map<String, String> guards,
        List<String> falsePositives,
        List<Expected> finds) {

    public RuleFacts {
        legalBasis = List.copyOf(legalBasis);
        guards = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(guards));
        falsePositives = List.copyOf(falsePositives);
        finds = List.copyOf(finds);
    }

    /** A finding that the sample must give. */
    public record Expected(String subject, String verdict) {}
}
