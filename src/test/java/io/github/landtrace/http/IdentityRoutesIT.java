package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class IdentityRoutesIT {

    private static final String PATH = "/v1/identity-decisions";
    private static final String PAIR = "{\"recordId\": \"CO-SAMEHTTP-2\", \"otherId\": \"CO-SAMEHTTP-1\","
            + " \"verdict\": \"SAME\", \"decidedBy\": \"an investigator\", \"reason\": \"one address\"}";

    private static TestServer server;
    private static Client client;
    private static Graph graph;

    @BeforeAll
    static void start(Graph shared) {
        graph = shared;
        server = TestServer.start(graph);
        client = server.client();
        write(
                "UNWIND ['CO-SAMEHTTP-1', 'CO-SAMEHTTP-2'] AS id CREATE (:Record:Party:Company {id: id, registrationNo: 'XX-7',"
                        + " recordedAt: datetime('2000-01-01T00:00:00Z')})");
        CypherFile file =
                Catalogue.load(SampleDatabase.home().resolve("cypher")).system("identity-propose");
        graph.write(List.of(new Statement(file.id(), file.statement(), file.example(), Duration.ofMinutes(1))));
    }

    @AfterAll
    static void stop() {
        write("MATCH (record) WHERE record.id STARTS WITH 'CO-SAMEHTTP-' DETACH DELETE record");
        server.removeRecords();
        server.close();
    }

    private static void write(String text) {
        graph.write(List.of(new Statement("test", text, Map.of(), Duration.ofMinutes(1))));
    }

    private static HttpResponse<String> post(String body, String contentType) {
        return client.post(PATH, body, "Content-Type", contentType);
    }

    @Test
    void keepsADecisionThatTheQueryThenShows() {
        HttpResponse<String> answer = post(PAIR, "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Client.json(answer).path("recordId").asText()).isEqualTo("CO-SAMEHTTP-1");
        JsonNode row = client.json("/v1/queries/possibly-the-same?recordId=CO-SAMEHTTP-1")
                .at("/rows/0");
        assertThat(row.path("verdict").asText()).isEqualTo("SAME");
        assertThat(row.path("decidedAt").asText())
                .isEqualTo(Client.json(answer).path("decidedAt").asText());
    }

    @Test
    void refusesWhatIsNoDecision() {
        HttpResponse<String> wrong = post(
                PAIR.replace("SAME\"", "MAYBE\"").replace("\"reason\": \"one address\"", "\"why\": \" \""),
                "application/json");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("one of SAME, DIFFERENT, OPEN", "give reason", "remove why");
        HttpResponse<String> unproposed = post(PAIR.replace("HTTP-1", "HTTP-9"), "application/json");
        assertThat(unproposed.statusCode()).isEqualTo(400);
        assertThat(unproposed.body()).contains("a record that possibly-the-same gives beside recordId");
    }

    @Test
    void takesNothingThatAForeignPageCouldSendUnasked() {
        assertThat(post(PAIR, "text/plain").statusCode()).isEqualTo(415);
        assertThat(client.get(PATH).statusCode()).isEqualTo(405);
    }
}
