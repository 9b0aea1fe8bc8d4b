package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.http.ExampleUrl;
import io.github.landtrace.http.Readiness;
import io.github.landtrace.http.Server;
import io.github.landtrace.http.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a query costs over HTTP, beside the same statement through the graph alone: a point query, a trace, and many rows
 * as NDJSON and CSV. In process, where the statement costs less than the request, it is measured beside an empty request
 * and the statement, one after the other.
 */
public final class ApiBench {

    private static final String POINT = "parcel-rights-on-day";
    private static final String TRACE = "land-share-conversion-trace";
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final Graph graph;
    private final Turns turns;

    private ApiBench(Graph graph, Effort effort) {
        this.graph = graph;
        this.turns = new Turns(effort);
    }

    /**
     * Measures on whatever the graphs hold; it should be the sample, for which the examples of the queries are made.
     *
     * @param overDriver the lane through the driver
     * @param inProcess the lane on a database in this process, where there is one
     * @param catalogue the project's queries
     */
    public static BenchReport run(Graph overDriver, Optional<Graph> inProcess, Catalogue catalogue, Effort effort) {
        ApiBench bench = new ApiBench(overDriver, effort);
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.addAll(bench.overServer(
                catalogue,
                List.of(
                        new Case("API-1 point", POINT, 1.25, Beside.GRAPH),
                        new Case("API-1 trace", TRACE, 1.15, Beside.GRAPH))));
        inProcess.ifPresent(graph -> comparisons.addAll(new ApiBench(graph, effort)
                .overServer(
                        catalogue,
                        List.of(
                                new Case("API-2 point", POINT, 1.25, Beside.EMPTY_REQUEST_AND_GRAPH),
                                new Case("API-2 trace", TRACE, 1.25, Beside.EMPTY_REQUEST_AND_GRAPH)))));
        comparisons.addAll(bench.overServer(
                BenchCatalogue.load(),
                List.of(new Case("API-3 100,000 rows", BenchCatalogue.ROWS, 1.3, Beside.GRAPH_OF_MANY_ROWS))));
        return new BenchReport(Machine.here(), comparisons);
    }

    /** What a request is measured beside. */
    private enum Beside {
        GRAPH,
        GRAPH_OF_MANY_ROWS,
        EMPTY_REQUEST_AND_GRAPH
    }

    private record Case(String work, String queryId, double goal, Beside beside) {}

    private List<Comparison> overServer(Catalogue catalogue, List<Case> cases) {
        ServerSettings settings =
                new ServerSettings("127.0.0.1", 0, List.of(), null, URI.create("bolt://localhost"), TIMEOUT);
        try (Server server = Server.start(settings, catalogue, graph, new Readiness());
                ApiClient client = new ApiClient(server.uri())) {
            return cases.stream().map(it -> compare(it, catalogue, client)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Comparison compare(Case it, Catalogue catalogue, ApiClient client) {
        CypherFile query = catalogue
                .find(Kind.QUERY, it.queryId())
                .orElseThrow(() -> new IllegalStateException("cypher/queries/" + it.queryId() + ".cypher is missing"));
        String example = ExampleUrl.of(query);
        String join = example.contains("?") ? "&" : "?";
        Lane alone = new Lane("graph alone", () -> drain(query));
        Lane empty = new Lane("HTTP, empty", () -> empty(client));
        // One line more than rows: NDJSON's last says that the answer is whole, CSV's first has the names.
        Lane ndjson = new Lane("HTTP, NDJSON", () -> client.get(example + join + "format=ndjson") - 1);
        List<Lane> lanes = switch (it.beside()) {
            case GRAPH -> List.of(alone, ndjson, empty);
            case GRAPH_OF_MANY_ROWS ->
                List.of(alone, ndjson, new Lane("HTTP, CSV", () -> client.get(example + join + "format=csv") - 1));
            case EMPTY_REQUEST_AND_GRAPH ->
                List.of(
                        new Lane("empty + graph", () -> {
                            empty(client);
                            return drain(query);
                        }),
                        ndjson,
                        empty,
                        new Lane("graph alone", () -> {
                            drain(query);
                            return Lane.NO_ROWS;
                        }));
        };
        return turns.compare(it.work() + ": " + query.id(), it.goal(), lanes);
    }

    private static long empty(ApiClient client) throws IOException {
        client.get("/health/live");
        return Lane.NO_ROWS;
    }

    /** Reads every value of every row, as a caller does that wants the answer. */
    private long drain(CypherFile query) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>(query.example());
        return graph.read(new Statement(query.id(), query.statement(), arguments, TIMEOUT), ApiBench::count);
    }

    private static long count(Rows rows) {
        long count = 0;
        while (rows.hasNext()) {
            rows.next();
            count++;
        }
        return count;
    }
}
