package io.github.landtrace.detect;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules over the whole graph. Each run is compared with the last: a finding is new, changed, cleared, unchanged or
 * gone; nothing that was found is ever deleted.
 */
public final class Detector {

    private static final int BATCH = 500;
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final Graph graph;
    private final Catalogue catalogue;
    private final Clock clock;

    /** @param clock tells when a run began and ended; findings themselves depend on data only */
    public Detector(Graph graph, Catalogue catalogue, Clock clock) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Runs rules and saves their findings.
     *
     * @param rules the rules to run, with their default parameters
     * @param listener is told of each rule as it ends
     * @throws io.github.landtrace.graph.GraphException when the database fails; running again completes the run's work
     */
    public DetectionReport run(List<CypherFile> rules, DetectionListener listener) {
        List<String> versions = rules.stream()
                .map(rule -> rule.id() + "@" + facts(rule).version())
                .toList();
        Row created = write("detection-run-create", Map.of("startedAt", now(), "rules", versions))
                .get(0);
        String runId = String.valueOf(created.get("runId"));
        List<RuleReport> reports = new ArrayList<>();
        for (CypherFile rule : rules) {
            listener.begin(rule.id());
            RuleReport report = run(rule, runId);
            reports.add(report);
            listener.end(report);
        }
        List<String> ruleIds = rules.stream().map(CypherFile::id).toList();
        write("findings-finish", Map.of("runId", runId, "finishedAt", now(), "ruleIds", ruleIds));
        return new DetectionReport(runId, reports, changes(runId));
    }

    private RuleReport run(CypherFile rule, String runId) {
        long start = System.nanoTime();
        Map<String, @Nullable Object> parameters = Arguments.bind(rule, Map.of());
        List<Map<String, @Nullable Object>> findings = graph.read(
                new Statement(rule.id(), rule.statement(), parameters, TIMEOUT), rows -> findings(rule, rows));
        RuleTally tally = new RuleTally();
        for (int from = 0; from < findings.size(); from += BATCH) {
            List<Map<String, @Nullable Object>> batch = findings.subList(from, Math.min(findings.size(), from + BATCH));
            tally.addStatuses(write("findings-save", Map.of("runId", runId, "rows", batch)));
        }
        findings.forEach(finding -> tally.addVerdict(String.valueOf(finding.get("verdict"))));
        return tally.report(rule.id(), Duration.ofNanos(System.nanoTime() - start));
    }

    private static List<Map<String, @Nullable Object>> findings(CypherFile rule, Rows rows) {
        List<Map<String, @Nullable Object>> findings = new ArrayList<>();
        while (rows.hasNext()) {
            findings.add(FindingFacts.of(rule.id(), facts(rule).version(), rows.next()));
        }
        return findings;
    }

    private List<FindingChange> changes(String runId) {
        CypherFile file = catalogue.system("findings-of-run");
        Map<String, @Nullable Object> parameters = Arguments.bind(file, Map.of("runId", runId, "limit", 10_000));
        return graph.read(new Statement(file.id(), file.statement(), parameters, TIMEOUT), Rows::toList).stream()
                .map(FindingChange::of)
                .toList();
    }

    private List<Row> write(String id, Map<String, ?> given) {
        CypherFile file = catalogue.system(id);
        Statement statement = new Statement(id, file.statement(), Arguments.bind(file, given), TIMEOUT);
        return graph.write(List.of(statement)).rows();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private static RuleFacts facts(CypherFile rule) {
        return Objects.requireNonNull(rule.rule(), rule.id() + " is no rule");
    }
}
