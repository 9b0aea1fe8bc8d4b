package io.github.landtrace.detect;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.SideBySide;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Runs rules over the whole graph. Each run is compared with the last: a finding is new, changed, cleared, unchanged or
 * gone, because the data, the version of the rule or the law changed; nothing that was found is ever deleted. As many
 * rules run at once as there are processors.
 */
public final class Detector {

    private static final int SHOWN = 10_000;

    private final FindingStore store;
    private final Catalogue catalogue;
    private final Clock clock;

    /** @param clock tells when a run began and ended; findings themselves depend on data only */
    public Detector(Graph graph, Catalogue catalogue, Clock clock) {
        this.store = new FindingStore(graph, catalogue);
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Runs rules over the whole graph. */
    public DetectionReport run(List<CypherFile> rules, DetectionListener listener) {
        return run(rules, false, listener);
    }

    /**
     * Runs rules and saves their findings.
     *
     * @param rules the rules to run, with their default parameters
     * @param onlyChanged look only at subjects that loads since a rule's last run can have touched; the findings are those
     *     of a run over the whole graph
     * @param listener is told of each rule as it begins and ends
     * @throws io.github.landtrace.graph.GraphException when the database fails; running again completes the run's work
     */
    public DetectionReport run(List<CypherFile> rules, boolean onlyChanged, DetectionListener listener) {
        Map<String, LastRun> lastRuns = LastRun.all(store);
        BegunRun run = begin(rules);
        Changes changes = new Changes(store);
        DetectionListener told = DetectionListener.oneAtATime(listener);
        List<Supplier<RuleReport>> runs = new ArrayList<>();
        for (CypherFile rule : rules) {
            RuleFacts facts = RuleRun.facts(rule);
            LastRun last = lastRuns.get(rule.id());
            Set<String> changed = last == null ? Set.of() : changes.dataSince(last.sequence());
            Reasons reasons = Reasons.since(last, facts.version(), run.lawDigest(), changed);
            Scope scope = onlyChanged ? Scope.touched(rule, last, run, changes) : Scope.ALL;
            runs.add(() -> new RuleRun(store, rule, run.id(), reasons, scope).run(told));
        }
        List<RuleReport> reports = SideBySide.run(runs);
        store.write("detection-run-finish", Map.of("runId", run.id(), "finishedAt", now()));
        forgetWhatEveryRuleHasSeen();
        return new DetectionReport(run.id(), reports, changes(run.id()));
    }

    private void forgetWhatEveryRuleHasSeen() {
        Map<String, LastRun> lastRuns = LastRun.all(store);
        catalogue.rules().stream()
                .map(rule -> lastRuns.get(rule.id()))
                .filter(Objects::nonNull)
                .mapToLong(LastRun::sequence)
                .min()
                .ifPresent(sequence -> store.write("record-changes-remove", Map.of("beforeRun", sequence)));
    }

    private BegunRun begin(List<CypherFile> rules) {
        String law = lawDigest();
        List<String> versions = rules.stream()
                .map(rule -> rule.id() + "@" + RuleRun.facts(rule).version())
                .toList();
        Row created = store.write(
                        "detection-run-create", Map.of("startedAt", now(), "rules", versions, "lawDigest", law))
                .get(0);
        return new BegunRun(
                String.valueOf(created.get("runId")),
                law,
                created.get("dataUntil") instanceof LocalDate day ? day : null);
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
