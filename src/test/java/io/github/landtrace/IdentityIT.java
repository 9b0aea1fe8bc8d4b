package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.load.CarriedOver;
import io.github.landtrace.load.CarryOver;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two records with one registration number: proposed, decided, taken back, carried over. */
@ExtendWith(SharedNeo4j.class)
class IdentityIT {

    private final Graph graph;
    private final Catalogue catalogue;
    private final String bolt;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    IdentityIT(SampleDatabase database) {
        this.graph = database.graph();
        this.catalogue = database.catalogue();
        this.bolt = database.neo4j().boltURI().toString();
    }

    @BeforeEach
    void makeTwoRecordsOfOneOrganisation() {
        write("UNWIND ['CO-SAMETEST-1', 'CO-SAMETEST-2', 'CO-SAMETEST-3'] AS id"
                + " CREATE (:Record:Party:Company {id: id, name: 'Company ' + id, recordedAt: datetime('2000-01-01T00:00:00Z'),"
                + " registrationNo: CASE id WHEN 'CO-SAMETEST-3' THEN 'XX-3' ELSE 'XX-1' END})");
        write("MATCH (owner:Record {id: 'CO-SAMETEST-3'}), (second:Record {id: 'CO-SAMETEST-2'})"
                + " CREATE (owner)-[:HOLDS_STAKE {id: 'SK-SAMETEST', shareMin: 60.0, shareMax: 60.0,"
                + " recordedAt: datetime('2000-01-01T00:00:00Z'), sourceIds: []}]->(second)");
        propose();
    }

    private void propose() {
        CypherFile file = catalogue.system("identity-propose");
        graph.write(List.of(new Statement(file.id(), file.statement(), file.example(), Duration.ofMinutes(1))));
    }

    @AfterEach
    void remove() {
        write(
                "MATCH (record) WHERE record.id STARTS WITH 'CO-SAMETEST-' OR record:IdentityDecision DETACH DELETE record");
    }

    private void write(String text) {
        graph.write(List.of(new Statement("test", text, Map.of(), Duration.ofMinutes(1))));
    }

    @Test
    void proposesRecordsWithOneNumberAndKeepsWhatIsDecided() throws IOException {
        JsonNode proposed = proposals("CO-SAMETEST-2");
        assertThat(proposed).hasSize(1);
        assertThat(proposed.get(0).path("recordId").asText()).isEqualTo("CO-SAMETEST-1");
        assertThat(proposed.get(0).path("reason").asText()).isEqualTo("both have the registration number XX-1");
        assertThat(proposed.get(0).path("verdict").asText()).isEqualTo("OPEN");
        assertThat(proposals("CO-SAMETEST-3")).isEmpty();

        assertThat(decide("CO-SAMETEST-2", "CO-SAMETEST-1", "SAME", "one address"))
                .isZero();
        assertThat(out.toString()).startsWith("CO-SAMETEST-1 and CO-SAMETEST-2: SAME, decided by an investigator at 2");
        JsonNode decided = proposals("CO-SAMETEST-1").get(0);
        assertThat(decided.path("verdict").asText()).isEqualTo("SAME");
        assertThat(decided.path("decidedBy").asText()).isEqualTo("an investigator");
        assertThat(decided.path("decisionReason").asText()).isEqualTo("one address");
        assertThat(decided.path("decidedAt").asText()).startsWith("2");

        assertThat(decide("CO-SAMETEST-1", "CO-SAMETEST-2", "OPEN", "too soon")).isZero();
        JsonNode reversed = proposals("CO-SAMETEST-1").get(0);
        assertThat(reversed.path("verdict").asText()).isEqualTo("OPEN");
        assertThat(reversed.path("decisions").asInt()).as("both are kept").isEqualTo(2);
    }

    @Test
    void proposingAgainChangesNothingAndANumberThatWasMendedEndsTheProposal() throws IOException {
        propose();
        assertThat(proposals("CO-SAMETEST-1")).hasSize(1);

        write("MATCH (record:Record {id: 'CO-SAMETEST-2'}) SET record.registrationNo = 'XX-2'");
        propose();
        assertThat(proposals("CO-SAMETEST-1")).isEmpty();
    }

    @Test
    void aTraceTakesThemAsOneWhereItIsAskedTo() throws IOException {
        assertThat(owners("DECIDED")).as("nobody decided").isEmpty();
        assertThat(owners("POSSIBLE")).containsExactly("CO-SAMETEST-3");

        decide("CO-SAMETEST-1", "CO-SAMETEST-2", "SAME", "one address");
        assertThat(owners("DECIDED")).containsExactly("CO-SAMETEST-3");
        assertThat(owners("SEPARATE")).isEmpty();
        assertThat(owners("DECIDED", "asKnownAt=2020-01-01T00:00:00Z"))
                .as("before it was decided")
                .isEmpty();

        decide("CO-SAMETEST-1", "CO-SAMETEST-2", "DIFFERENT", "two addresses");
        assertThat(owners("DECIDED")).isEmpty();
        assertThat(owners("POSSIBLE")).isEmpty();
        assertThat(owners("POSSIBLE", "asKnownAt=2020-01-01T00:00:00Z")).containsExactly("CO-SAMETEST-3");
    }

    private List<String> owners(String identity, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "query", "ultimate-owners", "targetId=CO-SAMETEST-1", "asOf=2015-01-01", "identity=" + identity));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--format", "json"));
        assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isZero();
        List<String> owners = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(out.toString()).path("rows")) {
            if (row.path("kind").asText().equals("OWNER")) {
                owners.add(row.path("partyId").asText());
            }
        }
        return owners;
    }

    @Test
    void refusesADecisionAboutWhatIsNotProposed() {
        assertThat(decide("CO-SAMETEST-1", "CO-SAMETEST-3", "SAME", "why not")).isEqualTo(2);
        assertThat(err.toString())
                .contains("CO-SAMETEST-1 and CO-SAMETEST-3 are not proposed as one; allowed: a pair that the query"
                        + " possibly-the-same gives: ask it with recordId=CO-SAMETEST-1");
    }

    @Test
    void isCarriedOverWhereTheRecordsAreStillThere() throws IOException {
        decide("CO-SAMETEST-1", "CO-SAMETEST-2", "DIFFERENT", "two addresses");
        CarryOver carryOver = new CarryOver(catalogue);
        List<CarriedOver> read = carryOver.read(graph).stream()
                .filter(one -> one.what().equals("identity-decisions"))
                .toList();
        assertThat(read).singleElement().satisfies(one -> assertThat(one.rows()).hasSize(1));
        write("MATCH (decision:IdentityDecision) DETACH DELETE decision");
        write("MATCH (:Record {id: 'CO-SAMETEST-1'})-[same:POSSIBLY_SAME]-() DELETE same");
        propose();

        assertThat(carryOver.write(graph, read).get(0).lost()).isEmpty();
        assertThat(proposals("CO-SAMETEST-1").get(0).path("verdict").asText()).isEqualTo("DIFFERENT");

        write("MATCH (decision:IdentityDecision) DETACH DELETE decision");
        write("MATCH (record:Record {id: 'CO-SAMETEST-2'}) DETACH DELETE record");
        assertThat(carryOver.write(graph, read).get(0).lost()).hasSize(1);
    }

    private int decide(String one, String other, String verdict, String reason) {
        return run("decide-identity", one, other, "--verdict", verdict, "--by", "an investigator", "--reason", reason);
    }

    private JsonNode proposals(String recordId) throws IOException {
        assertThat(run("query", "possibly-the-same", "recordId=" + recordId, "--format", "json"))
                .isZero();
        return new ObjectMapper().readTree(out.toString()).path("rows");
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.commandLine(Map.of("NEO4J_URI", bolt, "NEO4J_PASSWORD", "neo4j"))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
