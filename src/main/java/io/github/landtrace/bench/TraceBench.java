package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.http.Readiness;
import io.github.landtrace.http.Server;
import io.github.landtrace.http.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same trace, up from an organisation along its stakes on a day, asked of this graph on every lane and of other
 * databases that hold the same rows; and how much longer it takes in a larger graph.
 */
public final class TraceBench {

    private static final List<Integer> DEPTHS = List.of(1, 4, 8, 12);
    private static final int DEEP = 8;
    private static final long WANTED_AT_TWELVE = 65;
    private static final double GOAL = 1;
    private static final double GOAL_DEEP = 0.6;
    private static final double GOAL_HUB = 2;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final Subject subject;
    private final Catalogue published;
    private final Catalogue own = BenchCatalogue.load(DEPTHS);
    private final Questions questions;
    private final Turns turns;

    private TraceBench(Subject subject, Catalogue published, Effort effort) {
        this.subject = subject;
        this.published = published;
        this.questions = new Questions(own, published);
        this.turns = new Turns(effort);
    }

    /**
     * A graph to measure.
     *
     * @param name what it is called in the report
     * @param inProcess the lane in this process; null when the database is elsewhere
     * @param driver the lane through the driver
     */
    public record Subject(String name, @Nullable Graph inProcess, Graph driver) {

        /** {@return the lane that is used where there is a choice} */
        Graph best() {
            return inProcess == null ? driver : inProcess;
        }
    }

    /**
     * Measures.
     *
     * @param published the project's queries
     * @param larger graphs to compare the first with, such as the same village ten times as large
     */
    public static BenchReport run(Subject subject, List<Subject> larger, Catalogue published, Effort effort) {
        TraceBench bench = new TraceBench(subject, published, effort);
        List<Comparison> comparisons = new ArrayList<>();
        List<Unmeasured> unmeasured = new ArrayList<>();
        try (Peers peers = Peers.open()) {
            if (!peers.hasPostgres()) {
                unmeasured.add(new Unmeasured(
                        "TR-1, TR-2: trace beside PostgreSQL",
                        "no PostgreSQL below /usr/lib/postgresql; install postgresql"));
            }
            peers.all().forEach(peer -> bench.questions.load(subject.best(), peer));
            comparisons.addAll(bench.besidePeers(peers.all()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        comparisons.add(bench.hub());
        Growth growth = new Growth(bench.questions, bench.turns);
        larger.forEach(other -> comparisons.addAll(growth.compare(subject, other)));
        if (larger.isEmpty()) {
            unmeasured.add(new Unmeasured("TR-3: growth", "give a folder with a larger graph: --beside FOLDER"));
        }
        comparisons.add(OwnersBench.compare(subject, bench.questions, bench.turns));
        return new BenchReport(Machine.here(), comparisons, List.of(), unmeasured);
    }

    private List<Comparison> besidePeers(List<Peer> peers) throws IOException {
        List<Comparison> comparisons = new ArrayList<>();
        try (Server best = serve(own, subject.best());
                Server overDriver = serve(own, subject.driver());
                ApiClient bestClient = new ApiClient(best.uri());
                ApiClient driverClient = new ApiClient(overDriver.uri())) {
            for (int depth : DEPTHS) {
                long wanted = Math.max(2, WANTED_AT_TWELVE * depth / DEPTHS.get(DEPTHS.size() - 1));
                Starts starts = Starts.ofTrace(subject.best(), questions, depth, wanted);
                requireSameAnswers(starts, depth, peers);
                List<Lane> lanes = new ArrayList<>();
                for (Peer peer : peers) {
                    Starts.Turn turn = starts.turn();
                    lanes.add(Lane.beside(
                            peer.name(),
                            () -> peer.trace(turn.next(), Questions.DAY, depth).size()));
                }
                boolean isJudged =
                        subject.inProcess() != null && peers.get(0).name().startsWith(Peers.POSTGRES);
                lanes.add(new Lane(
                        subject.inProcess() == null ? "HTTP over the driver" : "HTTP, in process",
                        isJudged,
                        http(bestClient, starts, depth)));
                if (subject.inProcess() != null) {
                    lanes.add(cypher("Cypher in process", subject.inProcess(), starts, depth));
                    lanes.add(Lane.beside("HTTP over the driver", http(driverClient, starts, depth)));
                }
                lanes.add(cypher("driver alone", subject.driver(), starts, depth));
                String work = "trace, " + depth + " steps, " + starts.rows() + " stakes, " + subject.name();
                Comparison all = turns.compare("TR-1 " + work, depth >= DEEP ? GOAL_DEEP : GOAL, lanes);
                comparisons.add(all);
                if (peers.get(0).name().startsWith(Peers.POSTGRES)) {
                    comparisons.add(overBolt("TR-2 " + work, all));
                }
            }
        }
        return comparisons;
    }

    /** The same figures once more, as no win is claimed for this lane. */
    private static Comparison overBolt(String work, Comparison all) {
        Measurement driver = all.measurements().get(all.measurements().size() - 1);
        return new Comparison(work, List.of(all.measurements().get(0), driver), 0);
    }

    private Lane cypher(String name, Graph graph, Starts starts, int depth) {
        Starts.Turn turn = starts.turn();
        return Lane.beside(name, () -> Questions.count(graph, questions.trace(turn.next(), depth)));
    }

    private static Lane.Operation http(ApiClient client, Starts starts, int depth) {
        Starts.Turn turn = starts.turn();
        // The last line says that the answer is whole.
        return () -> client.get("/v1/queries/" + BenchCatalogue.trace(depth) + "?format=ndjson&asOf=" + Questions.DAY
                        + "&partyId=" + turn.next())
                - 1;
    }

    private void requireSameAnswers(Starts starts, int depth, List<Peer> peers) {
        for (String id : starts.ids()) {
            List<String> expected = questions.ids(subject.best(), questions.trace(id, depth));
            requireSame(expected, questions.ids(subject.driver(), questions.trace(id, depth)), id, "driver");
            for (Peer peer : peers) {
                requireSame(expected, peer.trace(id, Questions.DAY, depth), id, peer.name());
            }
        }
    }

    private static void requireSame(List<String> expected, List<String> got, String id, String lane) {
        if (!expected.equals(got)) {
            throw new IllegalStateException("trace of " + id + ": " + lane + " answered other stakes than this graph");
        }
    }

    private Comparison hub() {
        String hub = String.valueOf(questions.hub(subject.best()).get("id"));
        Object links = questions.hub(subject.best()).get("links");
        Starts.Turn turn = Starts.ofPoint(subject.best(), questions, 2).turn();
        try (Server server = serve(published, subject.best());
                ApiClient client = new ApiClient(server.uri())) {
            return turns.compare(
                    "TR-5 neighbours of " + hub + " with " + links + " relationships, counts and first page",
                    GOAL_HUB,
                    List.of(
                            Lane.beside(
                                    "HTTP, point query",
                                    () -> client.get("/v1/queries/" + Questions.POINT + "?format=ndjson&asOf="
                                                    + Questions.DAY + "&parcelId=" + turn.next())
                                            - 1),
                            judged("HTTP, counts", client, "/v1/entities/" + hub),
                            judged("HTTP, first page", client, "/v1/entities/" + hub + "/neighbours")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lane judged(String name, ApiClient client, String path) {
        return Lane.judged(name, () -> {
            client.get(path);
            return Lane.NO_ROWS;
        });
    }

    private static Server serve(Catalogue catalogue, Graph graph) {
        return Server.start(
                new ServerSettings("127.0.0.1", 0, List.of(), null, URI.create("bolt://localhost"), TIMEOUT),
                catalogue,
                graph,
                new Readiness());
    }
}
