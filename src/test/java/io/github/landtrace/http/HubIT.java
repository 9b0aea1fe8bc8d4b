package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node with more than ten thousand relationships costs no more than one with a hundred, and is told whole. */
@ExtendWith(SharedNeo4j.class)
class HubIT {

    private static final int LINKS_IN = 12_000;
    private static final int LINKS_OUT = 120;
    private static final double GROWTH = 1.2;
    /** What a node costs more whose relationships are kept in groups by type. */
    private static final long GROUPS = 5;

    private static final String HUB = "/v1/entities/D-TEST-HUB";

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start(Graph graph) {
        server = TestServer.start(graph);
        server.addHub();
        client = server.client();
    }

    @AfterAll
    static void stop() {
        server.removeRecords();
        server.close();
    }

    @Test
    void pagesThroughItWithoutGapOrDouble() {
        List<String> links = everyPage(HUB + "/neighbours?limit=1000");

        assertThat(links).hasSize(LINKS_IN + LINKS_OUT).doesNotHaveDuplicates();
        assertThat(everyPage(HUB + "/neighbours?limit=50&type=SUCCEEDED_BY")).hasSize(LINKS_OUT);
        assertThat(everyPage(HUB + "/neighbours?limit=50&direction=OUT")).hasSize(LINKS_OUT);
    }

    private static List<String> everyPage(String path) {
        List<String> links = new ArrayList<>();
        String next = "";
        while (true) {
            JsonNode page = client.json(path + next);
            page.at("/neighbours")
                    .forEach(link -> links.add(link.at("/direction").asText() + " "
                            + link.at("/type").asText() + " "
                            + link.at("/otherId").asText()));
            if (page.at("/next").isNull()) {
                return links;
            }
            next = "&cursor=" + page.at("/next").asText();
        }
    }

    @Test
    void countsItsRelationships() {
        assertThat(client.json(HUB).at("/relationships").toString())
                .isEqualTo("[{\"type\":\"PART_OF\",\"direction\":\"IN\",\"number\":12000},"
                        + "{\"type\":\"SUCCEEDED_BY\",\"direction\":\"OUT\",\"number\":120}]");
    }

    @Test
    void answersForARecordWithoutNeighbours() {
        JsonNode page = client.json("/v1/entities/D-TEST-LEAF/neighbours");

        assertThat(page.at("/neighbours")).isEmpty();
        assertThat(page.at("/next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {SystemFiles.NEIGHBOURS_PAGE, SystemFiles.NEIGHBOURS_COUNT, SystemFiles.ENTITY})
    void costsNoMoreThanASmallNode(String file, Graph graph, Catalogue catalogue) {
        long small = hits(graph, catalogue.system(file), "D-TEST-SMALL");

        assertThat(hits(graph, catalogue.system(file), "D-TEST-HUB"))
                .isLessThanOrEqualTo(Math.round(small * GROWTH) + GROUPS);
    }

    private static long hits(Graph graph, CypherFile file, String id) {
        Map<String, Object> arguments = SystemArguments.of(file, Map.of(SystemFiles.idParameter(file), id));
        return graph.profile(new Statement(file.id(), file.statement(), arguments, Duration.ofMinutes(1)))
                .databaseHits();
    }
}
