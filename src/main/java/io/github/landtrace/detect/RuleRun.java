package io.github.landtrace.detect;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.time.Duration;
import java.util.ArrayList;
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
    private final RuleTally tally = new RuleTally();

    RuleRun(FindingStore store, CypherFile rule, String runId, Reasons reasons) {
        this.store = store;
        this.rule = rule;
        this.runId = runId;
        this.reasons = reasons;
    }

    RuleReport run() {
        long start = System.nanoTime();
        store.read(rule, Map.of(), this::save);
        long gone = markGone();
        return tally.report(rule.id(), gone, Duration.ofNanos(System.nanoTime() - start));
    }

    private long save(Rows rows) {
        long number = 0;
        List<Map<String, @Nullable Object>> batch = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            batch.add(FindingFacts.of(rule.id(), facts(rule).version(), row, reasons.of()));
            tally.addVerdict(String.valueOf(row.get("verdict")));
            number++;
            if (batch.size() == BATCH) {
                save(batch);
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
            List<Row> missed = store.read(
                    "findings-missed", Map.of("runId", runId, "ruleId", rule.id(), "afterId", after, "limit", BATCH));
            if (missed.isEmpty()) {
                return gone;
            }
            List<Map<String, Object>> rows = missed.stream()
                    .map(row -> Map.<String, Object>of("id", String.valueOf(row.get("id")), "reasons", reasons.of()))
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
