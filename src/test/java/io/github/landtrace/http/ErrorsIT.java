package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class ErrorsIT {

    private static final String JSON = "application/json";

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start(Graph graph) {
        server = TestServer.withoutRecords(graph, Duration.ofSeconds(30));
        client = server.client();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = Client.json(response);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/type").asText()).startsWith("/problems#");
        assertThat(problem.at("/title").asText()).isNotEmpty();
        assertThat(problem.at("/detail").asText()).isNotEmpty();
        assertThat(problem.at("/instance").asText()).isEqualTo(response.uri().getPath());
        assertThat(problem.at("/requestId").asText())
                .isEqualTo(response.headers().firstValue("x-request-id").orElseThrow());
        return problem;
    }

    private static List<String> parameters(JsonNode problem) {
        return StreamSupport.stream(problem.at("/violations").spliterator(), false)
                .map(violation -> violation.at("/parameter").asText())
                .toList();
    }

    @Test
    void listsEveryViolationInOneAnswer() {
        JsonNode problem = problem(
                client.get("/v1/queries/violations?kind=WOOD&depth=13&depth=2&code=XX&limit=0&nope=1&format=xml"), 400);

        assertThat(parameters(problem))
                .containsExactlyInAnyOrder("format", "depth", "day", "kind", "depth", "code", "limit", "nope");
        assertThat(problem.at("/violations").findValuesAsText("allowed"))
                .contains("one of LAND, CASH", "a whole number between 1 and 1000");
        assertThat(problem.at("/got").asText()).isEqualTo("xml");
        assertThat(problem.at("/next").asText()).isNotEmpty();
    }

    @Test
    void listsTheViolationsOfABodyToo() {
        JsonNode problem = problem(
                client.post(
                        "/v1/queries/violations?depth=3",
                        "{\"kind\":7,\"names\":[1],\"depth\":1.5}",
                        "Content-Type",
                        JSON),
                400);

        assertThat(parameters(problem)).containsExactlyInAnyOrder("depth", "day", "kind", "depth", "names");
    }

    @Test
    void refusesAParameterWithBrokenPercentEncoding() {
        assertThat(client.get("/v1/queries/many-rows?count=3").statusCode()).isEqualTo(200);
        try (RawConnection raw = new RawConnection(server.port())) {
            raw.send("GET /v1/queries/many-rows?count=%zz HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertThat(raw.readAll()).startsWith("HTTP/1.1 400 ").contains("problem+json");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void namesTheNearestQueries() {
        JsonNode problem = problem(client.get("/v1/queries/evry-typ?limit=1"), 404);

        assertThat(problem.at("/next").asText()).startsWith("did you mean every-type");
        assertThat(problem(client.get("/v1/queries/evry-typ/about"), 404)
                        .at("/got")
                        .asText())
                .isEqualTo("evry-typ");
    }

    @Test
    void saysThatARouteDoesNotExist() {
        assertThat(problem(client.get("/v2/nothing"), 404).at("/next").asText()).contains("/docs");
    }

    @Test
    void namesTheMethodsOfARoute() {
        HttpResponse<String> response = client.send("DELETE", "/v1/queries/many-rows", null);

        problem(response, 405);
        assertThat(response.headers().firstValue("allow")).hasValue("GET, HEAD, OPTIONS, POST");
        HttpResponse<String> options = client.send("OPTIONS", "/v1/rules", null);
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("allow")).hasValue("GET, HEAD, OPTIONS");
    }

    @Test
    void refusesAFormThatItDoesNotHave() {
        assertThat(problem(client.get("/v1/rules", "Accept", "text/csv"), 406)
                        .at("/allowed")
                        .asText())
                .isEqualTo("application/json");
    }

    @Test
    void refusesABodyThatIsNoJson() {
        problem(
                client.post("/v1/queries/many-rows", "count=1", "Content-Type", "application/x-www-form-urlencoded"),
                415);
        problem(client.post("/v1/queries/many-rows", "{\"count\":1}"), 415);
        problem(client.post("/v1/queries/many-rows", "{\"count\":1}", "Content-Type", JSON + "; charset=gb18030"), 415);
        problem(client.post("/v1/queries/many-rows", "[1]", "Content-Type", JSON), 400);
        problem(client.post("/v1/queries/many-rows", "null", "Content-Type", JSON), 400);
        problem(client.post("/v1/queries/many-rows", "", "Content-Type", JSON), 400);
        problem(client.post("/v1/queries/many-rows", "{\"count\":1} x", "Content-Type", JSON), 400);
        problem(client.post("/v1/queries/many-rows", "{\"count\":1,\"count\":2}", "Content-Type", JSON), 400);
        problem(client.post("/v1/queries/many-rows", "{\"count\":" + "[".repeat(5000), "Content-Type", JSON), 400);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String large = "{\"count\":1,\"text\":\"" + "x".repeat(1_100_000) + "\"}";

        problem(client.post("/v1/queries/many-rows", large, "Content-Type", JSON), 413);
    }

    @Test
    void stopsAQueryAtItsDeadline(Graph graph) {
        try (TestServer hurried = TestServer.withoutRecords(graph, Duration.ofMillis(400))) {
            HttpResponse<String> response = hurried.client().get("/v1/queries/slow");

            assertThat(problem(response, 504).at("/detail").asText()).contains("slow did not end within 400 ms");
            assertThat(hurried.client().get("/metrics").body())
                    .contains("landtrace_queries_seconds_count{outcome=\"timed-out\",query=\"slow\"}");
        }
    }

    @Test
    void tellsNothingOfItsInsides() {
        JsonNode problem = problem(client.get("/v1/queries/fails-late?count=10"), 500);

        assertThat(problem.toString()).doesNotContain("zero", "Neo", "java");
        problem(client.get("/v1/queries/fails-late?count=10&format=csv"), 500);
    }

    @Test
    void saysThatTheDatabaseIsAway() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Graph away = Graphs.connect(URI.create("bolt://127.0.0.1:" + port), "neo4j", "none", "neo4j");
                TestServer lonely = TestServer.withoutRecords(away, Duration.ofSeconds(20))) {
            HttpResponse<String> response = lonely.client().get("/v1/queries/many-rows?count=1");
            problem(response, 503);
            assertThat(response.headers().firstValue("retry-after")).isPresent();
            problem(lonely.client().get("/health/ready"), 503);
            assertThat(lonely.client().get("/health/live").statusCode()).isEqualTo(200);
            assertThat(lonely.client().get("/").body()).contains("cannot answer now");
        }
    }

    @Test
    void isReadyWhenTheStatementsAreWarm() {
        server.readiness().waitingFor("the statements to be warm");
        HttpResponse<String> waiting = client.get("/health/ready");
        server.readiness().ready();

        problem(waiting, 503);
        assertThat(waiting.headers().firstValue("retry-after")).isPresent();
        assertThat(client.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsASaneRequestIdAndReplacesAnother() {
        assertThat(client.get("/v1/rules", "X-Request-Id", "abc-123").headers().firstValue("x-request-id"))
                .hasValue("abc-123");
        assertThat(client.get("/v1/rules", "X-Request-Id", "a b<script>")
                        .headers()
                        .firstValue("x-request-id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{16}"));
    }

    @Test
    void answersOnlyUnderItsOwnNamesOnLoopback() throws IOException {
        assertThat(raw("evil.example")).startsWith("HTTP/1.1 421 ").contains("/problems#misdirected");
        assertThat(raw("localhost:" + server.port())).startsWith("HTTP/1.1 200 ");
        assertThat(raw("landtrace.test")).startsWith("HTTP/1.1 200 ");
        assertThat(raw("[::1]")).startsWith("HTTP/1.1 200 ");
    }

    private static String raw(String host) throws IOException {
        try (RawConnection raw = new RawConnection(server.port())) {
            raw.send("GET /v1/rules HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
            return raw.readAll();
        }
    }

    @Test
    void answersWhatIsNoHttpWithAProblemToo() throws IOException {
        try (RawConnection raw = new RawConnection(server.port())) {
            raw.send("GET /v1/rules HTTP/1.1\nHost: localhost\nX: " + "x".repeat(20_000) + "\nConnection: close\n\n");
            assertThat(raw.readAll())
                    .startsWith("HTTP/1.1 431 ")
                    .contains("problem+json")
                    .doesNotContain("<html");
        }
    }

    @Test
    void opensNothingButTheGuideToOtherOrigins() {
        HttpResponse<String> preflight = client.send(
                "OPTIONS",
                "/guide",
                null,
                "Origin",
                "http://localhost:7474",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "x-requested-with");
        assertThat(preflight.statusCode()).isBetween(200, 204);
        assertThat(preflight.headers().firstValue("access-control-allow-origin"))
                .hasValue("*");
        assertThat(preflight.headers().firstValue("access-control-allow-headers"))
                .hasValue("x-requested-with");
        assertThat(client.get("/guide", "Origin", "http://localhost:7474")
                        .headers()
                        .firstValue("access-control-allow-origin"))
                .hasValue("*");
        assertThat(client.get("/v1/rules", "Origin", "http://localhost:7474")
                        .headers()
                        .firstValue("access-control-allow-origin"))
                .isEmpty();
    }
}
