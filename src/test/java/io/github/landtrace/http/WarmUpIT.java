package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Plan;
import io.github.landtrace.graph.RowReader;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.graph.WriteSummary;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class WarmUpIT {

    /** Notes what is read, and passes it on to the graph. */
    private record Noting(Graph graph, Set<String> ids) implements Graph {

        @Override
        public <T> T read(Statement statement, RowReader<T> reader) {
            ids.add(statement.id());
            return graph.read(statement, reader);
        }

        @Override
        public WriteSummary write(List<Statement> statements) {
            return graph.write(statements);
        }

        @Override
        public Plan explain(Statement statement) {
            return graph.explain(statement);
        }

        @Override
        public Plan profile(Statement statement) {
            return graph.profile(statement);
        }

        @Override
        public void ping() {
            graph.ping();
        }

        @Override
        public void close() {
            // The graph belongs to the whole run.
        }
    }

    @Test
    void runsWhateverRequestsRun(Graph graph, Catalogue catalogue) {
        Noting warmed = new Noting(graph, ConcurrentHashMap.newKeySet());
        assertThat(new WarmUp(warmed, catalogue, Duration.ofSeconds(30)).run()).isPositive();
        Noting asked = new Noting(graph, ConcurrentHashMap.newKeySet());
        try (TestServer server = TestServer.withoutRecords(asked, Duration.ofSeconds(30))) {
            for (String path : List.of(
                    "/",
                    "/v1/findings",
                    "/v1/findings/none",
                    "/v1/entities/none",
                    "/v1/entities/D-500231",
                    "/v1/entities/D-500231/neighbours",
                    "/v1/search?q=dianjiang",
                    "/v1/queries/find?q=dianjiang&format=graph")) {
                server.client().get(path);
            }
        }
        Set<String> cold = new HashSet<>(asked.ids());
        cold.removeAll(warmed.ids());

        assertThat(asked.ids()).hasSizeGreaterThan(6);
        assertThat(cold).isEmpty();
    }
}
