package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class OpenApiIT {

    private static TestServer server;
    private static Client client;
    private static String document;

    @BeforeAll
    static void start(Graph graph) {
        server = TestServer.start(graph);
        client = server.client();
        document = client.get("/openapi.json").body();
    }

    @AfterAll
    static void stop() {
        server.removeRecords();
        server.close();
    }

    @Test
    void isValidByAPublishedParser() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIParser().readContents(document, null, options);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(result.getOpenAPI().getPaths()).containsKeys("/v1/queries/every-type", "/v1/findings");
    }

    @Test
    void everyPathAnswers() {
        JsonNode paths = Client.json(client.get("/openapi.json")).at("/paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            if (!path.getValue().has("get")) {
                continue;
            }
            String filled = path.getKey().replace("{id}", idFor(path.getKey()));
            String question = path.getKey().equals("/v1/search") ? "?q=a" : "";
            String example = filled.startsWith("/v1/queries/") && !filled.endsWith("/about")
                    ? client.json(filled + "/about").at("/example").asText()
                    : filled + question;
            boolean isMeantToFail = example.contains("/slow") || example.contains("/fails-late");
            if (!isMeantToFail) {
                assertThat(client.get(example).statusCode()).as(example).isIn(200, 302);
            }
        }
    }

    private static String idFor(String path) {
        if (path.startsWith("/v1/queries")) {
            return "every-type";
        }
        return path.startsWith("/v1/findings") ? "R-TEST:D-TEST-1001" : "D-TEST-COUNTY";
    }

    @Test
    void describesTheRowsThatAQueryAnswers() {
        assertConforms("/v1/queries/every-type", "/paths/~1v1~1queries~1every-type");
        assertConforms("/v1/queries/as-paths?id=D-TEST-COUNTY", "/paths/~1v1~1queries~1as-paths");
        assertConforms("/v1/findings?rule=R-TEST", "/paths/~1v1~1findings");
        assertConforms("/v1/findings/R-TEST:D-TEST-1001", "/paths/~1v1~1findings~1%7Bid%7D");
        assertConforms(
                "/v1/entities/D-TEST-COUNTY/neighbours?type=PART_OF", "/paths/~1v1~1entities~1%7Bid%7D~1neighbours");
    }

    private static void assertConforms(String question, String path) {
        HttpResponse<String> answer = client.get(question);
        String pointer =
                path.replace("%7B", "{").replace("%7D", "}") + "/get/responses/200/content/application~1json/schema";
        JsonNode all = Client.json(client.get("/openapi.json"));
        assertThat(all.at(pointer).isObject()).as(pointer).isTrue();
        String schema = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"allOf\":[" + all.at(pointer)
                + "],\"components\":" + all.at("/components") + "}";

        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(answer.body(), InputFormat.JSON);

        assertThat(errors).as(question).isEmpty();
    }

    @Test
    void describesParametersWithTheirBounds() {
        JsonNode parameters =
                Client.json(client.get("/openapi.json")).at("/paths/~1v1~1queries~1violations/get/parameters");

        assertThat(parameters.at("/0").toString())
                .isEqualTo("{\"name\":\"day\",\"in\":\"query\",\"required\":true,"
                        + "\"schema\":{\"type\":\"string\",\"format\":\"date\"},\"example\":\"2011-06-30\"}");
        assertThat(parameters.at("/1/schema/enum").toString()).isEqualTo("[\"LAND\",\"CASH\"]");
        assertThat(parameters.at("/2/schema").toString())
                .isEqualTo("{\"type\":\"integer\",\"format\":\"int64\",\"minimum\":1,\"maximum\":12,\"default\":3}");
    }
}
