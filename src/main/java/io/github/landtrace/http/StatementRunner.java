package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.GraphException;
import io.github.landtrace.graph.RowReader;
import io.github.landtrace.graph.Statement;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Runs the files of the catalogue on the graph, timed and named in the logs. */
final class StatementRunner implements GraphForm.Reading {

    /** Where the logs find the query that a line belongs to. */
    static final String QUERY_ID = "queryId";

    private final Graph graph;
    private final Duration timeout;
    private final Metrics metrics;
    private final CutOff cutOff;

    StatementRunner(Graph graph, Duration timeout, Metrics metrics, CutOff cutOff) {
        this.graph = graph;
        this.timeout = timeout;
        this.metrics = metrics;
        this.cutOff = cutOff;
    }

    @Override
    public <T> T read(CypherFile file, Map<String, @Nullable Object> bound, RowReader<T> reader) {
        MDC.put(QUERY_ID, file.id());
        long start = System.nanoTime();
        String outcome = "failed";
        try {
            T result = graph.read(new Statement(file.id(), file.statement(), bound, timeout), reader);
            outcome = "answered";
            return result;
        } catch (GraphException.TimedOut e) {
            outcome = "timed-out";
            throw e;
        } finally {
            metrics.query(file.id(), outcome, System.nanoTime() - start);
        }
    }

    /** {@return what works on the same graph by itself, and may write; it is told how long a statement may take} */
    <T> T with(String id, java.util.function.BiFunction<Graph, Duration, T> work) {
        MDC.put(QUERY_ID, id);
        long start = System.nanoTime();
        String outcome = "failed";
        try {
            T result = work.apply(graph, timeout);
            outcome = "answered";
            return result;
        } finally {
            metrics.query(id, outcome, System.nanoTime() - start);
        }
    }

    void ping() {
        graph.ping();
    }

    /** {@return the body of an answer that takes rows of a file; it has as much time as the statement} */
    ResponseBody body(Context context, CypherFile file) {
        return new ResponseBody(context, cutOff, file.id(), timeout);
    }
}
