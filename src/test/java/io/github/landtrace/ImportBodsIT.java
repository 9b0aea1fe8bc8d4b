package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.Corpora;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The standard's own examples and a real history, read where they lie and loaded into a test's database only. */
@ExtendWith(SharedNeo4j.class)
class ImportBodsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Graph graph;
    private final Catalogue catalogue;
    private final String bolt;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    ImportBodsIT(SampleDatabase database) {
        this.graph = database.graph();
        this.catalogue = database.catalogue();
        this.bolt = database.neo4j().boltURI().toString();
    }

    @AfterEach
    void removeWhatWasLoaded() {
        write("MATCH (record:Record) WHERE record.id CONTAINS '-BODSTEST' "
                + "OPTIONAL MATCH (record)-[:WAS]->(version:Version) DETACH DELETE version, record");
        write("MATCH (checkpoint:Checkpoint) WHERE checkpoint.id CONTAINS '@' DELETE checkpoint");
    }

    private void write(String text) {
        graph.write(List.of(new Statement("test", text, Map.of(), Duration.ofMinutes(1))));
    }

    @Test
    void loadsEveryExampleOfTheStandard() throws IOException {
        int examples = 0;
        try (Stream<Path> files = Files.list(Corpora.path("bods/examples"))) {
            for (Path file : files.sorted().toList()) {
                examples++;
                assertThat(load(file, "BODSTEST" + examples))
                        .as(file + ": " + out + err)
                        .isZero();
                assertThat(out.toString())
                        .contains(" statements read, 0 refused")
                        .containsPattern("total +\\d+ +\\d+ +\\d+ +0 +0\\n");
            }
        }
        assertThat(examples).isEqualTo(19);
    }

    @Test
    void showsADeclaredIndirectShareBesideTheComputedOne() {
        load(Corpora.path("bods/examples/indirect-ownership.json"), "BODSTEST");

        JsonNode rows = owners("CO-BODSTEST-ad3f6c2fcc9e", "2018-06-01");

        assertThat(shares(rows, "OWNER")).containsExactly(tuple("Person 1", 0.0, 60.0));
        assertThat(shares(rows, "DECLARED")).containsExactly(tuple("Person 1", 30.0, 30.0));
        assertThat(one(rows, "DECLARED").path("partyIds").toString())
                .contains("CO-BODSTEST-d4ab89ea169a", "SK-BODSTEST-4cf2837bd01f..2017-11-01", "05e81af035e4..open");
        assertThat(one(rows, "DECLARED").path("note").asText()).isEqualTo("declares indirect shareholding");
        assertThat(one(rows, "DECLARED").path("sourceIds").toString()).contains("SRC-BODSTEST-");
    }

    @Test
    void addsADirectShareToWhatIsComputedAndNeverTheDeclaredOne() {
        load(Corpora.path("bods/examples/mixed-direct-and-indirect-ownership.json"), "BODSTEST");

        assertThat(shares(owners("CO-BODSTEST-9bfe59b6a869", "2018-06-01"), "OWNER"))
                .containsExactly(tuple("Person 1", 0.0, 50.0));
        JsonNode later = owners("CO-BODSTEST-9bfe59b6a869", "2020-01-01");
        assertThat(shares(later, "OWNER")).containsExactly(tuple("Person 1", 50.0, 100.0));
        assertThat(shares(later, "DECLARED")).containsExactly(tuple("Person 1", 50.0, 50.0));
    }

    @Test
    void goesThroughAnArrangement() {
        load(Corpora.path("bods/examples/joint-ownership.json"), "BODSTEST");

        assertThat(shares(owners("CO-BODSTEST-31c55e425764", "2018-06-01"), "OWNER"))
                .extracting(row -> row.toList().subList(1, 3))
                .containsExactly(List.of(50.0, 50.0), List.of(50.0, 50.0));
    }

    @Test
    void saysThatTheTotalsOfFermcatAreImpossible() {
        load(Corpora.path("bods/examples/fermcat.json"), "BODSTEST");
        String company = "CO-BODSTEST-ent-93c75c87ab28f889";

        for (String day : List.of("2019-09-11", "2021-04-02", "2021-04-03", "2022-01-20")) {
            JsonNode rows = owners(company, day);
            assertThat(one(rows, "IMPOSSIBLE_TOTAL").path("minPercent").asDouble())
                    .as(day)
                    .isEqualTo(150);
            assertThat(shares(rows, "OWNER"))
                    .extracting(row -> row.toList().get(1))
                    .containsExactly(100.0, 50.0);
        }
        JsonNode from = owners(company, "2022-01-21");
        assertThat(rows(from, "IMPOSSIBLE_TOTAL")).isEmpty();
        assertThat(shares(from, "OWNER")).extracting(row -> row.toList().get(1)).containsExactly(100.0);
        JsonNode knownThen = owners(company, "2020-01-01", "asKnownAt=2020-01-01T00:00:00Z");
        assertThat(shares(knownThen, "OWNER"))
                .extracting(row -> row.toList().get(1))
                .containsExactly(50.0, 50.0);
        assertThat(rows(knownThen, "INFLUENCE"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.path("note").asText()).isEqualTo("holds office: board member"));
    }

    @Test
    void tellsTheHistoryOfTecidoByLegalTimeAndByWhatWasKnown() {
        load(Corpora.path("bods/examples/tecido.json"), "BODSTEST");

        assertThat(minima("2002-03-08")).isEmpty();
        assertThat(minima("2002-03-09")).containsExactly(100.0);
        assertThat(minima("2021-09-23")).containsExactly(100.0);
        assertThat(minima("2021-09-24")).containsExactly(60.0, 40.0);
        assertThat(minima("2022-09-21")).containsExactly(70.0, 30.0);
        for (String day : List.of("2023-03-01", "2023-03-02")) {
            assertThat(minima(day)).containsExactly(80.0, 30.0);
            assertThat(rows(tecido(day), "IMPOSSIBLE_TOTAL"))
                    .hasSize(2)
                    .allSatisfy(
                            row -> assertThat(row.path("minPercent").asDouble()).isEqualTo(110));
        }
        JsonNode last = tecido("2023-03-03");
        assertThat(minima("2023-03-03")).containsExactly(80.0);
        assertThat(one(last, "UNACCOUNTED").path("minPercent").asDouble()).isEqualTo(20);
        assertThat(one(last, "UNACCOUNTED").path("maxPercent").asDouble()).isEqualTo(20);
        assertThat(minima("2022-01-01", "asKnownAt=2019-01-19T23:59:59Z")).isEmpty();
        assertThat(minima("2022-01-01", "asKnownAt=2019-01-20T00:00:00Z")).containsExactly(100.0);
        assertThat(minima("2022-09-22", "asKnownAt=2021-09-25T00:00:00Z")).containsExactly(60.0, 40.0);
        assertThat(minima("2023-03-05", "asKnownAt=2022-09-25T00:00:00Z")).containsExactly(70.0, 30.0);
        assertThat(minima("2023-03-05", "asKnownAt=2023-03-03T00:00:00Z")).containsExactly(80.0);
    }

    private JsonNode tecido(String day, String... more) {
        return owners("CO-BODSTEST-01B68D7633", day, more);
    }

    private List<Double> minima(String day, String... more) {
        return rows(tecido(day, more), "OWNER").stream()
                .map(row -> row.path("minPercent").asDouble())
                .toList();
    }

    @Test
    void loadsARealHistoryWithBandsAndEndedInterests() {
        assertThat(load(Corpora.path("bods/real/02529667.json"), "BODSTEST"))
                .as(out.toString())
                .isZero();
        assertThat(out.toString()).contains("22 statements read, 0 refused");
        String club = "CO-BODSTEST-opencheck-6f9aa6a7ff866178b264b7c8";

        JsonNode now = owners(club, "2023-01-01");

        assertThat(rows(now, "OWNER")).hasSize(1);
        JsonNode owner = one(now, "OWNER");
        assertThat(owner.path("minPercent").asDouble()).isEqualTo(42.1875);
        assertThat(owner.path("maxPercent").asDouble()).isEqualTo(100);
        assertThat(owner.path("control").asText()).isEqualTo("CERTAIN");
        assertThat(rows(owners(club, "2018-01-01"), "OWNER"))
                .extracting(row -> row.path("minPercent").asDouble())
                .containsExactly(75.0);
    }

    @Test
    void changesNothingWhenTheSameIsLoadedAgain() {
        Path file = Corpora.path("bods/examples/tecido.json");
        load(file, "BODSTEST");
        String before = GraphContent.of(graph, catalogue).digest();

        assertThat(load(file, "BODSTEST")).isZero();

        assertThat(out.toString()).containsPattern("total +\\d+ +0 +\\d+ +0 +0");
        assertThat(GraphContent.of(graph, catalogue).digest()).isEqualTo(before);
    }

    @Test
    void goesOnWhereAnEarlierFileEnded() throws IOException {
        JsonNode all = JSON.readTree(Corpora.path("bods/examples/tecido.json").toFile());
        Path first = temporary.resolve("first.jsonl");
        Path then = temporary.resolve("then.jsonl");
        List<String> lines = new ArrayList<>();
        all.forEach(statement -> lines.add(statement.toString()));
        Files.write(first, lines.subList(0, 6));
        Files.write(then, lines.subList(6, lines.size()));

        assertThat(load(first, "BODSTEST")).isZero();
        assertThat(load(then, "BODSTEST")).as(out.toString()).isZero();

        assertThat(minima("2022-09-20")).containsExactly(60.0, 40.0);
        assertThat(minima("2022-09-21")).containsExactly(70.0, 30.0);
        assertThat(minima("2023-03-03")).containsExactly(80.0);
        assertThat(minima("2022-09-22", "asKnownAt=2021-09-25T00:00:00Z")).containsExactly(60.0, 40.0);
        String before = GraphContent.of(graph, catalogue).digest();
        assertThat(load(then, "BODSTEST")).isZero();
        assertThat(load(first, "BODSTEST")).isZero();
        assertThat(GraphContent.of(graph, catalogue).digest()).isEqualTo(before);
    }

    @Test
    void loadsTheGoodStatementsOfAFileAndRefusesTheBad() throws IOException {
        Path file = temporary.resolve("mixed.jsonl");
        String id = "0000000000000000000000000000000";
        Files.writeString(
                file,
                BodsText.entity(id + "1", "e1") + "\nno json\n" + BodsText.entity("short", "e2") + "\n"
                        + BodsText.entity(id + "2", "e2").replace("2020-01-01", "2020-13-01") + "\n"
                        + BodsText.relationship(id + "3", "r1", "e1", "nobody", "{}") + "\n");
        Path rejects = temporary.resolve("rejects.csv");

        int exitCode = run("import-bods", file.toString(), "--namespace", "BODSTEST", "--rejects", rejects.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString())
                .contains("5 statements read, 4 refused")
                .contains("refused: without an id (line 2): the line is no JSON")
                .contains("refused: short (line 3): /statementId: must be at least 32 characters long")
                .contains("refused: " + id + "2 (line 4): /statementDate: ")
                .contains("refused: " + id + "3 (line 5): interestedParty is nobody; allowed: the recordId of an entity"
                        + " or person of this file")
                .containsPattern("companies +1 +1 +0 +0 +0");
        assertThat(temporary.resolve("rejects.csv.statements.csv"))
                .content()
                .contains("statementId,place,reason", "short,\"line 3\"");
        assertThat(temporary.resolve("data")).isEmptyDirectory();
        assertThat(run("import-bods", file.toString(), "--namespace", "BODSTEST", "--strict"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("Nothing was loaded.");
    }

    @Test
    void forgetsAnInterestThatALaterStatementLetsBeginEarlier() throws IOException {
        String id = "0000000000000000000000000000000";
        String interest = "{\"type\": \"shareholding\", \"share\": {\"exact\": 60}, \"startDate\": \"2019-05-01\"}";
        String told = BodsText.relationship(id + "3", "r1", "e1", "p1", interest);
        String corrected = BodsText.relationship(id + "4", "r1", "e1", "p1", interest.replace("2019-05", "2018-05"))
                .replace("2020-01-01", "2021-01-01");
        Path file = temporary.resolve("corrected.jsonl");
        Files.write(file, List.of(BodsText.entity(id + "1", "e1"), BodsText.person(id + "2", "p1"), told, corrected));

        assertThat(load(file, "BODSTEST")).as(out.toString()).isZero();

        assertThat(shares(owners("CO-BODSTEST-e1", "2018-06-01"), "OWNER")).hasSize(1);
        assertThat(shares(owners("CO-BODSTEST-e1", "2019-06-01"), "OWNER"))
                .as("not twice")
                .containsExactly(tuple("Person p1", 60.0, 60.0));
        assertThat(shares(owners("CO-BODSTEST-e1", "2018-06-01", "asKnownAt=2020-12-31T00:00:00Z"), "OWNER"))
                .isEmpty();
        assertThat(shares(owners("CO-BODSTEST-e1", "2019-06-01", "asKnownAt=2020-12-31T00:00:00Z"), "OWNER"))
                .containsExactly(tuple("Person p1", 60.0, 60.0));
        Path tables = temporary.resolve("tables");
        assertThat(run("import-bods", file.toString(), "--namespace", "BODSTEST", "--tables", tables.toString()))
                .isZero();
        assertThat(run("import", tables.toString())).as("the same rows").isZero();
        assertThat(out.toString()).containsPattern("total +\\d+ +0 +\\d+ +0 +0");
        assertThat(run("import-bods", file.toString(), "--tables", tables.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("which is not empty; name a new or empty folder");
    }

    @Test
    void saysWhatIsWrongWithTheCommand() throws IOException {
        Path file = temporary.resolve("text.txt");
        Files.writeString(file, "hello");

        assertThat(run("import-bods", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("begins with \"h\"; allowed: a JSON array of BODS 0.4 statements");
        assertThat(run("import-bods", file.toString(), "--namespace", "a-b")).isEqualTo(2);
        assertThat(err.toString()).contains("--namespace is \"a-b\"; allowed: letters and digits");
        assertThat(run("import-bods", temporary.resolve("none.json").toString()))
                .isEqualTo(2);
        Files.writeString(file, "[" + BodsText.entity("0".repeat(32), "e1"));
        assertThat(run("import-bods", file.toString(), "--dry-run")).isEqualTo(2);
        assertThat(err.toString()).contains("after statement 1");
    }

    private int load(Path file, String namespace) {
        return run("import-bods", file.toString(), "--namespace", namespace);
    }

    private JsonNode owners(String target, String day, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("query", "ultimate-owners", "targetId=" + target, "asOf=" + day));
        arguments.addAll(Arrays.asList(more));
        arguments.addAll(List.of("--format", "json"));
        assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isZero();
        try {
            return JSON.readTree(out.toString()).path("rows");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> rows(JsonNode rows, String kind) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("kind").asText().equals(kind))
                .collect(Collectors.toList());
    }

    private static JsonNode one(JsonNode rows, String kind) {
        List<JsonNode> found = rows(rows, kind);
        assertThat(found).as(kind).hasSize(1);
        return found.get(0);
    }

    private static List<org.assertj.core.groups.Tuple> shares(JsonNode rows, String kind) {
        return rows(rows, kind).stream()
                .map(row -> tuple(
                        row.path("partyName").asText(),
                        row.path("minPercent").asDouble(),
                        row.path("maxPercent").asDouble()))
                .toList();
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        int exitCode = Main.commandLine(Map.of(
                        "NEO4J_URI",
                        bolt,
                        "NEO4J_PASSWORD",
                        "neo4j",
                        "LANDTRACE_DATA",
                        temporary.resolve("data").toString()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertThat(err.toString()).as("no stack trace").doesNotContain("\tat ");
        return exitCode;
    }
}
