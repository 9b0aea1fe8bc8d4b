package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.landtrace.bods.Conversion;
import io.github.landtrace.bods.KnownRecords;
import io.github.landtrace.bods.StatementConverter;
import io.github.landtrace.bods.StatementSchema;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.Corpora;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The forms for other tools, of the example of every query, read back by parsers and schemas that are not ours. */
@ExtendWith(SharedNeo4j.class)
class ExportsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWNERS = "/v1/queries/ultimate-owners?targetId=C-DJ-01&asOf=2013-06-30";
    private static final String LAND = "/v1/queries/controlled-land?partyId=C-DJ-01&asOf=2013-06-30";

    private static TestServer server;
    private static Client client;
    private static final List<String> EXAMPLES = new ArrayList<>();

    @BeforeAll
    static void start(Graph graph) {
        server = TestServer.start(graph);
        client = server.client();
        for (JsonNode query : client.json("/v1/queries").path("queries")) {
            String about = "/v1/queries/" + query.path("id").asText() + "/about";
            String example = client.json(about).at("/example").asText();
            boolean isFixture = example.contains("D-TEST") || example.contains("TEST-");
            if (!isFixture
                    && !example.contains("/slow")
                    && !example.contains("/fails-late")
                    && client.get(with(example, "graph")).statusCode() == 200) {
                EXAMPLES.add(example);
            }
        }
        assertThat(EXAMPLES).hasSizeGreaterThan(15);
    }

    @AfterAll
    static void stop() {
        server.removeRecords();
        server.close();
    }

    private static String with(String url, String format) {
        return url + (url.contains("?") ? "&" : "?") + "format=" + format;
    }

    private static String body(String url, String format) {
        HttpResponse<String> answer = client.get(with(url, format));
        assertThat(answer.statusCode()).as(url + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void isChosenByTheAcceptHeaderToo() {
        HttpResponse<String> answer = client.get(OWNERS, "Accept", "application/graphml+xml");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/graphml+xml");
        assertThat(answer.headers().firstValue("Landtrace-Truncated")).hasValue("false");
        assertThat(answer.body()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><graphml");
    }

    @Test
    void givesEveryExampleAsGraphMlWithTheSameElements() {
        for (String example : EXAMPLES) {
            JsonNode graph = client.json(with(example, "graph"));
            Document xml = xml(body(example, "graphml"));
            Set<String> nodes = ids(xml, "node");
            List<Element> edges = elements(xml, "edge");

            assertThat(nodes).as(example).hasSize(graph.path("nodes").size());
            assertThat(edges).as(example).hasSize(whole(graph));
            assertThat(ids(xml, "edge")).hasSameSizeAs(edges);
            assertThat(edges)
                    .allSatisfy(edge ->
                            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
            Set<String> keys = ids(xml, "key");
            assertThat(elements(xml, "data"))
                    .allSatisfy(data -> assertThat(keys).contains(data.getAttribute("key")));
        }
    }

    private static int whole(JsonNode graph) {
        int count = 0;
        for (JsonNode link : graph.path("links")) {
            count += link.path("source").isNull() || link.path("target").isNull() ? 0 : 1;
        }
        return count;
    }

    @Test
    void tellsIntervalDatesAndSourcesOfALink() {
        Element edge = elements(xml(body(OWNERS, "graphml")), "edge").stream()
                .filter(one -> one.getAttribute("id").equals("SK-DJ-0701"))
                .findFirst()
                .orElseThrow();
        Map<String, String> data = new HashMap<>();
        elements(edge, "data").forEach(one -> data.put(one.getAttribute("key"), one.getTextContent()));

        assertThat(data)
                .containsEntry("is.type", "HOLDS_STAKE")
                .containsEntry("e.percentMin", "2.8")
                .containsEntry("e.percentMax", "2.8")
                .containsEntry("e.from", "2010-04-10")
                .containsEntry("e.sourceIds", "SRC-DJ-07-SA")
                .containsEntry("e.recordedAt", "2010-05-06T02:00:00Z");
    }

    @Test
    void givesEveryExampleAsGexfWithDeclaredAttributes() {
        for (String example : EXAMPLES) {
            Document xml = xml(body(example, "gexf"));
            Set<String> nodes = ids(xml, "node");

            assertThat(xml.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
            assertThat(elements(xml, "edge"))
                    .as(example)
                    .hasSize(whole(client.json(with(example, "graph"))))
                    .allSatisfy(edge -> {
                        assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
                        String start = edge.getAttribute("start");
                        String end = edge.getAttribute("end");
                        assertThat(start.isEmpty() || end.isEmpty() || start.compareTo(end) <= 0)
                                .isTrue();
                    });
            Set<String> declared = ids(xml, "attribute");
            assertThat(elements(xml, "attvalue"))
                    .allSatisfy(value -> assertThat(declared).contains(value.getAttribute("for")));
        }
    }

    @Test
    void givesEveryExampleToCytoscape() throws IOException {
        for (String example : EXAMPLES) {
            JsonNode elements = JSON.readTree(body(example, "cytoscape")).path("elements");
            Set<String> ids = new HashSet<>();
            elements.path("nodes").forEach(node -> ids.add(node.at("/data/id").asText()));

            assertThat(ids).as(example).hasSize(elements.path("nodes").size());
            for (JsonNode edge : elements.path("edges")) {
                assertThat(ids)
                        .contains(
                                edge.at("/data/source").asText(),
                                edge.at("/data/target").asText());
                assertThat(ids.add(edge.at("/data/id").asText())).isTrue();
            }
        }
    }

    @Test
    void givesStatementsThatTheStandardAndOurOwnImportAccept(@TempDir Path temporary) throws IOException {
        StatementSchema schema = new StatementSchema();
        int statements = 0;
        for (String example : EXAMPLES) {
            String text = body(example, "bods");
            for (JsonNode statement : JSON.readTree(text)) {
                statements++;
                assertThat(schema.problems(statement.toString()))
                        .as(example + " " + statement)
                        .isEmpty();
            }
            Path file = Files.writeString(Files.createTempFile(temporary, "export", ".json"), text);
            Conversion converted = StatementConverter.convert(
                    file,
                    Files.createTempDirectory(temporary, "tables"),
                    temporary.resolve("refused.csv"),
                    "EXPORT",
                    KnownRecords.NONE,
                    read -> {});
            assertThat(converted.firstRefused()).as(example).isEmpty();
            assertThat(converted.remarks()).as(example).isEmpty();
        }
        assertThat(statements).isGreaterThan(100);
    }

    @Test
    void shipsTheSchemaOfTheStandardUnchanged() throws IOException {
        Path published = Corpora.path("bods/schema");
        for (String name :
                List.of("statement", "components", "entity-record", "person-record", "relationship-record")) {
            try (var shipped = StatementSchema.class.getResourceAsStream("schema/" + name + ".json")) {
                assertThat(shipped).isNotNull();
                assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(Files.readString(published.resolve(name + ".json")));
            }
        }
    }

    @Test
    void tellsHouseholdsAsArrangementsAndLandAsAnExtraProperty() throws IOException {
        Map<String, JsonNode> byRecord = new HashMap<>();
        JSON.readTree(body(OWNERS, "bods"))
                .forEach(statement ->
                        byRecord.put(statement.path("recordId").asText(), statement.path("recordDetails")));

        assertThat(byRecord.get("H-DJ-07").at("/entityType/type").asText()).isEqualTo("arrangement");
        assertThat(byRecord.get("C-DJ-01").at("/entityType/details").asText()).isEqualTo("cooperative, land share");
        JsonNode stake = byRecord.get("SK-DJ-0701");
        assertThat(stake.path("interestedParty").asText()).isEqualTo("H-DJ-07");
        assertThat(stake.at("/interests/0/share/exact").asDouble()).isEqualTo(2.8);
        assertThat(stake.at("/interests/0/startDate").asText()).isEqualTo("2010-04-10");
        JsonNode parcels = StreamSupport.stream(
                        JSON.readTree(body(LAND, "bods")).spliterator(), false)
                .filter(statement -> statement.path("recordId").asText().equals("C-DJ-01"))
                .findFirst()
                .orElseThrow()
                .at("/recordDetails/landtraceParcels");
        assertThat(parcels).isNotEmpty().allSatisfy(parcel -> {
            assertThat(parcel.path("parcelId").asText()).startsWith("PA-DJ-");
            assertThat(parcel.path("areaM2").asDouble()).isPositive();
            assertThat(parcel.path("rightType").asText()).isEqualTo("OPERATION");
        });
    }

    @Test
    void givesEntitiesThatTheModelOfFollowTheMoneyAllows() throws IOException {
        JsonNode schemata =
                JSON.readTree(Corpora.path("ftm/defaultModel.json").toFile()).path("schemata");
        Set<String> seen = new HashSet<>();
        for (String example : EXAMPLES) {
            Map<String, String> schemaOf = new HashMap<>();
            List<JsonNode> entities = new ArrayList<>();
            for (String line : body(example, "ftm").lines().toList()) {
                JsonNode entity = JSON.readTree(line);
                entities.add(entity);
                assertThat(schemaOf.put(
                                entity.path("id").asText(),
                                entity.path("schema").asText()))
                        .as(example)
                        .isNull();
            }
            for (JsonNode entity : entities) {
                seen.add(entity.path("schema").asText());
                check(schemata, schemaOf, entity);
            }
        }
        assertThat(seen).contains("Person", "Organization", "Company", "RealEstate", "Ownership", "Directorship");
    }

    private static void check(JsonNode schemata, Map<String, String> schemaOf, JsonNode entity) {
        JsonNode schema = schemata.path(entity.path("schema").asText());
        assertThat(schema.isObject()).as(entity.toString()).isTrue();
        Map<String, JsonNode> allowed = new HashMap<>();
        schema.path("schemata")
                .forEach(parent -> schemata.path(parent.asText())
                        .path("properties")
                        .properties()
                        .forEach(property -> allowed.put(property.getKey(), property.getValue())));
        schema.path("required")
                .forEach(name -> assertThat(entity.path("properties").has(name.asText()))
                        .as(name + " of " + entity)
                        .isTrue());
        entity.path("properties").properties().forEach(property -> {
            assertThat(allowed).as(entity.toString()).containsKey(property.getKey());
            JsonNode range = allowed.get(property.getKey()).path("range");
            if (!range.isMissingNode()) {
                String target = schemaOf.get(property.getValue().get(0).asText());
                assertThat(target).as(property.getKey() + " of " + entity).isNotNull();
                assertThat(schemata.path(target).path("schemata"))
                        .as(property.getKey() + " of " + entity)
                        .extracting(JsonNode::asText)
                        .contains(range.asText());
            }
        });
    }

    @Test
    void refusesAFormThatAQueryHasNotAndTellsTheFormsThatThereAre() {
        HttpResponse<String> rows = client.get("/v1/queries/no-graph?format=graphml");
        HttpResponse<String> unknown = client.get(with(OWNERS, "xlsx"));

        assertThat(rows.statusCode()).isEqualTo(406);
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("json, ndjson, csv, graph, graphml, gexf, cytoscape, bods, ftm");
    }

    private static Document xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("no XML: " + text.substring(0, Math.min(200, text.length())), e);
        }
    }

    private static Set<String> ids(Document xml, String name) {
        Set<String> ids = new HashSet<>();
        elements(xml, name).forEach(element -> ids.add(element.getAttribute("id")));
        return ids;
    }

    private static List<Element> elements(Document xml, String name) {
        return elements(xml.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
