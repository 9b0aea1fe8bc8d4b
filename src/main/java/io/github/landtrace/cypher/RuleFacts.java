package io.github.landtrace.cypher;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the front matter of a rule says beyond that of a query.
 *
 * @param version counts up when the rule's answer may change
 * @param level HARD: breaks a cited provision; SOFT: a pattern from the literature
 * @param subject the label of what a finding is about
 * @param reach how many relationships lie at most between a record that the rule reads and the subject; {@link #EVERYTHING}
 *     when no relationships need lie between them
 * @param through labels of the {@link #BACKGROUND} through which the rule reads on from its subject
 * @param legalBasis {@code instrumentId#article}, most important first
 * @param guards what would explain the pattern innocently, by name
 * @param falsePositives known ways in which the rule can be wrong
 * @param finds what must be found in the sample: subject to verdict
 */
public record RuleFacts(
        long version,
        String level,
        String subject,
        int reach,
        List<String> through,
        List<String> legalBasis,
        Map<String, String> guards,
        List<String> falsePositives,
        List<Expected> finds) {

    /** Labels of the law as data: they are no records of a case, and a change of these is a change of law, not of what happened. */
    public static final Set<String> LAW =
            Set.of("Instrument", "Provision", "SurrenderRule", "TransferFormRule", "PriceZone", "Programme");

    /** A reach that no number of steps stands for. */
    public static final int EVERYTHING = 0;

    /**
     * Labels of what many records share without being connected by it: from a subject rules read to these, but not on
     * through them, unless they say so.
     */
    public static final List<String> BACKGROUND = List.of(
            "AdminDivision",
            "Agency",
            "Collective",
            "Company",
            "Cooperative",
            "Institution",
            "Instrument",
            "Lender",
            "Programme",
            "Source");

    public RuleFacts {
        through = List.copyOf(through);
        legalBasis = List.copyOf(legalBasis);
        guards = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(guards));
        falsePositives = List.copyOf(falsePositives);
        finds = List.copyOf(finds);
    }

    /** {@return the labels through which the rule does not read on} */
    public List<String> background() {
        return BACKGROUND.stream().filter(label -> !through.contains(label)).toList();
    }

    /** A finding that the sample must give. */
    public record Expected(String subject, String verdict) {}
}
