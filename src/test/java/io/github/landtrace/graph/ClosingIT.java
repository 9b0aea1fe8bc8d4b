package io.github.landtrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.testing.SampleDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** What happens at the limits of a database, and at its end; it needs a database of its own. */
class ClosingIT {

    private static final String WORK = "UNWIND range(1, 4000000000) AS i WITH i WHERE i < 0 RETURN i";
    private static final Neo4j NEO4J = Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.memory_transaction_max_size, 16L * 1024 * 1024)
            .build();

    @AfterAll
    static void stop() {
        NEO4J.close();
    }

    private static Statement statement(String text) {
        return new Statement("closing", text, Map.of(), Duration.ofSeconds(40));
    }

    @Test
    void refusesAStatementThatNeedsTooMuchMemoryAndGoesOn() {
        Statement greedy = statement("UNWIND range(1, 20000000) AS i RETURN collect('text ' + i) AS all");
        try (Graph inProcess = SampleDatabase.inProcess(NEO4J);
                Graph overDriver = SampleDatabase.connect(NEO4J.boltURI())) {
            for (Graph graph : List.of(inProcess, overDriver)) {
                assertThatThrownBy(() -> graph.read(greedy, Rows::toList))
                        .isInstanceOf(GraphException.Unavailable.class)
                        .hasMessageContaining("memory");
                assertThat(graph.read(statement("RETURN 1 AS one"), Rows::toList))
                        .hasSize(1);
            }
        }
    }

    @Test
    void saysThatAllAreBusyAndServesAgainAfterwards() throws Exception {
        try (Graph graph = new InProcessGraph(
                (org.neo4j.kernel.internal.GraphDatabaseAPI) NEO4J.defaultDatabaseService(),
                new Permits(1, Duration.ofMillis(200)))) {
            CompletableFuture<Object> running = CompletableFuture.supplyAsync(() -> graph.read(
                    new Statement("closing", WORK, Map.of(), Duration.ofSeconds(2)), rows -> rows.hasNext()));
            TimeUnit.MILLISECONDS.sleep(500);

            assertThatThrownBy(() -> graph.read(statement("RETURN 1"), Rows::toList))
                    .isInstanceOf(GraphException.Busy.class)
                    .hasMessage("too many queries are running");
            assertThatThrownBy(running::join).hasCauseInstanceOf(GraphException.TimedOut.class);
            assertThat(graph.read(statement("RETURN 1 AS one"), Rows::toList)).hasSize(1);
        }
    }

    @Test
    void stopsWhatRunsWhenItIsClosed() throws Exception {
        Graph graph = SampleDatabase.inProcess(NEO4J);
        CompletableFuture<Object> running =
                CompletableFuture.supplyAsync(() -> graph.read(statement(WORK), rows -> rows.hasNext()));
        TimeUnit.MILLISECONDS.sleep(500);
        long start = System.nanoTime();

        graph.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThatThrownBy(() -> running.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(GraphException.Unavailable.class);
        assertThatThrownBy(graph::ping).isInstanceOf(GraphException.Unavailable.class);
    }

    @Test
    void saysThatTheDatabaseWasClosedUnderIt() throws Exception {
        Neo4j ending = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        try (Graph graph = SampleDatabase.inProcess(ending)) {
            graph.ping();
            CompletableFuture<Object> running =
                    CompletableFuture.supplyAsync(() -> graph.read(statement(WORK), rows -> rows.hasNext()));
            TimeUnit.MILLISECONDS.sleep(500);

            ending.close();

            assertThatThrownBy(running::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(GraphException.Unavailable.class);
            assertThatThrownBy(graph::ping).isInstanceOf(GraphException.Unavailable.class);
            assertThatThrownBy(() -> graph.write(List.of(statement("CREATE (:Never)"))))
                    .isInstanceOf(GraphException.Unavailable.class);
        }
    }
}
