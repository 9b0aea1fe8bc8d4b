package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way from land to shares, to who decides, and to what became of the land. */
@ExtendWith(SharedNeo4j.class)
class LandTraceIT {

    /** A household's land goes into a cooperative, which is dissolved; a firm takes the land over. */
    private static final String DISSOLVED = """
            CREATE (parcel:Record:Parcel {id: 'TIMETEST-P', areaM2: 100.0}),
              (household:Record:Party:Household {id: 'TIMETEST-H', name: 'household'}),
              (cooperative:Record:Party:Cooperative {id: 'TIMETEST-C', name: 'cooperative'}),
              (firm:Record:Party:Company {id: 'TIMETEST-F', name: 'firm'}),
              (contract:Record:LandRight {id: 'TIMETEST-R1', type: 'CONTRACT_MGMT', from: date('1998-01-01')}),
              (worked:Record:LandRight {id: 'TIMETEST-R2', type: 'OPERATION', from: date('2010-01-01'), to: date('2014-01-01')}),
              (lease:Record:LandRight {id: 'TIMETEST-R3', type: 'OPERATION', from: date('2014-02-01')}),
              (conversion:Record:Event:ShareConversion {id: 'TIMETEST-SC', on: date('2010-01-01'), areaM2: 100.0, units: 9.0, valueFen: 900}),
              (end:Record:Event:Dissolution {id: 'TIMETEST-DI', on: date('2014-01-01'), reason: 'out of money'}),
              (household)-[:HOLDS {numerator: 1, denominator: 1}]->(contract)-[:OVER]->(parcel),
              (cooperative)-[:HOLDS {numerator: 1, denominator: 1}]->(worked)-[:OVER]->(parcel),
              (firm)-[:HOLDS {numerator: 1, denominator: 1}]->(lease)-[:OVER]->(parcel),
              (worked)-[:DERIVED_FROM]->(contract), (lease)-[:DERIVED_FROM]->(contract),
              (conversion)-[:OF]->(contract), (conversion)-[:INTO]->(cooperative), (conversion)-[:CREATED]->(worked),
              (end)-[:OF]->(cooperative), (end)-[:ENDED]->(worked),
              (household)-[:HOLDS_STAKE {id: 'TIMETEST-S', units: 9.0, basis: 'LAND', eventId: 'TIMETEST-SC',
                from: date('2010-01-01'), to: date('2014-01-01'), sourceIds: []}]->(cooperative)
            """;

    private static TestServer server;
    private static Client client;
    private static Graph graph;

    @BeforeAll
    static void start(Graph shared) {
        graph = shared;
        server = TestServer.start(graph);
        client = server.client();
    }

    @AfterAll
    static void stop() {
        write("MATCH (record:Record) WHERE record.id STARTS WITH 'TIMETEST-' DETACH DELETE record");
        server.removeRecords();
        server.close();
    }

    private static void write(String text) {
        graph.write(List.of(new Statement("test", text, Map.of(), Duration.ofMinutes(2))));
    }

    @Test
    void tracesLandToSharesWithExactDilutionPricesAndDividends() {
        List<JsonNode> rows = client.rows("land-share-conversion-trace?parcelId=PA-DJ-0701&asOf=2016-01-01&limit=1000");

        assertThat(Client.rows(rows, "step", "ROUND")).singleElement().satisfies(row -> {
            assertThat(row.path("unitsBefore").asDouble()
                            / row.path("outstandingBefore").asDouble())
                    .isEqualTo(0.12);
            assertThat(row.path("unitsAfter").asDouble()
                            / row.path("outstandingAfter").asDouble())
                    .isEqualTo(0.08);
            assertThat(row.path("fall").asText()).isEqualTo("1/3");
            assertThat(row.path("landPriceFen").asInt()).isEqualTo(200_000);
            assertThat(row.path("cashPriceFen").asInt()).isEqualTo(120_000);
            assertThat(row.path("resolution").asText()).startsWith("RS-DJ-2012");
        });
        assertThat(Client.rows(rows, "step", "DIVIDEND")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("dueFen").asLong()).isPositive();
            assertThat(row.path("paidFen").asLong()).isIn(0L, row.path("dueFen").asLong());
        });
        assertThat(Client.rows(rows, "step", "LAND"))
                .extracting(row -> row.path("partyId").asText())
                .containsExactlyInAnyOrder("K-DJ", "H-DJ-07", "C-DJ-01", "CO-SHANJU");
        assertThat(Client.rows(rows, "step", "UNACCOUNTED")).hasSize(1);
    }

    @Test
    void tellsTheOwnersBehindAsTheUltimateOwnersAreTold() {
        List<JsonNode> behind = Client.rows(
                client.rows("land-share-conversion-trace?parcelId=PA-DJ-0701&asOf=2016-01-01&limit=1000"),
                "step",
                "OWNER_BEHIND");
        List<JsonNode> owners = client.rows("ultimate-owners?targetId=C-DJ-01&asOf=2016-01-01");

        assertThat(behind).hasSizeGreaterThan(2).allSatisfy(row -> {
            JsonNode owner =
                    Client.rows(owners, "partyId", row.path("partyId").asText()).get(0);
            for (String column : List.of("minPercent", "maxPercent", "control", "sourceIds")) {
                assertThat(row.path(column)).isEqualTo(owner.path(column));
            }
        });
        assertThat(behind.get(0).path("partyId").asText()).isEqualTo("P-OUT-1");
        assertThat(behind.get(0).path("control").asText())
                .as("units say nothing about votes")
                .isEqualTo("POSSIBLE");
    }

    @Test
    void saysThatStepsAreLeftOut() {
        JsonNode answer =
                client.json("/v1/queries/land-share-conversion-trace?parcelId=PA-DJ-0701&asOf=2016-01-01&limit=3");

        assertThat(answer.path("rowCount").asInt()).isEqualTo(3);
        assertThat(answer.at("/rows/0/reason").asText()).contains("more steps than limit 3");
    }

    @Test
    void saysHowManyHoldersAreLeftOut() {
        String path = "/v1/queries/land-share-conversion-trace?parcelId=PA-DJ-0701&asOf=2016-01-01&limit=1000";
        JsonNode few = client.json(path);
        JsonNode all = client.json(path + "&maxHolders=1000");

        int holders = Client.rows(all, "step", "HOLDER").size();
        assertThat(holders).isGreaterThan(10);
        assertThat(all.path("truncated").asBoolean()).isFalse();
        assertThat(all.at("/rows/0/reason").isNull()).isTrue();
        assertThat(Client.rows(few, "step", "HOLDER")).hasSize(10);
        assertThat(few.path("truncated").asBoolean()).isTrue();
        assertThat(few.at("/rows/0/reason").asText())
                .isEqualTo(holders - 10 + " smaller holders of C-DJ-01 left out (maxHolders 10)");
    }

    @Test
    void tellsOfADissolutionAndWhereTheLandWent() {
        write(DISSOLVED);
        write(
                "MATCH (record:Record) WHERE record.id STARTS WITH 'TIMETEST-' SET record.recordedAt = datetime('2000-01-01T00:00:00Z')"
                        + " WITH record MATCH (record)-[link]->() SET link.recordedAt = datetime('2000-01-01T00:00:00Z')");

        List<JsonNode> rows = client.rows("land-share-conversion-trace?parcelId=TIMETEST-P&asOf=2016-01-01");

        assertThat(rows)
                .extracting(row ->
                        row.path("step").asText() + " " + row.path("partyId").asText())
                .containsSubsequence("CONVERSION TIMETEST-C", "STAKE TIMETEST-H", "DISSOLUTION TIMETEST-C")
                .contains("RIGHT_ENDED TIMETEST-C", "LEASE TIMETEST-F", "LAND TIMETEST-H", "LAND TIMETEST-F");
        assertThat(Client.rows(rows, "step", "DISSOLUTION").get(0).path("what").asText())
                .endsWith("dissolved, out of money");
        assertThat(Client.rows(rows, "step", "UNACCOUNTED")
                        .get(0)
                        .path("minPercent")
                        .asDouble())
                .isEqualTo(100);
        assertThat(Client.rows(
                                client.rows("cap-table?issuerId=TIMETEST-C&from=2009-01-01&to=2015-01-01"),
                                "kind",
                                "DAY")
                        .stream()
                        .filter(row -> row.path("asOf").asText().equals("2014-01-01"))
                        .toList())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("eventIds").toString()).contains("TIMETEST-DI");
                    assertThat(row.path("unexplained").asDouble())
                            .as("no redemption is recorded")
                            .isEqualTo(-9);
                });
        assertThat(Client.rows(client.rows("parcel-title-history?parcelId=TIMETEST-P"), "recordId", "TIMETEST-R3"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("note").asText()).isEqualTo("gap from 2014-01-01 to 2014-02-01"));
    }
}
