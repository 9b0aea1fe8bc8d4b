package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.graph.WriteSummary;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is too much: hubs of 100,000 stakes, chains of ten steps with as many ways as there are, knots in which everyone
 * holds everyone. Every answer comes within the time that a query has, from no more than it may explore, and says what
 * was cut.
 */
@ExtendWith(SharedNeo4j.class)
class LimitsIT {

    private static final int HUB = 100_000;
    private static final int BATCH = 10_000;
    private static final int LAYERS = 10;
    private static final int WIDE = 12;
    private static final int KNOT = 40;

    private static TestServer server;
    private static Client client;
    private static Graph graph;

    @BeforeAll
    static void start(Graph shared) {
        graph = shared;
        server = TestServer.start(graph);
        client = server.client();
        write(
                "CREATE (:Record:Party:Cooperative {id: 'LIMITTEST-HUB', name: 'hub', recordedAt: datetime('2000-01-01T00:00:00Z')}),"
                        + " (:Record:Party:Company {id: 'LIMITTEST-FUND', name: 'fund', recordedAt: datetime('2000-01-01T00:00:00Z')})");
        for (int from = 0; from < HUB; from += BATCH) {
            write("MATCH (hub:Record {id: 'LIMITTEST-HUB'}) MATCH (fund:Record {id: 'LIMITTEST-FUND'}) UNWIND range("
                    + from
                    + ", " + (from + BATCH - 1) + ") AS i"
                    + " CREATE (member:Record:Party:Company {id: 'LIMITTEST-M' + i, recordedAt: datetime('2000-01-01T00:00:00Z')})"
                    + "-[:HOLDS_STAKE {id: 'LIMITTEST-S' + i, units: 1.0, sourceIds: [],"
                    + " from: date('2005-01-01') + duration({days: i % 50}), recordedAt: datetime('2005-06-01T00:00:00Z')}]->(hub),"
                    + " (fund)-[:HOLDS_STAKE {id: 'LIMITTEST-F' + i, shareMin: 1.0, shareMax: 2.0, sourceIds: [],"
                    + " recordedAt: datetime('2005-06-01T00:00:00Z')}]->(member)");
        }
        write("UNWIND range(0, " + LAYERS + ") AS layer UNWIND range(0, " + (WIDE - 1) + ") AS i"
                + " CREATE (:Record:Party:Company {id: 'LIMITTEST-L' + layer + '-' + i})");
        write("UNWIND range(1, " + LAYERS + ") AS layer UNWIND range(0, " + (WIDE - 1) + ") AS i UNWIND range(0, "
                + (WIDE - 1) + ") AS j"
                + " MATCH (holder:Record {id: 'LIMITTEST-L' + layer + '-' + i})"
                + " MATCH (issuer:Record {id: 'LIMITTEST-L' + (layer - 1) + '-' + j})"
                + " CREATE (holder)-[:HOLDS_STAKE {id: 'LIMITTEST-' + layer + '-' + i + '-' + j, units: 1.0, sourceIds: [],"
                + " recordedAt: datetime('2005-06-01T00:00:00Z')}]->(issuer)");
        write("UNWIND range(0, " + (KNOT - 1) + ") AS i CREATE (:Record:Party:Company {id: 'LIMITTEST-K' + i})");
        write("CREATE (:Record:Party:Person {id: 'LIMITTEST-OWNER'})");
        write("UNWIND range(0, " + (KNOT - 1) + ") AS i MATCH (issuer:Record {id: 'LIMITTEST-K' + i})"
                + " MATCH (owner:Record {id: 'LIMITTEST-OWNER'})"
                + " CREATE (owner)-[:HOLDS_STAKE {id: 'LIMITTEST-O' + i, shareMin: 22.0, shareMax: 22.0, sourceIds: [],"
                + " recordedAt: datetime('2005-06-01T00:00:00Z')}]->(issuer)"
                + " WITH issuer, i UNWIND range(0, " + (KNOT - 1) + ") AS j WITH issuer, i, j WHERE i <> j"
                + " MATCH (holder:Record {id: 'LIMITTEST-K' + j})"
                + " CREATE (holder)-[:HOLDS_STAKE {id: 'LIMITTEST-K' + j + '-' + i, shareMin: 2.0, shareMax: 2.0,"
                + " sourceIds: [], recordedAt: datetime('2005-06-01T00:00:00Z')}]->(issuer)");
    }

    @AfterAll
    static void stop() {
        WriteSummary removed;
        do {
            removed = write("MATCH (record:Record) WHERE record.id STARTS WITH 'LIMITTEST-' WITH record LIMIT 5000"
                    + " DETACH DELETE record RETURN DISTINCT 'some' AS removed");
        } while (!removed.rows().isEmpty());
        server.removeRecords();
        server.close();
    }

    private static WriteSummary write(String text) {
        return graph.write(List.of(new Statement("test", text, Map.of(), Duration.ofMinutes(2))));
    }

    private static void isCut(JsonNode answer, String reason, int most) {
        JsonNode first = answer.at("/rows/0");
        assertThat(answer.path("truncated").asBoolean()).isTrue();
        assertThat(first.path("truncated").asBoolean()).isTrue();
        assertThat(first.path("reason").asText()).contains(reason);
        assertThat(first.path("explored").asInt()).isBetween(1, most);
    }

    @Test
    void tellsTheOwnersOfAHubAsFarAsItMay() {
        JsonNode answer = client.json("/v1/queries/ultimate-owners?targetId=LIMITTEST-HUB&asOf=2013-06-30&maxDepth=1");

        isCut(answer, "98000 smaller stakes not fetched", 2_000);
        assertThat(Client.rows(answer, "kind", "OWNER")).hasSize(2_000).allSatisfy(row -> {
            assertThat(row.path("minPercent").asDouble()).isCloseTo(0.001, within(1e-6));
            // Behind what was not fetched, and above every holder, anybody may stand.
            assertThat(row.path("maxPercent").asDouble()).isEqualTo(100);
        });
    }

    @Test
    void followsTheLandOfAHundredThousandStakesAsFarAsItMay() {
        JsonNode answer = client.json("/v1/queries/controlled-land?partyId=LIMITTEST-FUND&asOf=2013-06-30&maxDepth=1");

        isCut(answer, "not followed to the end", 2_000);
        assertThat(Client.rows(answer, "kind", "TOTAL"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("note").asText()).isEqualTo("no land was reached"));
    }

    @Test
    void tellsTheTableOfAHubByAllUnitsAndTheGreatestHolders() {
        JsonNode answer = client.json(
                "/v1/queries/cap-table?issuerId=LIMITTEST-HUB&from=2004-01-01&to=2006-01-01&maxStakes=500&maxRows=3000");

        isCut(answer, "smaller stakes of a day not fetched", 500);
        List<JsonNode> days = Client.rows(answer, "kind", "DAY");
        assertThat(days.get(days.size() - 1).path("units").asDouble() % 2_000).isZero();
        assertThat(Client.rows(answer, "asOf", "2005-01-01"))
                .filteredOn(row -> row.path("kind").asText().equals("HOLDER"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("minPercent").asDouble()).isCloseTo(0.05, within(1e-9)));
    }

    @Test
    void tellsWhatChangedAboutAHubAsFarAsItMay() {
        JsonNode answer = client.json("/v1/queries/what-changed?recordId=LIMITTEST-HUB&from=2004-01-01&to=2006-01-01");

        isCut(answer, "maxRecords 1000", 2_000);
        assertThat(answer.path("rowCount").asInt()).isEqualTo(1_000);
    }

    @Test
    void findsAPathThroughAHub() {
        JsonNode answer = client.json("/v1/queries/paths-between?fromId=LIMITTEST-M7&toId=LIMITTEST-M8&asOf=2013-06-30"
                + "&paths=1&maxLinks=1000&maxDepth=3");

        isCut(answer, "maxLinks 1000", 1_000);
        assertThat(answer.path("rowCount").asInt()).isEqualTo(2);
    }

    @Test
    void addsUpTwelveToTheTenthChainsWithoutWalkingThem() {
        JsonNode answer =
                client.json("/v1/queries/ultimate-owners?targetId=LIMITTEST-L0-0&asOf=2013-06-30&maxDepth=10");

        List<JsonNode> owners = Client.rows(answer, "kind", "OWNER");
        assertThat(owners).hasSize(WIDE).allSatisfy(row -> {
            assertThat(row.path("minPercent").asDouble()).isCloseTo(100.0 / WIDE, within(1e-5));
            assertThat(row.path("maxPercent").asDouble()).isCloseTo(100.0 / WIDE, within(1e-5));
        });
        assertThat(answer.path("truncated").asBoolean()).isFalse();
        assertThat(answer.at("/rows/0/explored").asInt()).isEqualTo(WIDE + (LAYERS - 1) * WIDE * WIDE);
    }

    @Test
    void saysWhereTenStepsWereNotEnough() {
        JsonNode answer = client.json("/v1/queries/ultimate-owners?targetId=LIMITTEST-L0-0&asOf=2013-06-30&maxDepth=9");

        isCut(answer, "not followed to the end (maxDepth 9", 2_000);
        assertThat(Client.rows(answer, "kind", "OWNER"))
                .allSatisfy(row -> assertThat(row.path("note").asText()).isEqualTo("not followed to its own owners"));
    }

    @Test
    void solvesAKnotInWhichEveryoneHoldsEveryone() {
        JsonNode answer = client.json("/v1/queries/ultimate-owners?targetId=LIMITTEST-K0&asOf=2013-06-30&maxDepth=10");

        assertThat(Client.rows(answer, "kind", "OWNER")).singleElement().satisfies(row -> {
            assertThat(row.path("partyId").asText()).isEqualTo("LIMITTEST-OWNER");
            assertThat(row.path("minPercent").asDouble()).isCloseTo(100, within(1e-5));
        });
        assertThat(Client.rows(answer, "kind", "CYCLE"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("partyIds")).hasSize(KNOT));
        assertThat(answer.path("truncated").asBoolean()).isFalse();
    }
}
