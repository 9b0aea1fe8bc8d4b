package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is answered to ids that no record has. */
@ExtendWith(SharedNeo4j.class)
class UnknownIdsIT {

    private static final String UNKNOWN = "NO-SUCH-RECORD-7";

    private static TestServer server;
    private static Client client;
    private static Catalogue published;

    @BeforeAll
    static void start(Graph graph, Catalogue catalogue) {
        server = TestServer.withoutRecords(graph, Duration.ofSeconds(60));
        client = server.client();
        published = catalogue;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode refused(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        return Client.json(response);
    }

    @TestFactory
    Stream<DynamicTest> refusesAnUnknownIdInEveryParameterThatTakesOne() {
        return published.queries().stream()
                .flatMap(query -> query.parameters().stream()
                        .filter(parameter -> !parameter.record().isEmpty())
                        .map(parameter -> DynamicTest.dynamicTest(
                                query.id() + " " + parameter.name(), () -> refusesAnUnknownId(query, parameter))));
    }

    private static void refusesAnUnknownId(CypherFile query, Parameter parameter) {
        Map<String, @Nullable Object> arguments = new HashMap<>(query.example());
        arguments.put(parameter.name(), UNKNOWN);

        JsonNode problem = refused(client.get(ExampleUrl.of(query, arguments)));
        assertThat(problem.at("/violations/0/parameter").asText()).isEqualTo(parameter.name());
        assertThat(problem.at("/got").asText()).isEqualTo(UNKNOWN);
        assertThat(problem.at("/allowed").asText()).matches("the id of an? .+");
        assertThat(problem.at("/next").asText()).contains("/v1/search?q=" + UNKNOWN);
    }

    @Test
    void declaresEveryParameterThatTakesAnId() {
        for (CypherFile query : published.queries()) {
            for (Parameter parameter : query.parameters()) {
                if (parameter.name().endsWith("Id") && !parameter.name().equals("ruleId")) {
                    assertThat(parameter.record())
                            .as(query.path() + " " + parameter.name())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void namesWhatMayBeMeant() {
        JsonNode problem = refused(client.get("/v1/queries/parcel-rights-on-day?parcelId=pa-dj-O101&asOf=2011-06-30"));

        assertThat(problem.at("/detail").asText()).isEqualTo("there is no parcel \"pa-dj-O101\" (parcelId)");
        assertThat(problem.at("/allowed").asText()).isEqualTo("the id of a parcel");
        assertThat(problem.at("/next").asText()).startsWith("did you mean PA-DJ-0101");
    }

    @Test
    void saysWhatTheIdIsOfWhereTheKindIsWrong() {
        JsonNode problem = refused(client.get("/v1/queries/parcel-rights-on-day?parcelId=H-DJ-22&asOf=2011-06-30"));

        assertThat(problem.at("/detail").asText())
                .isEqualTo("H-DJ-22 is a household, parcelId takes the id of a parcel");
        assertThat(problem.at("/next").asText()).contains("/v1/entities/H-DJ-22");
    }

    @Test
    void namesEveryUnknownIdAtOnce() {
        JsonNode problem =
                refused(client.get("/v1/queries/paths-between?fromId=NO-1-1-1&toId=NO-2-2-2&asOf=2013-06-30"));

        assertThat(problem.at("/violations").findValuesAsText("parameter")).containsExactly("fromId", "toId");
    }

    @Test
    void refusesInEveryForm() {
        String path = "/v1/queries/parcel-rights-on-day";
        for (String format : List.of("json", "ndjson", "csv", "graph", "gexf")) {
            refused(client.get(path + "?parcelId=" + UNKNOWN + "&asOf=2011-06-30&format=" + format));
        }
        refused(client.post(
                path,
                "{\"parcelId\":\"" + UNKNOWN + "\",\"asOf\":\"2011-06-30\"}",
                "Content-Type",
                "application/json"));
        refused(client.get("/v1/search?q=chen&place=" + UNKNOWN));
        refused(client.get("/v1/findings?division=" + UNKNOWN));
    }

    @Test
    void answersWithoutRowsWhereTheRecordIsThere() {
        for (String path : List.of(
                "/v1/queries/parcel-rights-on-day?parcelId=PA-DJ-0101&asOf=1940-01-01",
                "/v1/queries/parcel-rights-on-day?parcelId=PA-DJ-0101&asOf=2011-06-30&asKnownAt=1950-01-01T00:00:00Z")) {
            HttpResponse<String> response = client.get(path);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(Client.json(response).at("/rows")).isEmpty();
        }
    }

    @Test
    void keepsRulesThatAreNoMore() {
        HttpResponse<String> response = client.get("/v1/findings?rule=R99");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.json(response).at("/findings")).isEmpty();
        assertThat(client.get("/v1/queries/places-by-rate?ruleId=R99").statusCode())
                .isEqualTo(200);
    }

    @Test
    void looksNothingUpForAnAnswerWithRows(Graph graph) {
        try (TestServer fresh = TestServer.withoutRecords(graph, Duration.ofSeconds(60))) {
            String path = "/v1/queries/parcel-rights-on-day?asOf=2011-06-30&parcelId=";
            assertThat(fresh.client().rows("parcel-rights-on-day?asOf=2011-06-30&parcelId=PA-DJ-0101"))
                    .isNotEmpty();
            assertThat(fresh.client().get("/metrics").body()).doesNotContain("query=\"record-labels\"");

            fresh.client().get(path + UNKNOWN);
            assertThat(fresh.client().get("/metrics").body()).contains("query=\"record-labels\"");
        }
    }
}
