package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.GraphException;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what requests will run, on the same graph and with parameters of the same types, so that the first caller does not
 * wait for plans: every query's example and the service's own reads once, and then again while that still makes them
 * quicker.
 */
public final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int MOST_ROUNDS = 20;
    /** A round that is quicker than this share of the one before is followed by another. */
    private static final double STILL_QUICKER = 0.8;

    private static final Duration MOST_TIME = Duration.ofSeconds(3);

    private final Graph graph;
    private final List<Statement> statements;

    /** @param timeout how long a statement may take */
    public WarmUp(Graph graph, Catalogue catalogue, Duration timeout) {
        this.graph = graph;
        this.statements = Stream.concat(
                        catalogue.queries().stream(),
                        SystemFiles.OF_ROUTES.stream().map(catalogue::system))
                .flatMap(file -> parameters(file)
                        .map(parameters -> new Statement(file.id(), file.statement(), parameters, timeout)))
                .toList();
    }

    /** {@return how many rounds it took} */
    public int run() {
        long end = System.nanoTime() + MOST_TIME.toNanos();
        double before = round(Long.MAX_VALUE);
        int rounds = 1;
        for (boolean quicker = true; quicker && rounds < MOST_ROUNDS && System.nanoTime() < end; rounds++) {
            double now = round(end);
            quicker = now < before * STILL_QUICKER;
            before = now;
        }
        return rounds;
    }

    /** As many at once as there are processors: what takes long the first time is to make the plans. */
    private double round(long end) {
        long start = System.nanoTime();
        statements.parallelStream()
                .filter(statement -> end == Long.MAX_VALUE || System.nanoTime() < end)
                .forEach(this::warm);
        return System.nanoTime() - start;
    }

    private void warm(Statement statement) {
        try {
            graph.read(statement, Rows::toList);
        } catch (GraphException e) {
            LOG.warn("{} cannot be warmed: {}", statement.id(), e.getMessage());
        }
    }

    /** A plan belongs to the types of the parameters, and one that is not given may have another type than its example. */
    private static Stream<Map<String, @Nullable Object>> parameters(CypherFile file) {
        Map<String, @Nullable Object> required = new LinkedHashMap<>();
        file.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> required.put(parameter.name(), parameter.example()));
        return Stream.of(file.example(), SystemArguments.of(file, required))
                .map(bound -> RowLimit.of(file, bound).plusOne(bound))
                .distinct();
    }
}
