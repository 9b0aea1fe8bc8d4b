package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.load.TestFolder;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(SharedNeo4j.class)
class BulkImportIT {

    private static final String SAMPLE = SampleDatabase.home().resolve("import").toString();
    private static final String FIRST = "2020-01-01T00:00:00Z";
    private static final String SECOND = "2021-01-01T08:00:00+08:00";
    private static final String THIRD = "2022-01-01T00:00:00.000001Z";

    private final Graph sample;
    private final Catalogue catalogue;
    private final String bolt;

    @TempDir
    private Path temporary;

    BulkImportIT(SampleDatabase database) {
        this.sample = database.graph();
        this.catalogue = database.catalogue();
        this.bolt = database.neo4j().boltURI().toString();
    }

    @Test
    void replacesADatabaseByTheSampleAsTheOnlineImportLoadsItAndKeepsUsersAndRuns() throws Exception {
        String password;
        try (OpenGraph old = open("bulk")) {
            password = old.embedded().password();
            write(old, "CREATE (:Record:Person {id: 'P-STALE'}), (:Checkpoint {id: 'persons@0', rows: 7})");
            write(old, "CREATE (:DetectionRun {id: 'RUN-7', sequence: 7, startedAt: datetime(), rules: ['R01@1']})");
        }

        Result result = run("bulk", "import", SAMPLE, "--bulk");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .containsPattern("total +(\\d{5}) +\\1 +0 +0 +0")
                .contains("kept from the old database: runs, 1 of 1", "invariant-1-rights-add-up");
        assertThat(names("bulk/graph")).containsExactlyInAnyOrder("data", "landtrace.lock", "neo4j-password", "logs");
        Result compared = run(
                Map.of("NEO4J_URI", bolt, "NEO4J_PASSWORD", "neo4j"),
                "bulk",
                "compare",
                temporary.resolve("bulk").toString());
        assertThat(compared.out()).contains("equal: ").doesNotContain("different");
        assertThat(compared.code()).isZero();
        try (OpenGraph fresh = open("bulk")) {
            assertThat(fresh.embedded().password()).isEqualTo(password);
            assertThat(count(
                            fresh.graph(),
                            "MATCH (run:DetectionRun {id: 'RUN-7', sequence: 7}) RETURN count(run) AS n"))
                    .isEqualTo(1L);
            assertThat(count(fresh.graph(), "MATCH (left:Checkpoint) RETURN count(left) AS n"))
                    .isEqualTo(0L);
            assertThat(schema(fresh.graph())).isEqualTo(schema(sample));
            write(fresh, "MATCH (person:Record {id: 'P-DJ-05-5'}) SET person.sex = 'M'");
            write(fresh, "MATCH (:Record {id: 'H-DJ-22'})-[underwent:UNDERWENT]->() DELETE underwent");
        }
        Result changed = run(
                Map.of("NEO4J_URI", bolt, "NEO4J_PASSWORD", "neo4j"),
                "bulk",
                "compare",
                temporary.resolve("bulk").toString());
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out())
                .contains("(:Party:Person:Record): P-DJ-05-5 differs")
                .contains("[:UNDERWENT]: H-DJ-22 → RC-DJ-22 only in the second");
    }

    @Test
    void makesOfSeveralStatesAndBadRowsWhatTheOnlineImportMakes() throws Exception {
        String folder = dirty().toString();

        Result bulk = run(
                "bulk",
                "import",
                folder,
                "--bulk",
                "--rejects",
                temporary.resolve("bulk.csv").toString());
        Result online = run(
                "online",
                "import",
                folder,
                "--rejects",
                temporary.resolve("online.csv").toString());

        assertThat(bulk.code()).as(bulk.err()).isEqualTo(1);
        assertThat(tables(bulk)).isEqualTo(tables(online)).anyMatch(line -> line.matches("persons +9 +5 +2 +2 +0"));
        assertThat(temporary.resolve("bulk.csv")).hasSameTextualContentAs(temporary.resolve("online.csv"));
        assertThat(content("bulk").differences(content("online"))).isEmpty();
        assertThat(content("bulk").counts()).containsEntry("(:Version)", 5L).containsEntry("[:WAS]", 5L);
    }

    @Test
    void makesOfAGeneratedTownshipWhatTheOnlineImportMakes() throws Exception {
        assumeTrue(
                Main.commandLine(Map.of()).getSubcommands().containsKey("generate"),
                "skipped: this build generates no data");
        String folder = temporary.resolve("township").toString();
        assertThat(run("none", "generate", "--profile", "township", "--households", "150", "--out", folder)
                        .code())
                .isZero();

        run("bulk", "import", folder, "--bulk");
        run("online", "import", folder);

        assertThat(content("bulk").digest()).isEqualTo(content("online").digest());
    }

    @Test
    void refusesWhatItCannotDo() throws Exception {
        Path folder = dirty();

        Result outside = run(
                Map.of("NEO4J_URI", bolt, "NEO4J_PASSWORD", "neo4j"), "none", "import", folder.toString(), "--bulk");
        assertThat(outside.code()).isEqualTo(2);
        assertThat(outside.err()).contains("NEO4J_URI names an outside server; use --files OUT");
        assertThat(run("none", "import", folder.toString(), "--bulk", "--resume")
                        .code())
                .isEqualTo(2);
        assertThat(run("none", "import", folder.toString(), "--bulk", "--dry-run")
                        .code())
                .isEqualTo(1);
        assertThat(temporary.resolve("none/graph")).doesNotExist();
        try (OpenGraph used = open("used")) {
            Result inUse = run("used", "import", folder.toString(), "--bulk");
            assertThat(inUse.code()).isEqualTo(3);
            assertThat(inUse.err()).contains("is in use by this process");
            used.graph().ping();
        }
        assertThat(run("used", "import", folder.toString(), "--bulk", "--strict")
                        .out())
                .contains("Nothing was loaded.");
        assertThat(temporary.resolve("used/graph/next")).doesNotExist();
    }

    /** Corrections, retractions, rows that say nothing new, lists, points, and rows that are rejected. */
    private Path dirty() {
        TestFolder folder = new TestFolder(temporary.resolve("dirty"));
        folder.table("sources", "id,type,title", "SRC-1,NOTE,\"Two\nlines, \"\"quoted\"\"\"")
                .table(
                        "divisions",
                        "id,code,name,level,approximate,validFrom,validTo,parentId",
                        "D-LOW,50,乙,COUNTY,validFrom;validTo,2000-01-01,2001-01-01,D-HIGH",
                        "D-HIGH,50,甲,CITY,,,,")
                .table(
                        "persons",
                        "id,name,sex,recordedAt,supersededAt",
                        "P-1,甲,F," + FIRST + ",",
                        "P-2,乙,X," + FIRST + ",",
                        "P-1,甲,F," + SECOND + ",",
                        "P-3,丙,F," + FIRST + ",2020-06-01T00:00:00Z",
                        "P-1,甲甲,F," + THIRD + ",",
                        "P-3,丙,F," + SECOND + ",",
                        "P-1,甲甲,F,2023-01-01T00:00:00Z,",
                        "P-1,迟,F," + SECOND + ",",
                        "P-4,丁,M," + FIRST + ",")
                .table("households", "id,name,registerNo,kind", "H-1,甲家,1,FAMILY", "H-2,乙家,2,FAMILY")
                .table(
                        "parcels",
                        "id,cadastralNo,areaM2,landClass,location,divisionId,recordedAt,supersededAt",
                        "PA-1,1,100.5,ARABLE,\"107.33, 30.33\",D-LOW," + FIRST + ",",
                        "PA-1,1,100.5,ARABLE,\"107.33, 30.33\",D-HIGH," + SECOND + ",",
                        "PA-1,1,99.5,ARABLE,,D-HIGH," + THIRD + ",",
                        "PA-9,1,99.5,ARABLE,,D-NOWHERE," + THIRD + ",")
                .table(
                        "registration-changes",
                        "id,on,kind,subjectId,fromDivisionId,toDivisionId,recordedAt",
                        "RC-1,2011-01-01,MOVE,H-1,D-LOW,D-HIGH," + FIRST,
                        "RC-1,2011-01-02,MOVE,H-2,D-LOW,D-HIGH," + SECOND)
                .table(
                        "memberships",
                        "id,memberId,ofId,role,recordedAt,sourceIds",
                        "MB-1,P-1,H-1,HEAD," + FIRST + ",SRC-1",
                        "MB-1,P-1,H-2,HEAD," + SECOND + ",SRC-1",
                        "MB-1,P-1,H-2,HEAD," + THIRD + ",SRC-1",
                        "MB-2,P-2,H-1,HEAD," + FIRST + ",SRC-1");
        return folder.path();
    }

    private record Result(int code, String out, String err) {}

    private Result run(String data, String... arguments) {
        return run(Map.of(), data, arguments);
    }

    private Result run(Map<String, String> environment, String data, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = commandLine(environment, data)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertThat(err.toString()).as("no stack trace").doesNotContain("\tat ");
        return new Result(code, out.toString(), err.toString());
    }

    private CommandLine commandLine(Map<String, String> environment, String data) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("LANDTRACE_DATA", temporary.resolve(data).toString());
        return Main.commandLine(all);
    }

    private OpenGraph open(String data) {
        return OpenGraph.forCommand(
                Settings.of(Map.of("LANDTRACE_DATA", temporary.resolve(data).toString())), false);
    }

    private GraphContent content(String data) {
        try (OpenGraph open = open(data)) {
            return GraphContent.of(open.graph(), catalogue);
        }
    }

    private static List<String> tables(Result result) {
        return result.out()
                .lines()
                .filter(line -> line.matches("[a-z-]+( +\\d+){5} *"))
                .toList();
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> names = Files.list(temporary.resolve(folder))) {
            return names.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static List<Object> schema(Graph graph) {
        return graph
                .read(
                        statement(
                                "SHOW INDEXES YIELD name, state, type, properties RETURN name + state + type AS n ORDER BY n"),
                        Rows::toList)
                .stream()
                .map(row -> row.get("n"))
                .toList();
    }

    private static Object count(Graph graph, String text) {
        return graph.read(statement(text), Rows::toList).get(0).get("n");
    }

    private static void write(OpenGraph open, String text) {
        open.graph().write(List.of(statement(text)));
    }

    private static Statement statement(String text) {
        return new Statement("test", text, Map.of(), Duration.ofMinutes(1));
    }
}
