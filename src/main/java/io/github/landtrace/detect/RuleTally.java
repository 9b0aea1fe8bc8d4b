package io.github.landtrace.detect;

import io.github.landtrace.graph.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what one rule found while its findings are saved. */
final class RuleTally {

    private final Map<String, Long> byVerdict = new TreeMap<>();
    private final Map<String, Long> byStatus = new TreeMap<>();

    void addVerdict(String verdict) {
        byVerdict.merge(verdict, 1L, Long::sum);
    }

    void addStatuses(List<Row> rows) {
        for (Row row : rows) {
            if (row.get("number") instanceof Long number) {
                byStatus.merge(String.valueOf(row.get("status")), number, Long::sum);
            }
        }
    }

    RuleReport report(String ruleId, String lookedAt, long gone, Duration time) {
        if (gone > 0) {
            byStatus.put("GONE", gone);
        }
        return new RuleReport(ruleId, lookedAt, byVerdict, byStatus, time);
    }
}
