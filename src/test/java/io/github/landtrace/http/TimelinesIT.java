package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Capital tables, ledgers, titles and changes of the sample, through time. */
@ExtendWith(SharedNeo4j.class)
class TimelinesIT {

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
    void tellsEveryDayOnWhichACapitalTableChanged() {
        List<JsonNode> rows = client.rows("cap-table?issuerId=C-DJ-01&from=2009-01-01&to=2014-12-31");
        List<JsonNode> days = Client.rows(rows, "kind", "DAY");

        assertThat(days)
                .extracting(row -> row.path("asOf").asText())
                .containsExactly("2009-01-01", "2010-04-10", "2011-04-02", "2012-05-15", "2013-03-20");
        assertThat(days.get(3).path("issued").asDouble()).isEqualTo(500);
        assertThat(days.get(3).path("eventIds").toString()).isEqualTo("[\"CR-DJ-2012\"]");
        assertThat(days.get(4).path("eventIds")).hasSize(5);
        assertThat(days.subList(1, 5))
                .allSatisfy(
                        row -> assertThat(row.path("unexplained").asDouble()).isZero());
        List<JsonNode> diluted = Client.rows(Client.rows(rows, "partyId", "H-DJ-07"), "asOf", "2012-05-15");
        assertThat(diluted.get(0).path("minPercent").asDouble()).isEqualTo(8);
        for (JsonNode day : days) {
            List<JsonNode> holders =
                    Client.rows(Client.rows(rows, "asOf", day.path("asOf").asText()), "kind", "HOLDER");
            assertThat(holders.stream()
                            .mapToDouble(row -> row.path("units").asDouble())
                            .sum())
                    .isEqualTo(day.path("units").asDouble());
        }
    }

    @Test
    void takesNoPurchaseForARedemption() {
        List<JsonNode> rows = client.rows("cap-table?issuerId=CO-PANYU&from=2009-01-01&to=2014-12-31");

        assertThat(Client.rows(rows, "kind", "DAY"))
                .extracting(row -> row.path("asOf").asText())
                .containsExactly("2009-01-01", "2011-08-02");
        assertThat(Client.rows(rows, "partyId", "P-OUT-2")
                        .get(0)
                        .path("maxPercent")
                        .asDouble())
                .as("what the others leave")
                .isEqualTo(20);
    }

    @Test
    void knowsNoTableBeforeTheRegisterShowedIt() {
        List<JsonNode> rows =
                client.rows("cap-table?issuerId=C-DJ-01&from=2010-05-01&to=2010-06-01&asKnownAt=2010-05-01T00:00:00Z");

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.path("holders").asInt()).isZero());
    }

    @Test
    void balancesTheLandOfAHousehold() {
        List<JsonNode> rows = client.rows("household-land-ledger?householdId=H-DJ-22&from=1990-01-01&to=2015-12-31");

        assertThat(rows.get(0).path("areaM2").asDouble()).isEqualTo(197.62);
        assertThat(rows.get(rows.size() - 1).path("areaM2").asDouble()).isEqualTo(1225.51);
        assertThat(Client.rows(rows, "step", "OUT"))
                .extracting(row -> row.path("eventId").asText())
                .containsOnly("SU-DJ-22");
        assertThat(Client.rows(rows, "step", "UNEXPLAINED")).isEmpty();
    }

    @Test
    void balancesTheLandOfACollectiveAndOfAParcelLayerByLayer() {
        List<JsonNode> collective = client.rows("land-ledger?recordId=K-DJ&from=1980-01-01&to=2016-01-01");
        List<JsonNode> parcel = client.rows("land-ledger?recordId=PA-DJ-0701&from=1990-01-01&to=2016-01-01");

        assertThat(Client.rows(collective, "step", "CLOSING")
                        .get(0)
                        .path("areaM2")
                        .asDouble())
                .isGreaterThan(0);
        assertThat(Client.rows(parcel, "step", "CLOSING"))
                .extracting(row -> row.path("type").asText() + row.path("layer").asInt() + " "
                        + row.path("areaM2").asDouble())
                .containsExactly(
                        "COLLECTIVE_OWNERSHIP0 1893.2",
                        "CONTRACT_MGMT0 1893.2",
                        "OPERATION0 1893.2",
                        "OPERATION1 1893.2");
        for (List<JsonNode> rows : List.of(collective, parcel)) {
            double moved = 0;
            for (JsonNode row : rows) {
                double area = row.path("areaM2").asDouble();
                if (row.path("step").asText().equals("CLOSING")) {
                    assertThat(moved).isCloseTo(area, within(1e-6));
                    moved = 0;
                } else {
                    moved += area;
                }
            }
        }
    }

    @Test
    void showsTheLayersOfATitleUpToADay() {
        List<JsonNode> all = client.rows("parcel-title-history?parcelId=PA-DJ-0701");
        List<JsonNode> early = client.rows("parcel-title-history?parcelId=PA-DJ-0701&asOf=2010-12-31");

        assertThat(all).hasSize(5);
        assertThat(early)
                .extracting(
                        row -> row.path("layer").asInt() + row.path("holderId").asText())
                .containsExactly("0K-DJ", "1H-DJ-07", "2C-DJ-01");
        assertThat(early.get(0).path("asOf").asText()).isEqualTo("2010-12-31");
        assertThat(client.json("/v1/queries/parcel-title-history?parcelId=PA-DJ-0701&format=graph")
                        .path("links"))
                .extracting(link -> link.path("type").asText())
                .contains("OVER", "HOLDS", "DERIVED_FROM", "ENCUMBERED", "LENT");
    }

    @Test
    void saysThatTitlesWereCut() {
        JsonNode answer = client.json("/v1/queries/parcel-title-history?parcelId=PA-DJ-0701&limit=2");

        assertThat(answer.path("rowCount").asInt()).isEqualTo(2);
        assertThat(answer.path("truncated").asBoolean()).isTrue();
        assertThat(answer.at("/rows/0/truncated").asBoolean()).isTrue();
        assertThat(client.json("/v1/queries/parcel-title-history?parcelId=PA-DJ-0701&limit=2&format=graph")
                        .path("truncated")
                        .asBoolean())
                .isTrue();
        assertThat(client.json("/v1/queries/parcel-title-history?parcelId=PA-DJ-0701&limit=5")
                        .path("truncated")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void showsACorrectionOnBothClocks() {
        List<JsonNode> rows = client.rows(
                "what-changed?recordId=CO-YUNXIU&from=2011-01-01&to=2014-12-31" + "&knownFrom=2012-01-01T00:00:00Z");
        List<JsonNode> corrected = Client.rows(rows, "change", "CORRECTED");

        assertThat(Client.rows(corrected, "property", "shareMin"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("before").asText()).isEqualTo("55.0");
                    assertThat(row.path("after").asText()).isEqualTo("75.0");
                    assertThat(row.path("daysLate").asInt()).isEqualTo(1063);
                    assertThat(row.path("sourceIds").toString()).contains("SRC-CO-YUNXIU-COR");
                });
        assertThat(Client.rows(rows, "clock", "LEGAL")).hasSize(4);
    }

    @Test
    void tellsWhatHangsOnAParcel() {
        List<JsonNode> rows = client.rows("what-changed?recordId=PA-DJ-0701&from=2011-01-01&to=2014-12-31");

        assertThat(rows)
                .extracting(row ->
                        row.path("recordId").asText() + " " + row.path("change").asText())
                .contains(
                        "R-DJ-0701-U2 BEGAN",
                        "TR-DJ-LEASE HAPPENED",
                        "LU-DJ-0701 HAPPENED",
                        "PM-TR-DJ-LEASE-2013 DATED");
    }

    @Test
    void tellsWhatChangedInADivision() {
        List<JsonNode> rows = client.rows("what-changed?recordId=D-500231&from=2012-11-01&to=2012-11-30&maxRows=5000");

        assertThat(rows)
                .extracting(row ->
                        row.path("recordId").asText() + " " + row.path("change").asText())
                .contains("SU-DJ-22 HAPPENED");
    }
}
