package io.github.landtrace.detect;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs one rule: its rows are saved in batches while they arrive, so that no more than a batch is held. */
final class RuleRun {

    private static final int BATCH = 500;

    private final FindingStore store;
    private final CypherFile rule;
    private final String runId;
    private final Reasons reasons;
    private final Scope scope;
    private final RuleTally tally = new RuleTally();

    RuleRun(FindingStore store, CypherFile rule, String runId, Reasons reasons, Scope scope) {
        this.store = store;
        this.rule = rule;
        this.runId = runId;
        this.reasons = reasons;
        this.scope = scope;
    }

    RuleReport run(DetectionListener listener) {
        listener.begin(rule.id());
        long start = System.nanoTime();
        long gone = 0;
        if (!scope.isEmpty()) {
            store.read(rule, scope.arguments(), rows -> save(rows, listener));
            gone = markGone();
        }
        if (!scope.isAll()) {
            store.write("findings-settle", Map.of("runId", runId, "ruleId", rule.id()));
        }
        RuleReport report = tally.report(rule.id(), scope.shown(), gone, Duration.ofNanos(System.nanoTime() - start));
        listener.end(report);
        return report;
    }

    private long save(Rows rows, DetectionListener listener) {
        long number = 0;
        List<Map<String, @Nullable Object>> batch = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            batch.add(FindingFacts.of(rule.id(), facts(rule).version(), row, reasons.of(row)));
            tally.addVerdict(String.valueOf(row.get("verdict")));
            number++;
            if (batch.size() == BATCH) {
                save(batch);
                listener.saved(rule.id(), number);
                batch = new ArrayList<>();
            }
        }
        if (!batch.isEmpty()) {
            save(batch);
        }
        return number;
    }

    private void save(List<Map<String, @Nullable Object>> batch) {
        tally.addStatuses(store.write("findings-save", Map.of("runId", runId, "rows", batch)));
    }

    /** Only when all rows are saved is it known what the rule no longer finds. */
    private long markGone() {
        long gone = 0;
        String after = "";
        while (true) {
            Map<String, Object> asked = new HashMap<>(scope.arguments());
            asked.putAll(Map.of("runId", runId, "ruleId", rule.id(), "afterId", after, "limit", BATCH));
            List<Row> missed = store.read("findings-missed", asked);
            if (missed.isEmpty()) {
                return gone;
            }
            List<Map<String, Object>> rows = missed.stream()
                    .map(row -> Map.<String, Object>of("id", String.valueOf(row.get("id")), "reasons", reasons.of(row)))
                    .toList();
            store.write("findings-gone", Map.of("runId", runId, "rows", rows));
            gone += missed.size();
            after = String.valueOf(missed.get(missed.size() - 1).get("id"));
        }
    }

    static RuleFacts facts(CypherFile rule) {
        return Objects.requireNonNull(rule.rule(), rule.id() + " is no rule");
    }
}
