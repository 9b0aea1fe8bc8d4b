package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules cost over the whole graph: R01 beside PostgreSQL and DuckDB with the same rows, the time of every rule,
 * and what they cost after a small change. The other databases are asked for what R01 looks at before it judges; so is the graph, and the whole rule, which
 * does more, is shown beside.
 */
public final class DetectBench {

    private static final String RULE = "R01";
    private static final String WITH_POSTGRES = "DET-1: R01 beside PostgreSQL";
    private static final double GOAL = 0.5;
    private static final int MOST_ROUNDS = 5;
    private static final Duration TIMEOUT = Duration.ofHours(2);
    private static final double NANOS = 1e9;

    private final Graph graph;
    private final Catalogue published;
    private final Questions questions;
    private final Turns turns;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<Unmeasured> unmeasured = new ArrayList<>();

    private DetectBench(Graph graph, Catalogue published, Effort effort) {
        this.graph = graph;
        this.published = published;
        this.questions = new Questions(BenchCatalogue.load(List.of()), published);
        this.turns = new Turns(effort.ofAtMost(MOST_ROUNDS));
    }

    /**
     * Measures.
     *
     * @param data where a folder for the other databases is made, and removed
     * @param published the project's rules
     */
    public static BenchReport run(Graph graph, Path data, Catalogue published, Effort effort) {
        DetectBench bench = new DetectBench(graph, published, effort);
        try (WorkFolder folder = WorkFolder.below(data)) {
            bench.besidePeers(folder);
        }
        Figures rules = bench.everyRule();
        bench.comparisons.add(DeltaBench.run(graph, published, bench.questions, bench.turns));
        return new BenchReport(Machine.here(), bench.comparisons, List.of(rules), bench.unmeasured);
    }

    private void besidePeers(WorkFolder folder) {
        CopiedRows copied = new CopiedRows(graph, questions, folder.path());
        long rows = CopiedTable.OF_R01.stream().mapToLong(copied::write).sum();
        String work = String.format("R01 over %,d rows", rows);
        try {
            besidePostgres("DET-1 " + work, folder);
        } catch (IOException e) {
            unmeasured.add(new Unmeasured(WITH_POSTGRES, String.valueOf(e.getMessage())));
        }
        try (CandidatePeer duck =
                CandidatePeer.open("jdbc:duckdb:" + folder.path().resolve("rows.duckdb"))) {
            comparisons.add(beside("DET-2 " + work, duck, folder, false));
        }
    }

    private void besidePostgres(String work, WorkFolder folder) throws IOException {
        Optional<Path> binaries = PostgresServer.installed();
        if (binaries.isEmpty()) {
            unmeasured.add(
                    new Unmeasured(WITH_POSTGRES, "no PostgreSQL below /usr/lib/postgresql; install postgresql"));
            return;
        }
        try (PostgresServer server = PostgresServer.start(binaries.get(), folder.path());
                CandidatePeer postgres = CandidatePeer.open(server.url())) {
            comparisons.add(beside(work, postgres, folder, true));
        }
    }

    private Comparison beside(String work, CandidatePeer peer, WorkFolder folder, boolean judged) {
        peer.load(folder.path());
        Statement candidates = questions.candidates();
        Statement rule = rule(published
                .find(Kind.RULE, RULE)
                .orElseThrow(() -> new IllegalStateException("cypher/rules/" + RULE + ".cypher is missing")));
        requireSame(work, peer, candidates);
        requireSame(work, peer, rule);
        return turns.compare(
                work,
                GOAL,
                List.of(
                        Lane.beside(peer.name(), () -> peer.candidates().size()),
                        new Lane("graph, the same question", judged, () -> Questions.count(graph, candidates)),
                        Lane.beside("graph, whole rule with verdicts", () -> Questions.count(graph, rule))));
    }

    private void requireSame(String work, CandidatePeer peer, Statement statement) {
        List<String> ours = graph.read(
                statement,
                rows -> rows.toList().stream()
                        .map(row -> row.get("subjectId") + " " + row.get("key"))
                        .sorted()
                        .toList());
        List<String> theirs = peer.candidates().stream().sorted().toList();
        if (!ours.equals(theirs)) {
            throw new BenchException(work + ": " + statement.id() + " found " + ours.size()
                    + " households and events that are not the " + theirs.size() + " of " + peer.name());
        }
    }

    private Figures everyRule() {
        List<Figure> figures = new ArrayList<>();
        for (CypherFile rule : published.rules()) {
            Questions.count(graph, rule(rule));
            long start = System.nanoTime();
            long rows = Questions.count(graph, rule(rule));
            double seconds = (System.nanoTime() - start) / NANOS;
            figures.add(new Figure(rule.id(), false, seconds, 0, 1, rows + " rows, the second of two runs"));
        }
        return new Figures("Every rule, on the graph", Unit.SECONDS, figures, null);
    }

    private static Statement rule(CypherFile rule) {
        return new Statement(rule.id(), rule.statement(), Arguments.bind(rule, Map.of()), TIMEOUT);
    }
}
