package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedNeo4j.class)
class StreamingIT {

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start(Graph graph) {
        server = TestServer.withoutRecords(graph, Duration.ofSeconds(8));
        client = server.client();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "csv"})
    void cutsAnAnswerThatFailsOnTheWay(String format) throws IOException {
        String path = "/v1/queries/fails-late?count=100000&format=" + format;

        assertThatThrownBy(() -> client.get(path)).hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> client.bytes(path, "Accept-Encoding", "gzip")).isInstanceOf(IOException.class);
        try (RawConnection raw = new RawConnection(server.port())) {
            raw.send("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertThat(raw.readAll()).startsWith("HTTP/1.1 200 ").doesNotContain("_end", "truncated", "\r\n0\r\n");
        }
        assertThat(client.get("/metrics").body()).contains("route=\"/v1/queries/{id}\",status=\"cut\"");
    }

    @Test
    void endsACsvAnswerWithItsNumberOfRows() throws IOException {
        try (RawConnection raw = new RawConnection(server.port())) {
            raw.send(
                    "GET /v1/queries/many-rows?count=20000&format=csv HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertThat(raw.readAll())
                    .contains("Trailer: Landtrace-Rows, Landtrace-Truncated")
                    .contains("\r\n0\r\nLandtrace-Rows: 20000\r\nLandtrace-Truncated: false\r\n");
        }
    }

    @Test
    void sendsMoreRowsThanMemoryWouldHold() throws IOException {
        long count = client.get("/v1/queries/many-rows?count=100000&format=ndjson")
                .body()
                .lines()
                .count();

        assertThat(count).isEqualTo(100_001);
    }

    @Test
    void cutsOffAClientThatReadsTooSlowlyAndServesTheOthers() throws Exception {
        try (RawConnection slow = new RawConnection(server.port())) {
            slow.send("GET /v1/queries/many-rows?count=1000000&format=ndjson HTTP/1.1\nHost: localhost\n\n");
            assertThat(slow.read(new byte[100])).isPositive();
            assertThat(client.get("/v1/queries/many-rows?count=1").statusCode()).isEqualTo(200);

            assertThat(activeAfter(Duration.ofSeconds(15))).isEqualTo("1.0");
        }
    }

    @Test
    void noticesAClientThatLeaves() throws Exception {
        try (RawConnection leaving = new RawConnection(server.port())) {
            leaving.send("GET /v1/queries/many-rows?count=1000000&format=csv HTTP/1.1\nHost: localhost\n\n");
            assertThat(leaving.read(new byte[100])).isPositive();
        }

        assertThat(activeAfter(Duration.ofSeconds(6))).isEqualTo("1.0");
    }

    @Test
    void letsARunningRequestEndWhenItStops(Graph graph) throws Exception {
        TestServer stopping = TestServer.withoutRecords(graph, Duration.ofSeconds(2));
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(
                () -> stopping.client().get("/v1/queries/slow").statusCode());
        TimeUnit.MILLISECONDS.sleep(700);

        stopping.close();

        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(504);
    }

    /** The requests that are being answered once only the question itself is, or after the time. */
    private static String activeAfter(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        String active;
        do {
            TimeUnit.MILLISECONDS.sleep(200);
            active = client.get("/metrics")
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("landtrace_http_requests_active "))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .findFirst()
                    .orElseThrow();
        } while (!active.equals("1.0") && System.nanoTime() < end);
        return active;
    }
}
