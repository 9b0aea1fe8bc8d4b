package io.github.landtrace.detect;

import java.time.Duration;
import java.util.Map;

/**
 * What one rule found.
 *
 * @param lookedAt "all", or among how many records its subjects are
 * @param byVerdict how many findings of each verdict
 * @param byStatus how many are NEW, CHANGED, CLEARED, UNCHANGED or GONE since the last run
 * @param time how long the rule and the saving took
 */
public record RuleReport(
        String ruleId, String lookedAt, Map<String, Long> byVerdict, Map<String, Long> byStatus, Duration time) {

    public RuleReport {
        byVerdict = Map.copyOf(byVerdict);
        byStatus = Map.copyOf(byStatus);
    }
}
