package io.github.landtrace.detect;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs rules over the whole graph. Each run is compared with the last: a finding is new, changed, cleared, unchanged or
 * gone, because the data, the version of the rule or the law changed; nothing that was found is ever deleted.
 */
public final class Detector {

    private static final int SHOWN = 10_000;

    private final FindingStore store;
    private final Clock clock;

    /** @param clock tells when a run began and ended; findings themselves depend on data only */
    public Detector(Graph graph, Catalogue catalogue, Clock clock) {
        this.store = new FindingStore(graph, catalogue);
        this.clock = clock;
    }

    /**
     * Runs rules and saves their findings.
     *
     * @param rules the rules to run, with their default parameters
     * @param listener is told of each rule as it begins and ends
     * @throws io.github.landtrace.graph.GraphException when the database fails; running again completes the run's work
     */
    public DetectionReport run(List<CypherFile> rules, DetectionListener listener) {
        Map<String, LastRun> lastRuns = LastRun.all(store);
        String law = lawDigest();
        String runId = begin(rules, law);
        List<RuleReport> reports = new ArrayList<>();
        for (CypherFile rule : rules) {
            listener.begin(rule.id());
            Reasons reasons =
                    Reasons.since(lastRuns.get(rule.id()), RuleRun.facts(rule).version(), law);
            RuleReport report = new RuleRun(store, rule, runId, reasons).run();
            reports.add(report);
            listener.end(report);
        }
        store.write("detection-run-finish", Map.of("runId", runId, "finishedAt", now()));
        return new DetectionReport(runId, reports, changes(runId));
    }

    private String begin(List<CypherFile> rules, String law) {
        List<String> versions = rules.stream()
                .map(rule -> rule.id() + "@" + RuleRun.facts(rule).version())
                .toList();
        Row created = store.write(
                        "detection-run-create", Map.of("startedAt", now(), "rules", versions, "lawDigest", law))
                .get(0);
        return String.valueOf(created.get("runId"));
    }

    private String lawDigest() {
        return Digest.of(
                store.read("law-rows", Map.of()).stream().map(Row::asMap).toList());
    }

    private List<FindingChange> changes(String runId) {
        return store.read("findings-of-run", Map.of("runId", runId, "limit", SHOWN)).stream()
                .map(FindingChange::of)
                .toList();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
