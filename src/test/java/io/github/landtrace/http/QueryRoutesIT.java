package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class QueryRoutesIT {

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

    @Test
    void answersRowsWithColumnsAndBoundParameters() {
        HttpResponse<String> response = client.get("/v1/queries/every-type?limit=2");
        JsonNode json = Client.json(response);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(response.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(json.at("/query").asText()).isEqualTo("every-type");
        assertThat(json.at("/parameters/limit").asLong()).isEqualTo(2);
        assertThat(json.at("/columns/0/name").asText()).isEqualTo("number");
        assertThat(json.at("/columns/0/type").asText()).isEqualTo("integer");
        assertThat(json.at("/rowCount").asLong()).isEqualTo(2);
        assertThat(json.at("/rows/0").toString())
                .isEqualTo(
                        "{\"number\":1,\"share\":-0.5,\"truth\":true,\"text\":\"垫江, \\\"Dianjiang\\\"\",\"nothing\":null,"
                                + "\"day\":\"2011-06-30\",\"instant\":\"2011-06-30T00:00:00+08:00\",\"partyIds\":[\"H-1\",\"H-2\"],"
                                + "\"mixed\":[1,\"a\",null],\"map\":{\"a\":1,\"b\":[\"2011-06-30\"]},"
                                + "\"place\":{\"type\":\"Point\",\"coordinates\":[107.3,30.3]}}");
    }

    @Test
    void saysWhetherThereAreMoreRowsThanTheLimit() {
        assertThat(client.json("/v1/queries/every-type?limit=6")
                        .at("/truncated")
                        .asBoolean())
                .isTrue();
        assertThat(client.json("/v1/queries/every-type?limit=6").at("/rows")).hasSize(6);
        assertThat(client.json("/v1/queries/every-type?limit=7")
                        .at("/truncated")
                        .asBoolean())
                .isFalse();
        assertThat(client.json("/v1/queries/every-type?limit=7").at("/rows")).hasSize(7);
    }

    @Test
    void givesTheColumnsThatAreChosenInTheirOrder() {
        JsonNode json = client.json("/v1/queries/every-type?limit=1&columns=text,number");

        assertThat(json.at("/columns")).hasSize(2);
        assertThat(json.at("/rows/0").toString()).isEqualTo("{\"text\":\"垫江, \\\"Dianjiang\\\"\",\"number\":1}");
        assertThat(client.get("/v1/queries/every-type?limit=1&format=csv&columns=number")
                        .body())
                .isEqualTo("number\r\n1\r\n");
    }

    @Test
    void refusesColumnsThatTheQueryDoesNotHave() {
        HttpResponse<String> response = client.get("/v1/queries/every-type?columns=number,number,colour&limit=0");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Client.json(response).at("/violations")).hasSize(3);
    }

    @Test
    void usesTheDefaultOfAParameterThatIsNotGiven() {
        assertThat(client.json("/v1/queries/every-type").at("/rows")).hasSize(3);
    }

    @Test
    void takesTheSameArgumentsAsAJsonBody() {
        JsonNode byUrl = client.json("/v1/queries/violations?day=2011-06-30&kind=LAND&names=a,b&depth=4&code=ab1");
        JsonNode byBody = Client.json(client.post(
                "/v1/queries/violations",
                "{\"day\":\"2011-06-30\",\"kind\":\"LAND\",\"names\":[\"a\",\"b\"],\"depth\":4,\"code\":\"ab1\"}",
                "Content-Type",
                "application/json; charset=utf-8"));

        assertThat(byBody).isEqualTo(byUrl);
        assertThat(byUrl.at("/rows/0/names")).hasSize(2);
    }

    @Test
    void takesAListAsRepeatedParameters() {
        JsonNode json = client.json("/v1/queries/violations?day=2011-06-30&kind=LAND&names=a&names=b");

        assertThat(json.at("/rows/0/names").toString()).isEqualTo("[\"a\",\"b\"]");
    }

    @Test
    void writesOneRowALineAndSaysThatTheAnswerIsWhole() {
        HttpResponse<String> response = client.get("/v1/queries/many-rows?count=3&format=ndjson");
        List<String> lines = response.body().lines().toList();

        assertThat(response.headers().firstValue("content-type")).hasValue("application/x-ndjson");
        assertThat(lines)
                .containsExactly(
                        "{\"number\":1,\"text\":\"row 1\"}",
                        "{\"number\":2,\"text\":\"row 2\"}",
                        "{\"number\":3,\"text\":\"row 3\"}",
                        "{\"_end\":{\"rows\":3,\"truncated\":false}}");
        assertThat(response.body()).endsWith("}\n");
    }

    @Test
    void endsALimitedNdjsonAnswerAsTruncated() {
        assertThat(client.get("/v1/queries/every-type?limit=1&format=ndjson").body())
                .endsWith("{\"_end\":{\"rows\":1,\"truncated\":true}}\n");
    }

    @Test
    void writesCsvAsRfc4180() {
        HttpResponse<String> response = client.get("/v1/queries/every-type?limit=1&format=csv");

        assertThat(response.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv; charset=utf-8"));
        assertThat(response.body())
                .isEqualTo("number,share,truth,text,nothing,day,instant,partyIds,mixed,map,place\r\n"
                        + "1,-0.5,true,\"垫江, \"\"Dianjiang\"\"\",,2011-06-30,2011-06-30T00:00:00+08:00,\"H-1;H-2\","
                        + "\"[1,\"\"a\"\",null]\",\"{\"\"a\"\":1,\"\"b\"\":[\"\"2011-06-30\"\"]}\","
                        + "\"{\"\"type\"\":\"\"Point\"\",\"\"coordinates\"\":[107.3,30.3]}\"\r\n");
    }

    @Test
    void disarmsTextsThatASpreadsheetWouldRun() {
        assertThat(client.get("/v1/queries/formulas?format=csv").body())
                .isEqualTo(
                        "text\r\n'=1+1\r\n'+86 10\r\n-5\r\n-5.25\r\n'-x\r\n'@SUM(A1)\r\n\"'\ttab\"\r\n\"'\rreturn\"\r\n"
                                + "'＝1\r\nplain\r\n\"a;b\"\r\n\"line\nbreak\"\r\n");
    }

    @Test
    void drawsTheGraphOfPaths() {
        JsonNode json = client.json("/v1/queries/as-paths?id=D-TEST-COUNTY&format=graph");

        assertThat(json.at("/nodes")).hasSize(121);
        assertThat(json.at("/links")).hasSize(120);
        assertThat(json.at("/nodes/0/id").asText()).isEqualTo("D-TEST-COUNTY");
        assertThat(json.at("/nodes/0/caption").asText()).isEqualTo("测试县");
        assertThat(json.at("/links/0/target").asText()).isEqualTo("D-TEST-COUNTY");
        assertThat(json.at("/links/0/source").asText()).startsWith("D-TEST-1");
        assertThat(json.toString()).doesNotContain("elementId");
    }

    @Test
    void drawsTheGraphBetweenTheRecordsThatIdColumnsName() {
        JsonNode json =
                client.json("/v1/queries/as-ids?id=D-TEST-COUNTY", "Accept", "application/vnd.landtrace.graph+json");

        assertThat(json.at("/nodes")).hasSize(121);
        assertThat(json.at("/links")).hasSize(120);
    }

    @Test
    void writesPathsInsideRowsToo() {
        JsonNode path = client.json("/v1/queries/as-paths?id=D-TEST-COUNTY").at("/rows/0/path");

        assertThat(path.at("/nodes")).hasSize(2);
        assertThat(path.at("/links/0/type").asText()).isEqualTo("PART_OF");
    }

    @Test
    void refusesAGraphOfARowWithoutRecords() {
        HttpResponse<String> response = client.get("/v1/queries/no-graph?format=graph");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(Client.json(response).at("/allowed").asText()).isEqualTo("json, ndjson or csv");
    }

    @Test
    void choosesTheFormByWeights() {
        assertThat(type("text/csv;q=0.4, application/x-ndjson;q=0.5")).isEqualTo("application/x-ndjson");
        assertThat(type("text/csv, application/json;q=0.9")).startsWith("text/csv");
        assertThat(type("application/*")).isEqualTo("application/json");
        assertThat(type("text/html, */*;q=0.1")).isEqualTo("application/json");
        assertThat(type("application/json;q=0, */*")).isEqualTo("application/x-ndjson");
        assertThat(client.get("/v1/queries/many-rows?count=1", "Accept", "image/png")
                        .statusCode())
                .isEqualTo(406);
    }

    private static String type(String accept) {
        return client.get("/v1/queries/many-rows?count=1", "Accept", accept)
                .headers()
                .firstValue("content-type")
                .orElseThrow();
    }

    @Test
    void listsEveryQueryWithAnExampleThatAnswers() {
        JsonNode queries = client.json("/v1/queries").at("/queries");

        assertThat(StreamSupport.stream(queries.spliterator(), false)
                        .map(it -> it.at("/id").asText()))
                .contains("every-type", "find");
        assertThat(client.get(queries.at("/0/example").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsEverythingAboutAQuery() {
        JsonNode about = client.json("/v1/queries/violations/about");

        assertThat(about.at("/stability").asText()).isEqualTo("deprecated");
        assertThat(about.at("/params/1").toString())
                .isEqualTo("{\"name\":\"kind\",\"type\":\"string\",\"required\":true,\"default\":null,\"min\":null,"
                        + "\"max\":null,\"enum\":[\"LAND\",\"CASH\"],\"example\":\"LAND\"}");
        assertThat(about.at("/params/0/example").asText()).isEqualTo("2011-06-30");
        assertThat(about.at("/columns/0/type").asText()).isEqualTo("date");
        assertThat(about.at("/cypher").asText()).startsWith("RETURN $day");
        assertThat(about.at("/source").asText()).startsWith(":param day");
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        HttpResponse<String> response = client.send("HEAD", "/v1/queries/many-rows?count=3", null);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(response.body()).isEmpty();
        assertThat(client.send("HEAD", "/v1/queries/many-rows?count=x", null).statusCode())
                .isEqualTo(400);
    }

    @Test
    void spareAClientWhatItAlreadyHas() {
        String tag = client.get("/v1/queries").headers().firstValue("etag").orElseThrow();

        assertThat(client.get("/v1/queries", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(client.get("/v1/queries", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }
}
