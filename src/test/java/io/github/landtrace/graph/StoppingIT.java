package io.github.landtrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deadlines, readers that leave, interrupts and writes that meet, in process; the class that extends this has the driver. */
@ExtendWith(SharedNeo4j.class)
class StoppingIT {

    private static final String WORK = "UNWIND range(1, 4000000000) AS i WITH i WHERE i < 0 RETURN i";
    private static final String STREAM = "UNWIND range(1, 1000000000) AS i RETURN i";
    /** One expression, in which the database does not look up for some seconds. */
    private static final String DEAF =
            "UNWIND [50000000] AS most RETURN reduce(sum = 0, i IN range(1, most) | sum + i % 7) AS sum";

    private SampleDatabase database;
    private Graph graph;

    @BeforeEach
    void open(SampleDatabase shared, Graph lane) {
        database = shared;
        graph = lane;
    }

    @AfterEach
    void leavesNoTransactionBehind() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!open().isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(open()).isEmpty();
    }

    private List<Row> open() {
        Statement list = statement(
                "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.landtrace = 'stopping' "
                        + "AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery",
                Duration.ofSeconds(20));
        return database.graph().read(list, Rows::toList);
    }

    private static Statement statement(String text, Duration timeout) {
        return new Statement("stopping", text, Map.of(), timeout);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void freesTheCallerOfAStatementThatWorksLong() {
        long start = System.nanoTime();

        assertThatThrownBy(() -> graph.read(statement(WORK, Duration.ofMillis(500)), Rows::toList))
                .isInstanceOf(GraphException.TimedOut.class)
                .hasMessage("stopping did not end within 500 ms");
        assertThat(since(start)).isBetween(Duration.ofMillis(450), Duration.ofSeconds(3));
    }

    @Test
    void freesTheCallerOfAStatementThatDoesNotLookUp() {
        graph.read(statement("RETURN 1", Duration.ofSeconds(20)), Rows::toList);
        long start = System.nanoTime();

        assertThatThrownBy(() -> graph.read(statement(DEAF, Duration.ofMillis(400)), Rows::toList))
                .isInstanceOf(GraphException.TimedOut.class);
        assertThat(since(start)).isLessThan(Duration.ofSeconds(3));
        assertThat(open()).as("the statement, which has not looked up yet").isNotEmpty();
    }

    @Test
    void stopsAReaderThatTakesTooLong() {
        assertThatThrownBy(() -> graph.read(statement(STREAM, Duration.ofMillis(700)), rows -> {
                    while (rows.hasNext()) {
                        rows.next();
                    }
                    return "never";
                }))
                .isInstanceOf(GraphException.TimedOut.class);
    }

    @Test
    void endsWhatAReaderLeaves() {
        for (int time = 0; time < 50; time++) {
            Object first = graph.read(
                    statement(STREAM, Duration.ofSeconds(20)),
                    rows -> rows.next().get("i"));
            assertThat(first).isEqualTo(1L);
        }
        assertThatThrownBy(() -> graph.read(statement(STREAM, Duration.ofSeconds(20)), rows -> {
                    rows.next();
                    throw new IllegalStateException("the reader failed");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the reader failed");
        String nothing = graph.read(statement(STREAM, Duration.ofSeconds(20)), rows -> "nothing");
        assertThat(nothing).isEqualTo("nothing");
    }

    @Test
    void handsOverWhatHasArrivedWhileTheRestIsStillWorkedOn() {
        String late = "UNWIND [1, 2, 3] AS i CALL (i) { UNWIND range(1, CASE i WHEN 3 THEN 4000000000 ELSE 1 END) AS j "
                + "WITH j WHERE j < 2 RETURN j LIMIT 4000000 } RETURN i";
        int[] seen = {0};

        assertThatThrownBy(() -> graph.read(statement(late, Duration.ofSeconds(4)), rows -> {
                    while (rows.hasNext()) {
                        rows.next();
                        seen[0]++;
                    }
                    return seen[0];
                }))
                .isInstanceOf(GraphException.TimedOut.class);
        assertThat(seen[0]).isBetween(firstRows(), 3);
    }

    /** A server keeps a few rows back until it has a packet full of them. */
    int firstRows() {
        return 2;
    }

    @Test
    void keepsAnInterruptOfTheCallerFromTheDatabase() throws Exception {
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                graph.read(statement(WORK, Duration.ofSeconds(30)), Rows::toList);
            } catch (GraphException e) {
                outcome.complete(Thread.currentThread().isInterrupted() ? e : new AssertionError("flag lost"));
            }
        });
        reader.start();
        TimeUnit.MILLISECONDS.sleep(300);
        reader.interrupt();

        assertThat(outcome.get(10, TimeUnit.SECONDS)).isInstanceOf(GraphException.Unavailable.class);
        assertThat(graph.read(statement("RETURN 1 AS one", Duration.ofSeconds(20)), Rows::toList))
                .hasSize(1);
    }

    @Test
    void writesAllOrNothing() {
        Statement good = statement("CREATE (:StoppingTest {id: 1})", Duration.ofSeconds(20));
        Statement bad = statement("UNWIND [1, 0] AS i CREATE (:StoppingTest {id: 1 / i})", Duration.ofSeconds(20));

        assertThatThrownBy(() -> graph.write(List.of(good, bad)))
                .isInstanceOf(GraphException.Rejected.class)
                .extracting(e -> ((GraphException.Rejected) e).code())
                .isEqualTo("Neo.ClientError.Statement.ArithmeticError");
        assertThat(count()).isZero();
    }

    @Test
    void stopsAWriteAtItsDeadline() {
        assertThatThrownBy(() -> graph.write(List.of(statement(
                        "UNWIND range(1, 4000000000) AS i WITH i WHERE i < 0 CREATE (:StoppingTest {id: i})",
                        Duration.ofMillis(500)))))
                .isInstanceOf(GraphException.TimedOut.class);
        assertThat(count()).isZero();
    }

    @Test
    void writesAgainAfterADeadlock() throws Exception {
        graph.write(List.of(
                statement("UNWIND [1, 2] AS id CREATE (:StoppingTest {id: id, times: 0})", Duration.ofSeconds(20))));
        List<CompletableFuture<Void>> writers = List.of(writer("[1, 2]"), writer("[2, 1]"));
        for (CompletableFuture<Void> writer : writers) {
            writer.get(60, TimeUnit.SECONDS);
        }
        Object times = graph.read(
                statement("MATCH (n:StoppingTest) RETURN sum(n.times) AS times", Duration.ofSeconds(20)),
                rows -> rows.next().get("times"));
        graph.write(List.of(statement("MATCH (n:StoppingTest) DELETE n", Duration.ofSeconds(20))));

        assertThat(times).isEqualTo(2L * 2 * 60);
    }

    /** Takes the two locks one after the other, so that two that take them in other order meet. */
    private CompletableFuture<Void> writer(String order) {
        return CompletableFuture.runAsync(() -> {
            for (int time = 0; time < 60; time++) {
                WriteSummary done = graph.write(List.of(statement(
                        "UNWIND " + order + " AS id MATCH (n:StoppingTest {id: id}) SET n.times = n.times + 1 "
                                + "WITH n UNWIND range(1, 500) AS i WITH n, sum(i) AS sum RETURN count(sum) AS done",
                        Duration.ofSeconds(50))));
                assertThat(done.propertiesSet()).isEqualTo(2);
            }
        });
    }

    private long count() {
        Object count = graph.read(
                statement("MATCH (n:StoppingTest) RETURN count(n) AS count", Duration.ofSeconds(20)),
                rows -> rows.next().get("count"));
        return (long) count;
    }
}
