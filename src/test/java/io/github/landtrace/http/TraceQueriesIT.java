package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.graph.WriteSummary;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Queries whose answer is computed, on the sample and on what it lacks: a hub, a closed ring, long chains. */
@ExtendWith(SharedNeo4j.class)
class TraceQueriesIT {

    private static final int HUB = 20_000;
    private static final int BATCH = 10_000;

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
        WriteSummary removed;
        do {
            removed = write("MATCH (record:Record) WHERE record.id STARTS WITH 'TRACETEST-' WITH record LIMIT 5000"
                    + " DETACH DELETE record RETURN DISTINCT 'some' AS removed");
        } while (!removed.rows().isEmpty());
        server.removeRecords();
        server.close();
    }

    private static WriteSummary write(String text) {
        return graph.write(List.of(new Statement("test", text, Map.of(), Duration.ofMinutes(2))));
    }

    private static void stakes(String pairs) {
        write("UNWIND [" + pairs + "] AS row"
                + " MERGE (holder:Record {id: 'TRACETEST-' + row[0]}) SET holder:Party:Company"
                + " MERGE (issuer:Record {id: 'TRACETEST-' + row[1]}) SET issuer:Party:Company"
                + " CREATE (holder)-[:HOLDS_STAKE {id: 'TRACETEST-' + row[0] + row[1], shareMin: row[2], shareMax: row[2],"
                + " recordedAt: datetime('2000-01-01T00:00:00Z'), sourceIds: ['S-' + row[0]]}]->(issuer)");
    }

    @Test
    void tellsWhoFinallyOwnsACompanyOfTheSample() {
        JsonNode answer = client.json("/v1/queries/ultimate-owners?targetId=CO-PANYU&asOf=2013-06-30");
        List<JsonNode> owners = Client.rows(answer, "kind", "OWNER");

        assertThat(owners)
                .extracting(row -> row.path("partyId").asText())
                .containsExactly("P-OUT-1", "P-OUT-3", "P-OUT-2", "P-OUT-4", "P-OUT-5");
        assertThat(owners.get(0).path("minPercent").asDouble()).isEqualTo(36);
        assertThat(owners.get(0).path("control").asText()).isEqualTo("CERTAIN");
        assertThat(owners.get(0).path("sourceIds")).isNotEmpty();
        assertThat(Client.rows(answer, "kind", "CYCLE").get(0).path("partyIds").toString())
                .isEqualTo("[\"CO-HAITANG\",\"CO-XINGZHOU\"]");
        assertThat(Client.rows(answer, "kind", "CYCLE").get(0).path("sourceIds").toString())
                .isEqualTo("[\"SRC-CO-HAITANG-LIC\",\"SRC-CO-XINGZHOU-LIC\"]");
        assertThat(Client.rows(answer, "kind", "UNACCOUNTED").get(0).path("sourceIds"))
                .extracting(JsonNode::asText)
                .contains("SRC-CO-PANYU-LIC", "SRC-CO-HAITANG-LIC");
        assertThat(Client.rows(answer, "kind", "INFLUENCE")).isNotEmpty();
        assertThat(answer.path("rows")).allSatisfy(row -> {
            assertThat(row.path("asOf").asText()).isEqualTo("2013-06-30");
            assertThat(row.path("truncated").asBoolean()).isFalse();
            assertThat(row.path("explored").asInt()).isEqualTo(10);
        });
        assertThat(answer.path("truncated").asBoolean()).isFalse();
    }

    @Test
    void tellsTheOwnersOfEveryRightOverAParcel() {
        JsonNode answer = client.json("/v1/queries/ultimate-owners?targetId=PA-DJ-0101&asOf=2013-06-30");

        assertThat(Client.rows(answer, "kind", "UNACCOUNTED"))
                .extracting(row -> row.path("targetId").asText())
                .containsExactly("R-DJ-0101-C", "R-DJ-0101-O", "R-DJ-0101-U");
        assertThat(Client.rows(answer, "kind", "OWNER"))
                .filteredOn(row -> row.path("targetId").asText().equals("R-DJ-0101-U"))
                .hasSize(20);
    }

    @Test
    void knowsNothingBeforeTheRegistersShowedIt() {
        JsonNode answer = client.json(
                "/v1/queries/ultimate-owners?targetId=CO-PANYU&asOf=2013-06-30&asKnownAt=2001-01-01T00:00:00Z");

        assertThat(Client.rows(answer, "kind", "OWNER")).isEmpty();
        assertThat(Client.rows(answer, "kind", "UNACCOUNTED")
                        .get(0)
                        .path("minPercent")
                        .asDouble())
                .isEqualTo(100);
        assertThat(answer.at("/rows/0/asKnownAt").asText()).startsWith("2001-01-01");
    }

    @Test
    void answersNothingAboutWhatIsNotThere() {
        JsonNode answer = client.json("/v1/queries/ultimate-owners?targetId=NO-SUCH&asOf=2013-06-30");

        assertThat(answer.path("rowCount").asInt()).isZero();
    }

    @Test
    void givesTheSameAnswerInEveryFormat() {
        String path = "/v1/queries/ultimate-owners?targetId=CO-PANYU&asOf=2013-06-30&columns=kind,partyId,minPercent";
        int rows = client.json(path).path("rowCount").asInt();

        assertThat(rows).isGreaterThan(6);
        assertThat(client.get(path + "&format=csv").body().lines()).hasSize(rows + 1);
        assertThat(client.get(path + "&format=ndjson").body().lines()).hasSizeGreaterThanOrEqualTo(rows);
        JsonNode picture = client.json(path + "&format=graph");
        assertThat(picture.path("links"))
                .extracting(link -> link.path("type").asText())
                .contains("HOLDS_STAKE", "HOLDS_OFFICE");
        assertThat(picture.path("nodes").size()).isGreaterThan(8);
        assertThat(picture.path("truncated").asBoolean()).isFalse();
    }

    @Test
    void saysInAboutWhatIsComputedFromWhat() {
        JsonNode about = client.json("/v1/queries/ultimate-owners/about");

        assertThat(about.path("compute").asText()).isEqualTo("integrated-ownership");
        assertThat(about.path("fetches"))
                .extracting(column -> column.path("name").asText())
                .containsExactly("start", "link", "end", "further", "facts");
        assertThat(client.json("/v1/queries/claims/about").has("compute")).isFalse();
    }

    @Test
    void saysThatChainsWereCutAndWhere() {
        JsonNode answer = client.json("/v1/queries/ultimate-owners?targetId=CO-PANYU&asOf=2013-06-30&maxDepth=1");

        assertThat(answer.path("truncated").asBoolean()).isTrue();
        assertThat(answer.at("/rows/0/reason").asText()).contains("not followed to the end (maxDepth 1");
        assertThat(Client.rows(answer, "kind", "OWNER"))
                .anySatisfy(row -> assertThat(row.path("note").asText()).isEqualTo("not followed to its own owners"));
    }

    @Test
    void endsInAClosedRing() {
        stakes("['C', 'D', 100.0], ['D', 'C', 100.0], ['C', 'X', 50.0], ['U', 'X', 50.0]");

        JsonNode answer = client.json("/v1/queries/ultimate-owners?targetId=TRACETEST-X&asOf=2013-06-30&maxDepth=10");

        assertThat(Client.rows(answer, "kind", "OWNER")).hasSize(1);
        assertThat(Client.rows(answer, "kind", "OWNER").get(0).path("partyId").asText())
                .isEqualTo("TRACETEST-U");
        assertThat(Client.rows(answer, "kind", "UNACCOUNTED")
                        .get(0)
                        .path("minPercent")
                        .asDouble())
                .isEqualTo(50);
        assertThat(Client.rows(answer, "kind", "CYCLE")).hasSize(1);
        assertThat(Client.rows(answer, "kind", "CYCLE").get(0).path("note").asText())
                .contains("closed");
        assertThat(answer.path("truncated").asBoolean()).isFalse();
    }

    @Test
    void followsTenStepsAndNoMore() {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            pairs.append(i == 0 ? "" : ", ").append("['L" + (i + 1) + "', 'L" + i + "', 100.0]");
        }
        stakes(pairs.toString());

        JsonNode answer = client.json("/v1/queries/ultimate-owners?targetId=TRACETEST-L1&asOf=2013-06-30&maxDepth=10");
        assertThat(Client.rows(answer, "kind", "OWNER"))
                .extracting(row -> row.path("partyId").asText())
                .containsExactly("TRACETEST-L11");
        assertThat(answer.path("truncated").asBoolean()).isFalse();
        JsonNode cut = client.json("/v1/queries/ultimate-owners?targetId=TRACETEST-L0&asOf=2013-06-30&maxDepth=10");
        assertThat(Client.rows(cut, "kind", "OWNER").get(0).path("partyId").asText())
                .isEqualTo("TRACETEST-L10");
        assertThat(cut.path("truncated").asBoolean()).isTrue();
    }

    @Test
    void answersAboutThousandsOfHoldersWithTheGreatestAndSaysWhatIsMissing() {
        write("CREATE (:Record:Party:Cooperative {id: 'TRACETEST-HUB'})");
        for (int from = 0; from < HUB; from += BATCH) {
            write("MATCH (hub:Record {id: 'TRACETEST-HUB'}) UNWIND range(" + from + ", " + (from + BATCH - 1) + ") AS i"
                    + " CREATE (:Record:Party:Household {id: 'TRACETEST-H' + i})-[:HOLDS_STAKE {id: 'TRACETEST-S' + i,"
                    + " units: CASE WHEN i < 1000 THEN 50.0 ELSE 1.0 END, sourceIds: [],"
                    + " recordedAt: datetime('2000-01-01T00:00:00Z')}]->(hub)");
        }
        double outstanding = 1_000 * 50.0 + (HUB - 1_000);

        JsonNode answer =
                client.json("/v1/queries/ultimate-owners?targetId=TRACETEST-HUB&asOf=2013-06-30&maxStakes=1000");

        assertThat(Client.rows(answer, "kind", "OWNER"))
                .hasSize(1_000)
                .allSatisfy(row ->
                        assertThat(row.path("minPercent").asDouble()).isCloseTo(100 * 50 / outstanding, within(1e-6)));
        assertThat(Client.rows(answer, "kind", "UNACCOUNTED")).singleElement().satisfies(row -> {
            // The thousand that are told may stand behind the others.
            assertThat(row.path("minPercent").asDouble()).isZero();
            assertThat(row.path("maxPercent").asDouble()).isCloseTo(100 * (HUB - 1_000) / outstanding, within(1e-3));
        });
        assertThat(answer.path("truncated").asBoolean()).isTrue();
        assertThat(answer.at("/rows/0/reason").asText()).contains("19000 smaller stakes not fetched");
        JsonNode paths = client.json(
                "/v1/queries/paths-between?fromId=TRACETEST-H7&toId=TRACETEST-H8&asOf=2013-06-30&maxLinks=1000");
        assertThat(paths.path("rows"))
                .extracting(row -> row.path("endId").asText())
                .containsExactly("TRACETEST-HUB", "TRACETEST-H8");
        assertThat(paths.at("/rows/0/reason").asText()).contains("maxLinks 1000");
    }

    @Test
    void tellsWhatLandAPartyOwnsAPartOfAndControls() {
        JsonNode answer = client.json("/v1/queries/controlled-land?partyId=P-OUT-1&asOf=2013-06-30");
        JsonNode land = Client.rows(answer, "kind", "LAND").get(0);

        assertThat(land.path("parcelId").asText()).isEqualTo("PA-DJ-0101");
        assertThat(land.path("minPercent").asDouble()).isEqualTo(18.24);
        assertThat(land.path("minAreaM2").asDouble()).isEqualTo(197.36);
        assertThat(land.path("holderIds").toString()).isEqualTo("[\"C-DJ-01\"]");
        double total = Client.rows(answer, "kind", "TOTAL").stream()
                .mapToDouble(row -> row.path("areaM2").asDouble())
                .sum();
        assertThat(total)
                .isCloseTo(
                        Client.rows(answer, "kind", "LAND").stream()
                                .collect(java.util.stream.Collectors.toMap(
                                        row -> row.path("parcelId").asText(),
                                        row -> row.path("areaM2").asDouble(),
                                        (one, other) -> one))
                                .values()
                                .stream()
                                .mapToDouble(Double::doubleValue)
                                .sum(),
                        within(1e-6));
    }

    @Test
    void aTwentiethOfARightIsNoControlOfIt() {
        JsonNode land = client.json("/v1/queries/controlled-land?partyId=H-JL-01&asOf=2015-01-01");
        JsonNode owners = client.json("/v1/queries/ultimate-owners?targetId=PA-JL-7001&asOf=2015-01-01");

        assertThat(Client.rows(land, "parcelId", "PA-JL-7001")).singleElement().satisfies(row -> {
            assertThat(row.path("minAreaM2").asDouble()).isEqualTo(120.0);
            assertThat(row.path("control").asText()).isEqualTo("NONE");
        });
        assertThat(Client.rows(owners, "partyId", "H-JL-01"))
                .allSatisfy(row -> assertThat(row.path("control").asText()).isEqualTo("NONE"))
                .isNotEmpty();
    }

    @Test
    void tellsNoInfluenceThroughARightThatIsNotInForce() {
        JsonNode before = client.json("/v1/queries/ultimate-owners?targetId=PA-JL-7001&asOf=2014-06-30");
        JsonNode since = client.json("/v1/queries/ultimate-owners?targetId=PA-JL-7001&asOf=2017-06-30");

        assertThat(Client.rows(before, "targetId", "A-JL-LAND")).isEmpty();
        assertThat(Client.rows(since, "targetId", "A-JL-LAND")).isNotEmpty();
    }

    @Test
    void saysThatRightsHeldDirectlyWereCut() {
        String path = "/v1/queries/controlled-land?partyId=C-DJ-01&asOf=2013-06-30&maxDepth=0";
        int all = Client.rows(client.json(path), "kind", "LAND").size();

        JsonNode cut = client.json(path + "&maxStakes=" + (all - 1));

        assertThat(client.json(path).path("truncated").asBoolean()).isFalse();
        assertThat(Client.rows(cut, "kind", "LAND")).hasSize(all - 1);
        assertThat(cut.path("truncated").asBoolean()).isTrue();
        assertThat(cut.at("/rows/0/reason").asText()).contains("maxStakes " + (all - 1));
    }

    @Test
    void findsTheShortestPathsInForceOnTheDay() {
        JsonNode answer = client.json("/v1/queries/paths-between?fromId=P-OUT-1&toId=H-DJ-07&asOf=2013-06-30&paths=1");

        Set<String> stations = new LinkedHashSet<>();
        answer.path("rows").forEach(row -> stations.add(row.path("endId").asText()));
        assertThat(stations).containsExactly("CO-LANYAN", "CO-YUNXIU", "CO-PANYU", "C-DJ-01", "H-DJ-07");
        assertThat(answer.path("rows"))
                .allSatisfy(row -> assertThat(row.path("sourceIds")).isNotEmpty());
        assertThat(client.json("/v1/queries/paths-between?fromId=P-OUT-1&toId=H-DJ-07&asOf=2011-06-30&paths=1")
                        .at("/rows/0/hop")
                        .asInt())
                .as("before the round no stake leads on")
                .isZero();
    }

    @Test
    void showsEveryRelationshipSideBySideAndNobodyElse() {
        String path = "/v1/queries/paths-between?fromId=P-OUT-1&toId=CO-LANYAN&asOf=2016-01-01";

        assertThat(client.json(path + "&paths=1").path("rows"))
                .extracting(row -> row.path("path") + " " + row.path("hop") + " "
                        + row.path("type").asText())
                .containsExactly("1 1 HOLDS_OFFICE", "1 1 HOLDS_STAKE");
        assertThat(elements(path + "&paths=1")).containsExactlyInAnyOrder("P-OUT-1", "CO-LANYAN");
    }

    @Test
    void drawsOnlyWhatThePathsGoOver() {
        String path = "/v1/queries/paths-between?fromId=CO-LANYAN&toId=H-DJ-07&asOf=2016-01-01";
        Set<String> stations = new HashSet<>(List.of("CO-LANYAN"));
        Set<String> hops = new HashSet<>();
        for (JsonNode row : client.json(path).path("rows")) {
            stations.add(row.path("endId").asText());
            String start = row.path("startId").asText();
            String end = row.path("endId").asText();
            hops.add(row.path("reversed").asBoolean() ? end + " " + start : start + " " + end);
        }

        assertThat(elements(path)).containsExactlyInAnyOrderElementsOf(stations);
        assertThat(client.json(path + "&format=graph").path("links"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(hops)
                        .contains(link.path("source").asText() + " "
                                + link.path("target").asText()));
        assertThat(elements("/v1/queries/paths-between?fromId=CO-LANYAN&toId=H-JL-05&asOf=2013-06-30&maxDepth=2"))
                .as("no path")
                .isSubsetOf("CO-LANYAN", "H-JL-05")
                .contains("CO-LANYAN");
    }

    private static List<String> elements(String path) {
        List<String> ids = new ArrayList<>();
        client.json(path + "&format=graph")
                .path("nodes")
                .forEach(node -> ids.add(node.path("id").asText()));
        return ids;
    }

    @Test
    void saysThatNoPathWasFoundAndHowFarItWasSearched() {
        JsonNode answer =
                client.json("/v1/queries/paths-between?fromId=CO-LANYAN&toId=H-JL-05&asOf=2013-06-30&maxDepth=2");

        assertThat(answer.path("rows")).singleElement().satisfies(row -> {
            assertThat(row.path("type").asText()).isEqualTo("NO_PATH");
            assertThat(row.path("path").asInt()).isZero();
            assertThat(row.path("explored").asInt()).isPositive();
            assertThat(row.path("truncated").asBoolean()).isFalse();
        });
        JsonNode cut =
                client.json("/v1/queries/paths-between?fromId=CO-LANYAN&toId=H-JL-05&asOf=2013-06-30&maxLinks=3");
        assertThat(cut.at("/rows/0/type").asText()).isEqualTo("NO_PATH");
        assertThat(cut.at("/rows/0/reason").asText()).contains("maxLinks 3");
        assertThat(cut.path("truncated").asBoolean()).isTrue();
    }

    @Test
    void takesTwoRecordsOfOneOrganisationAsOneWhenAsked() {
        String path = "/v1/queries/ultimate-owners?targetId=C-LP-03&asOf=2013-06-30";

        assertThat(Client.rows(client.json(path), "partyId", "CO-PANYU-LP")).isNotEmpty();
        JsonNode possible = client.json(path + "&identity=POSSIBLE");
        assertThat(Client.rows(possible, "kind", "SAME_ORGANISATION")
                        .get(0)
                        .path("note")
                        .asText())
                .contains("possible, nobody decided it: both have the registration number XN-PANYU");
        assertThat(Client.rows(possible, "partyId", "P-OUT-1")
                        .get(0)
                        .path("minPercent")
                        .asDouble())
                .as("0.36 of 0.51 of 0.3")
                .isCloseTo(5.508, within(1e-9));
        assertThat(Client.rows(
                        client.json(
                                "/v1/queries/paths-between?fromId=CO-PANYU&toId=C-LP-03&asOf=2013-06-30&identity=POSSIBLE"),
                        "type",
                        "POSSIBLY_SAME"))
                .hasSize(1);
        JsonNode land = client.json("/v1/queries/controlled-land?partyId=CO-YUNXIU&asOf=2019-06-30&identity=POSSIBLE");
        assertThat(Client.rows(land, "parcelId", "PA-LP-2003")).isNotEmpty();
        assertThat(Client.rows(
                        client.json("/v1/queries/controlled-land?partyId=CO-YUNXIU&asOf=2019-06-30"),
                        "parcelId",
                        "PA-LP-2003"))
                .isEmpty();
    }

    @Test
    void goesForwardInTimeOnly() {
        JsonNode there = client.json(
                "/v1/queries/paths-between?fromId=P-OUT-1&toId=H-DJ-07&asOf=2016-06-30&time=FORWARD&paths=5");

        assertThat(there.path("rows")).isNotEmpty();
        String before = "";
        String reached = "";
        for (JsonNode row : there.path("rows")) {
            String day = row.path("day").asText();
            assertThat(row.path("hop").asInt() == 1 || day.compareTo(before) >= 0)
                    .isTrue();
            // Of relationships side by side, the first row tells when the hop is first possible.
            before = row.path("endId").asText().equals(reached) ? before : day;
            reached = row.path("endId").asText();
        }
    }
}
