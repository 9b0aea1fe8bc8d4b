package io.github.landtrace.detect;

import java.util.List;

/**
 * What a run found.
 *
 * @param changes the findings that are new, changed, cleared or gone since the last run, the strongest first
 */
public record DetectionReport(String runId, List<RuleReport> rules, List<FindingChange> changes) {

    public DetectionReport {
        rules = List.copyOf(rules);
        changes = List.copyOf(changes);
    }
}
