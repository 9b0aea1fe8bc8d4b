package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class RecordRoutesIT {

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start(Graph graph) {
        server = TestServer.start(graph);
        client = server.client();
    }

    @AfterAll
    static void stop() {
        server.removeRecords();
        server.close();
    }

    private static List<JsonNode> everyPage(String path, String field) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 50; page++) {
            JsonNode json = client.json(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            json.at("/" + field).forEach(all::add);
            if (json.at("/next").isNull()) {
                return all;
            }
            cursor = json.at("/next").asText();
        }
        throw new AssertionError("no end of pages");
    }

    @Test
    void pagesThroughFindingsWithoutGapOrDouble() {
        List<JsonNode> findings = everyPage("/v1/findings?rule=R-TEST&limit=7", "findings");
        List<String> ids = findings.stream().map(it -> it.at("/id").asText()).toList();

        assertThat(ids).hasSize(120);
        assertThat(new HashSet<>(ids)).hasSize(120);
        assertThat(findings.stream().map(it -> it.at("/score").asDouble()).toList())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(client.json("/v1/findings?rule=R-TEST&limit=120").at("/next").isNull())
                .isTrue();
        assertThat(client.json("/v1/findings?rule=R-TEST&limit=119").at("/next").isTextual())
                .isTrue();
        assertThat(client.json("/v1/findings?rule=R-TEST").at("/findings")).hasSize(50);
    }

    @Test
    void filtersFindings() {
        assertThat(everyPage("/v1/findings?rule=R-TEST&verdict=FLAGGED&limit=1000", "findings"))
                .hasSize(60);
        assertThat(everyPage("/v1/findings?subject=D-TEST-1001&limit=10", "findings"))
                .hasSize(1);
        assertThat(everyPage("/v1/findings?rule=R-TEST&from=2011-07-01&limit=10", "findings"))
                .isEmpty();
        assertThat(everyPage("/v1/findings?division=D-TEST-COUNTY&to=2011-07-01&limit=100", "findings"))
                .hasSize(120);
    }

    @Test
    void refusesACursorThatIsNotItsOwn() {
        String next =
                client.json("/v1/findings?rule=R-TEST&limit=2").at("/next").asText();

        assertThat(client.get("/v1/findings?rule=R-TEST&limit=9&cursor=" + next).statusCode())
                .isEqualTo(200);
        for (String path : List.of(
                "/v1/findings?rule=R-TEST&cursor=nonsense",
                "/v1/findings?rule=R-TEST&cursor=%22",
                "/v1/findings?rule=R-TEST&cursor=",
                "/v1/findings?rule=R-TEST&cursor=e30",
                "/v1/findings?rule=OTHER&cursor=" + next,
                "/v1/findings?rule=R-TEST&cursor=" + next + "&cursor=" + next,
                "/v1/entities/D-TEST-COUNTY/neighbours?cursor=" + next)) {
            HttpResponse<String> response = client.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(400);
            assertThat(Client.json(response).at("/violations/0/parameter").asText())
                    .isEqualTo("cursor");
        }
    }

    @Test
    void refusesLimitsOutOfBoundsAndKeysOfItsOwn() {
        assertThat(client.get("/v1/findings?limit=1001").statusCode()).isEqualTo(400);
        assertThat(client.get("/v1/findings?limit=0").statusCode()).isEqualTo(400);
        assertThat(client.get("/v1/findings?afterId=x").statusCode()).isEqualTo(400);
        assertThat(client.get("/v1/findings?verdict=GUILTY").body()).contains("FLAGGED, CLEARED, UNKNOWN, CONFLICT");
    }

    @Test
    void showsOneFinding() {
        JsonNode finding = client.json("/v1/findings/R-TEST:D-TEST-1001");

        assertThat(finding.at("/subjectId").asText()).isEqualTo("D-TEST-1001");
        assertThat(finding.at("/guards").isArray()).isTrue();
        assertThat(client.get("/v1/findings/none").statusCode()).isEqualTo(404);
    }

    @Test
    void namesTheNearestIdsOfAFindingThatIsNotThere() {
        HttpResponse<String> response = client.get("/v1/findings/R-TEST:D-TEST-100x");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Client.json(response).at("/next").asText()).contains("R-TEST:D-TEST-100");
    }

    @Test
    void showsAnyRecordAndCountsItsRelationships() {
        JsonNode entity = client.json("/v1/entities/D-TEST-COUNTY");

        assertThat(entity.at("/properties/name").asText()).isEqualTo("测试县");
        assertThat(entity.at("/labels").toString()).contains("AdminDivision");
        assertThat(entity.at("/relationships").toString())
                .contains("{\"type\":\"PART_OF\",\"direction\":\"IN\",\"number\":120}");
    }

    @Test
    void namesTheNearestIdsOfARecordThatIsNotThere() {
        HttpResponse<String> response = client.get("/v1/entities/D-TEST-COUNTRY");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Client.json(response).at("/next").asText()).contains("D-TEST-COUNTY");
        assertThat(client.get("/v1/entities/D-TEST-COUNTRY/neighbours").statusCode())
                .isEqualTo(404);
    }

    @Test
    void pagesThroughNeighboursWithoutGapOrDouble() {
        List<JsonNode> neighbours =
                everyPage("/v1/entities/D-TEST-COUNTY/neighbours?type=PART_OF&direction=IN&limit=11", "neighbours");

        assertThat(neighbours).hasSize(120);
        assertThat(neighbours.stream().map(it -> it.at("/otherId").asText()).distinct())
                .hasSize(120);
        assertThat(client.get("/v1/entities/D-TEST-COUNTY/neighbours?id=D-TEST-1001")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void findsByNameInCharactersAndPinyinAndById() {
        assertThat(client.json("/v1/search?q=%E6%B5%8B%E8%AF%95%E5%8E%BF")
                        .at("/results/0/recordId")
                        .asText())
                .isEqualTo("D-TEST-COUNTY");
        assertThat(client.json("/v1/search?q=ceshixian")
                        .at("/results/0/recordId")
                        .asText())
                .isEqualTo("D-TEST-COUNTY");
        assertThat(client.json("/v1/search?q=D-TEST-1001")
                        .at("/results/0/recordId")
                        .asText())
                .isEqualTo("D-TEST-1001");
        assertThat(client.json("/v1/search?q=D-TEST-1&limit=3").at("/truncated").asBoolean())
                .isTrue();
        assertThat(client.get("/v1/search").statusCode()).isEqualTo(400);
    }

    @Test
    void takesSignsThatTheIndexWouldReadAsOperators() {
        for (String wanted : List.of("%22", "a%2Bb", "*", "foo%20AND%20(", "%5C", "~%5E", "%20")) {
            assertThat(client.get("/v1/search?q=" + wanted).statusCode())
                    .as(wanted)
                    .isEqualTo(200);
        }
    }

    @Test
    void keepsAReviewAndShowsItWithTheFinding() {
        String finding = "/v1/findings/R-TEST:D-TEST-1002";
        String json = "application/json";
        HttpResponse<String> kept = client.post(
                finding + "/reviews",
                "{\"decision\": \"DISMISSED\", \"reason\": \"the papers were found\", \"by\": \"A. Reader\"}",
                "Content-Type",
                json);

        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(Client.json(kept).at("/decision").asText()).isEqualTo("DISMISSED");
        assertThat(client.json(finding).at("/reviews/0/reason").asText()).isEqualTo("the papers were found");
        assertThat(client.json(finding).at("/reviews/0/reviewedBy").asText()).isEqualTo("A. Reader");
        assertThat(everyPage("/v1/findings?rule=R-TEST&review=NONE&limit=50", "findings"))
                .hasSize(119);
    }

    @Test
    void refusesAReviewOfNothingByNobodyAndFromAForm() {
        String reviews = "/v1/findings/R-TEST:D-TEST-1001/reviews";
        String json = "application/json";
        String whole = "{\"decision\": \"CONFIRMED\", \"reason\": \"seen\", \"by\": \"A. Reader\"}";
        HttpResponse<String> poor = client.post(
                reviews, "{\"decision\": \"MAYBE\", \"reason\": \" \", \"at\": \"2020\"}", "Content-Type", json);

        assertThat(poor.statusCode()).isEqualTo(400);
        assertThat(Client.json(poor).at("/violations").findValuesAsText("parameter"))
                .containsExactly("decision", "reason", "by", "at");
        assertThat(client.post("/v1/findings/none/reviews", whole, "Content-Type", json)
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.post(reviews, whole, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(client.get(reviews).statusCode()).isEqualTo(405);
    }
}
