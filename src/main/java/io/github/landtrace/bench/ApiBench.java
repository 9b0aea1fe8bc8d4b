package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.http.Readiness;
import io.github.landtrace.http.Server;
import io.github.landtrace.http.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a query costs over HTTP, beside the same statement through the graph alone: a point query, a trace, and many rows
 * as NDJSON and CSV. In process, where the statement costs less than the request, it is measured beside an empty request
 * and the statement, one after the other.
 */
public final class ApiBench {

    private static final long RIGHTS = 2;
    private static final long STEPS = 8;
    private static final double GOAL_CPU = 1.2;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final Graph graph;
    private final Catalogue published;
    private final Questions questions;
    private final Turns turns;

    private ApiBench(Graph graph, Catalogue published, Catalogue own, Effort effort) {
        this.graph = graph;
        this.published = published;
        this.questions = new Questions(own, published);
        this.turns = new Turns(effort);
    }

    /**
     * Measures on whatever the graphs hold: the sample, or a generated folder.
     *
     * @param overDriver the lane through the driver
     * @param inProcess the lane on a database in this process, where there is one
     * @param catalogue the project's queries
     * @throws BenchException when the graph holds nothing to ask about
     */
    public static BenchReport run(Graph overDriver, Optional<Graph> inProcess, Catalogue catalogue, Effort effort) {
        Catalogue own = BenchCatalogue.load(List.of());
        ApiBench bench = new ApiBench(overDriver, catalogue, own, effort);
        List<Comparison> comparisons = new ArrayList<>();
        List<Unmeasured> unmeasured = new ArrayList<>();
        bench.pointAndTrace("API-1", List.of(1.25, 1.15), Beside.GRAPH).stream()
                .map(it -> it.withCpuGoal(GOAL_CPU))
                .forEach(comparisons::add);
        inProcess.ifPresentOrElse(
                graph -> comparisons.addAll(new ApiBench(graph, catalogue, own, effort)
                        .pointAndTrace("API-2", List.of(1.25, 1.25), Beside.EMPTY_REQUEST_AND_GRAPH)),
                () -> unmeasured.add(new Unmeasured(
                        "API-2: HTTP in process",
                        "the database runs elsewhere; unset NEO4J_URI and stop what serves it")));
        comparisons.addAll(bench.overServer(own, List.of(bench.manyRows())));
        unmeasured.add(new Unmeasured(
                "API-3: memory of a large answer", "only its time is measured; bench memory tells the peak of serve"));
        return new BenchReport(Machine.here(), comparisons, List.of(), unmeasured);
    }

    /** What a request is measured beside. */
    private enum Beside {
        GRAPH,
        GRAPH_OF_MANY_ROWS,
        EMPTY_REQUEST_AND_GRAPH
    }

    /**
     * One thing to ask.
     *
     * @param path of the request for a record, with a query part
     * @param starts the records that are asked about in turn
     */
    private record Case(
            String work,
            double goal,
            Beside beside,
            Function<String, Statement> statement,
            Function<String, String> path,
            Starts starts) {}

    private List<Comparison> pointAndTrace(String gate, List<Double> goals, Beside beside) {
        return overServer(
                published,
                List.of(
                        new Case(
                                gate + " point: " + Questions.POINT,
                                goals.get(0),
                                beside,
                                questions::point,
                                id -> path(Questions.POINT, id),
                                Starts.ofPoint(graph, questions, RIGHTS)),
                        new Case(
                                gate + " trace: " + Questions.CONVERSION,
                                goals.get(1),
                                beside,
                                questions::conversion,
                                id -> path(Questions.CONVERSION, id),
                                Starts.ofConversion(graph, questions, STEPS))));
    }

    private Case manyRows() {
        Statement statement = questions.manyRows();
        return new Case(
                "API-3 100,000 rows: " + statement.id(),
                1.3,
                Beside.GRAPH_OF_MANY_ROWS,
                unused -> statement,
                unused -> "/v1/queries/" + statement.id() + "?count="
                        + statement.parameters().get("count"),
                new Starts(List.of(""), 0));
    }

    private static String path(String query, String parcelId) {
        return "/v1/queries/" + query + "?parcelId=" + parcelId + "&asOf=" + Questions.DAY;
    }

    private List<Comparison> overServer(Catalogue served, List<Case> cases) {
        ServerSettings settings =
                new ServerSettings("127.0.0.1", 0, List.of(), null, URI.create("bolt://localhost"), TIMEOUT);
        try (Server server = Server.start(settings, served, graph, new Readiness());
                ApiClient client = new ApiClient(server.uri())) {
            return cases.stream().map(it -> compare(it, client)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Comparison compare(Case it, ApiClient client) {
        Lane.Operation drain = drain(it);
        Lane alone = Lane.beside("graph alone", drain);
        Lane empty = Lane.beside("HTTP, empty", () -> empty(client));
        Lane ndjson = Lane.judged("HTTP, NDJSON", request(it, client, "ndjson"));
        List<Lane> lanes = switch (it.beside()) {
            case GRAPH -> List.of(alone, ndjson, empty);
            case GRAPH_OF_MANY_ROWS -> List.of(alone, ndjson, Lane.judged("HTTP, CSV", request(it, client, "csv")));
            case EMPTY_REQUEST_AND_GRAPH ->
                List.of(
                        Lane.beside("empty + graph", () -> {
                            empty(client);
                            return drain.run();
                        }),
                        ndjson,
                        empty,
                        Lane.beside("graph alone", drain(it)));
        };
        return turns.compare(it.work(), it.goal(), lanes);
    }

    /** One line more than rows: NDJSON's last says that the answer is whole, CSV's first has the names. */
    private static Lane.Operation request(Case it, ApiClient client, String format) {
        Starts.Turn turn = it.starts().turn();
        return () -> client.get(it.path().apply(turn.next()) + "&format=" + format) - 1;
    }

    private static long empty(ApiClient client) throws IOException {
        client.get("/health/live");
        return Lane.NO_ROWS;
    }

    /** Reads every value of every row, as a caller does that wants the answer. */
    private Lane.Operation drain(Case it) {
        Starts.Turn turn = it.starts().turn();
        return () -> questions.answer(graph, it.statement().apply(turn.next()));
    }
}
