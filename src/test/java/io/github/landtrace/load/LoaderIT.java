package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SharedNeo4j;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedNeo4j.class)
class LoaderIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final String PERSONS = "id,name,sex,recordedAt,supersededAt";
    private static final String PARCELS = "id,cadastralNo,areaM2,landClass,divisionId,recordedAt,supersededAt";
    private static final String HOLDINGS = "id,partyId,rightId,numerator,denominator,recordedAt,supersededAt";
    private static final String FIRST = "2020-01-01T00:00:00Z";
    private static final String SECOND = "2021-01-01T00:00:00Z";
    private static final String THIRD = "2022-01-01T00:00:00Z";

    private final Graph graph;
    private final Catalogue catalogue;

    @TempDir
    private Path temporary;

    private TestFolder folder;

    LoaderIT(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    @BeforeEach
    void makeFolder() {
        folder = new TestFolder(temporary.resolve("tables"));
    }

    @AfterEach
    void removeWhatWasLoaded() {
        write("MATCH (record:Record) WHERE record.id CONTAINS '-LOADTEST' "
                + "OPTIONAL MATCH (record)-[:WAS]->(version:Version) DETACH DELETE version, record");
        write("MATCH ()-[link]->() WHERE link.id CONTAINS '-LOADTEST' DELETE link");
        // The same files are loaded again over the other lane.
        write("MATCH (checkpoint:Checkpoint) WHERE checkpoint.id CONTAINS '@' DELETE checkpoint");
    }

    @Test
    void accountsForEveryRowOfTheSampleAndChangesNothingTheSecondTime() {
        Path sample = TestFolder.model();
        LoadReport first = load(sample, false, false);
        String before = GraphContent.of(graph, catalogue).digest();

        LoadReport again = load(sample, false, false);

        assertThat(first.faults()).isZero();
        assertThat(again.total().unchanged()).isEqualTo(again.total().read()).isGreaterThan(11_000);
        assertThat(again.faults()).isZero();
        assertThat(GraphContent.of(graph, catalogue).digest()).isEqualTo(before);
    }

    @Test
    void loadsTheRestBesideBadRowsAndWhatRefersToThem() throws Exception {
        folder.table("persons", PERSONS, "P-LOADTEST1,张三,X,,", "P-LOADTEST2,李四,F,,")
                .table(
                        "approvals",
                        "id,on,officialId",
                        "AP-LOADTEST1,2011-01-01,P-LOADTEST1",
                        "AP-LOADTEST2,2011-01-01,P-LOADTEST2");

        LoadReport report = load();

        assertThat(report.total()).isEqualTo(new TableReport("total", 4, 2, 0, 2, 0));
        assertThat(report.firstFaults())
                .extracting(fault -> fault.table() + ":" + fault.line() + ":" + fault.column())
                .containsExactly("persons:2:sex", "approvals:2:officialId");
        assertThat(report.rejectsFile())
                .content()
                .contains("AP-LOADTEST1", "P-LOADTEST1")
                .doesNotContain("LOADTEST2");
        assertThat(count("MATCH (r:Record) WHERE r.id CONTAINS '-LOADTEST' RETURN count(r) AS n"))
                .isEqualTo(2);
    }

    @Test
    void loadsNothingWhenStrictAndAnyRowIsBad() {
        folder.table("persons", PERSONS, "P-LOADTEST1,张三,X,,", "P-LOADTEST2,李四,F,,");

        LoadReport report = load(folder.path(), false, true);

        assertThat(report.loadedAnything()).isFalse();
        assertThat(report.total()).isEqualTo(new TableReport("total", 2, 0, 0, 1, 1));
        assertNothingLoaded();
    }

    @Test
    void loadsNothingWhenStrictAndARowContradictsTheGraph() {
        folder.table("persons", PERSONS, "P-LOADTEST1,张三,F," + FIRST + ",");
        load();
        folder.table("persons", PERSONS, "P-LOADTEST1,张三,M," + FIRST + ",", "P-LOADTEST2,李四,F,,");

        LoadReport report = load(folder.path(), false, true);

        assertThat(report.loadedAnything()).isFalse();
        assertThat(count("MATCH (r:Record {id: 'P-LOADTEST2'}) RETURN count(r) AS n"))
                .isZero();
    }

    @Test
    void loadsNothingWhenDryAndSaysWhatItWouldDo() {
        folder.table("persons", PERSONS, "P-LOADTEST1,张三,X,,", "P-LOADTEST2,李四,F,,");

        LoadReport report = load(folder.path(), true, false);

        assertThat(report.loadedAnything()).isFalse();
        assertThat(report.total()).isEqualTo(new TableReport("total", 2, 0, 0, 1, 1));
        assertNothingLoaded();
    }

    @Test
    void keepsWhatACorrectionReplaces() {
        folder.table("divisions", "id,code,name,level", "D-LOADTEST1,50,甲,COUNTY", "D-LOADTEST2,50,乙,COUNTY")
                .table(
                        "parcels",
                        PARCELS,
                        "PA-LOADTEST,1,100.5,ARABLE,D-LOADTEST1," + FIRST + ",",
                        "PA-LOADTEST,1,99.5,FOREST,D-LOADTEST2," + SECOND + ",");

        assertThat(load().total().loaded()).isEqualTo(4);

        Row parcel = one("MATCH (p:Parcel {id: 'PA-LOADTEST'})-[was:WAS]->(v:Version) "
                + "RETURN p.areaM2 AS area, p.recordedAt AS since, p.supersededAt AS until, v.areaM2 AS oldArea, "
                + "v.recordedAt AS oldSince, v.supersededAt AS oldUntil, v.landClass AS oldClass, "
                + "was.recordedAt AS wasSince, was.supersededAt AS wasUntil");
        assertThat(parcel.get("area")).isEqualTo(99.5);
        assertThat(parcel.get("since")).isEqualTo(instant(SECOND));
        assertThat(parcel.get("until")).isNull();
        assertThat(parcel.get("oldArea")).isEqualTo(100.5);
        assertThat(parcel.get("oldClass")).isEqualTo("ARABLE");
        assertThat(parcel.get("oldSince")).isEqualTo(instant(FIRST)).isEqualTo(parcel.get("wasSince"));
        assertThat(parcel.get("oldUntil")).isEqualTo(instant(SECOND)).isEqualTo(parcel.get("wasUntil"));
        assertThat(rows("MATCH (:Parcel {id: 'PA-LOADTEST'})-[in]->(d:AdminDivision) "
                        + "RETURN d.id AS id, in.supersededAt AS until ORDER BY id"))
                .extracting(row -> row.get("id"), row -> row.get("until"))
                .containsExactly(tuple("D-LOADTEST1", instant(SECOND)), tuple("D-LOADTEST2", null));
    }

    @Test
    void takesSeveralCorrectionsInOneFileAndInLaterOnesAndFindsThemAllUnchangedAfterwards() {
        String[] lines = {
            PERSONS,
            "P-LOADTEST1,甲,F," + FIRST + ",",
            "P-LOADTEST1,乙,F," + SECOND + ",",
            "P-LOADTEST2,李四,F," + FIRST + ",",
            "P-LOADTEST1,丙,F," + THIRD + ","
        };
        folder.table("persons", lines);
        assertThat(load().total().loaded()).isEqualTo(4);
        String before = GraphContent.of(graph, catalogue).digest();

        assertThat(load().total().unchanged()).isEqualTo(4);
        folder.table("persons", PERSONS, lines[1]);
        assertThat(load().total().unchanged()).isEqualTo(1);
        assertThat(GraphContent.of(graph, catalogue).digest()).isEqualTo(before);
        assertThat(rows("MATCH (:Person {id: 'P-LOADTEST1'})-[:WAS]->(v) RETURN v.name AS name ORDER BY v.recordedAt"))
                .extracting(row -> row.get("name"))
                .containsExactly("甲", "乙");
    }

    @Test
    void keepsWhatACorrectionOfARelationshipReplacesAlsoWhenItMovesAnEnd() {
        holdings("HO-LOADTEST,P-LOADTEST1,R-LOADTEST,1,1," + FIRST + ",");
        load();
        String correction = "HO-LOADTEST,P-LOADTEST2,R-LOADTEST,1,2," + SECOND + ",";
        holdings(correction);
        assertThat(load().total().loaded()).isEqualTo(1);
        holdings(correction);
        assertThat(load().total().loaded()).isZero();

        assertThat(
                        rows(
                                "MATCH (p)-[h:HOLDS {id: 'HO-LOADTEST'}]->(:LandRight) "
                                        + "RETURN p.id AS holder, h.denominator AS parts, h.supersededAt AS until ORDER BY h.recordedAt"))
                .extracting(row -> row.get("holder"), row -> row.get("parts"), row -> row.get("until"))
                .containsExactly(tuple("P-LOADTEST1", 1L, instant(SECOND)), tuple("P-LOADTEST2", 2L, null));
    }

    @Test
    void refusesTheSameRelationshipBetweenOthersAtTheSameInstant() {
        holdings("HO-LOADTEST,P-LOADTEST1,R-LOADTEST,1,1," + FIRST + ",");
        load();
        holdings("HO-LOADTEST,P-LOADTEST2,R-LOADTEST,1,1," + FIRST + ",");

        assertThat(load().firstFaults())
                .singleElement()
                .extracting(Fault::allowed)
                .asString()
                .contains("a correction is a row with a later recordedAt");
    }

    @Test
    void retractsAndShowsAgain() {
        String shown = "PA-LOADTEST,1,100.5,ARABLE,D-LOADTEST1," + FIRST + ",";
        String retracted = shown + SECOND;
        folder.table("divisions", "id,code,name,level", "D-LOADTEST1,50,甲,COUNTY")
                .table("parcels", PARCELS, shown);
        load();

        folder.table("parcels", PARCELS, retracted);
        assertThat(load().total().loaded()).isEqualTo(1);
        assertThat(load().total().loaded()).isZero();
        folder.table("parcels", PARCELS, shown);
        assertThat(load().total().unchanged()).isEqualTo(2);
        assertThat(one("MATCH (p:Parcel {id: 'PA-LOADTEST'})-[in]->() RETURN p.supersededAt AS a, in.supersededAt AS b")
                        .values())
                .containsExactly(instant(SECOND), instant(SECOND));

        folder.table("parcels", PARCELS, "PA-LOADTEST,1,100.5,ARABLE,D-LOADTEST1," + THIRD + ",");
        assertThat(load().total().loaded()).isEqualTo(1);
        assertThat(one("MATCH (p:Parcel {id: 'PA-LOADTEST'})-[:WAS]->(v) "
                                + "RETURN p.recordedAt AS a, p.supersededAt AS b, v.recordedAt AS c, v.supersededAt AS d")
                        .values())
                .containsExactly(instant(THIRD), null, instant(FIRST), instant(SECOND));
    }

    @Test
    void refusesAnotherEndOfARetractionAndACorrectionWithinIt() {
        folder.table("persons", PERSONS, "P-LOADTEST1,甲,F," + FIRST + "," + THIRD);
        load();

        folder.table("persons", PERSONS, "P-LOADTEST1,甲,F," + FIRST + "," + SECOND);
        assertThat(load().total().rejected()).isEqualTo(1);
        folder.table("persons", PERSONS, "P-LOADTEST1,乙,F," + SECOND + ",");
        assertThat(load().total().rejected()).isEqualTo(1);
    }

    @Test
    void refusesOtherContentOfTheSameInstantAndALateRow() {
        folder.table("persons", PERSONS, "P-LOADTEST1,甲,F," + SECOND + ",");
        load();

        folder.table("persons", PERSONS, "P-LOADTEST1,乙,F," + SECOND + ",");
        assertThat(load().firstFaults()).singleElement().asString().contains("the same content as the graph holds");
        folder.table("persons", PERSONS, "P-LOADTEST1,乙,F," + FIRST + ",");
        assertThat(load().firstFaults()).singleElement().asString().contains("history is added to, not rewritten");
        assertThat(one("MATCH (p:Person {id: 'P-LOADTEST1'}) RETURN p.name AS name")
                        .get("name"))
                .isEqualTo("甲");
    }

    @Test
    void loadsRowsThatReferToWhatOnlyTheGraphHas() {
        folder.table("persons", PERSONS, "P-LOADTEST1,甲,F,,");
        load();
        TestFolder delta = new TestFolder(temporary.resolve("delta"))
                .table(
                        "approvals",
                        "id,on,officialId,agencyId",
                        "AP-LOADTEST1,2011-01-01,P-LOADTEST1,",
                        "AP-LOADTEST2,2011-01-01,P-LOADTEST9,",
                        "AP-LOADTEST3,2011-01-01,,P-LOADTEST1");

        LoadReport report = load(delta.path(), false, false);

        assertThat(report.total()).isEqualTo(new TableReport("total", 3, 1, 0, 2, 0));
    }

    @Test
    void refusesAnIdThatTheGraphHasUnderAnotherLabel() {
        write("CREATE (:Record:Household {id: 'P-LOADTEST1', recordedAt: datetime('" + FIRST + "')})");
        folder.table("persons", PERSONS, "P-LOADTEST1,甲,F,,")
                .table("approvals", "id,on,officialId", "AP-LOADTEST1,2011-01-01,P-LOADTEST1");

        LoadReport report = load();

        assertThat(report.total().rejected()).isEqualTo(2);
        assertThat(report.firstFaults().get(0).allowed()).contains("an id that no other table has");
    }

    @Test
    void loadsWhatAMendedTableNoLongerRejectsAlsoWhenResumed() {
        folder.table("persons", PERSONS, "P-LOADTEST1,张三,X,,")
                .table("approvals", "id,on,officialId", "AP-LOADTEST1,2011-01-01,P-LOADTEST1");
        assertThat(load().total().rejected()).isEqualTo(2);

        folder.table("persons", PERSONS, "P-LOADTEST1,张三,F,,");
        LoadReport report = new Loader(graph, catalogue, TestFolder.model())
                .load(folder.path(), new LoadOptions(false, false, true, rejects()), LoadListener.NONE);

        assertThat(report.total().loaded()).isEqualTo(2);
    }

    @Test
    void readsBackWhatItWroteForEveryType() {
        folder.table("divisions", "id,code,name,level", "D-LOADTEST1,50,甲,COUNTY")
                .table(
                        "parcels",
                        "id,cadastralNo,areaM2,landClass,basicFarmland,location,divisionId,recordedAt",
                        "PA-LOADTEST,1,0.1,ARABLE,true,\"107.33, 30.33\",D-LOADTEST1,2020-01-01T08:00:00+08:00");
        load();

        assertThat(load().total().unchanged()).isEqualTo(2);
    }

    @Test
    void refusesAFolderWithoutTables() throws Exception {
        Files.createDirectories(folder.path());
        folder.descriptor("{\"name\": \"empty\", \"landtrace:recordedAt\": \"" + FIRST + "\", \"resources\": []}");

        assertThatThrownBy(this::load).isInstanceOf(LoadException.class).hasMessageContaining("there are no tables");
    }

    private void holdings(String row) {
        folder.table("divisions", "id,code,name,level", "D-LOADTEST1,50,甲,COUNTY")
                .table("persons", PERSONS, "P-LOADTEST1,甲,F,,", "P-LOADTEST2,乙,F,,")
                .table("parcels", PARCELS, "PA-LOADTEST,1,100.5,ARABLE,D-LOADTEST1,,")
                .table("rights", "id,type,from,parcelId", "R-LOADTEST,FOREST,2000-01-01,PA-LOADTEST")
                .table("holdings", HOLDINGS, row);
    }

    private LoadReport load() {
        return load(folder.path(), false, false);
    }

    private LoadReport load(Path tables, boolean dryRun, boolean strict) {
        LoadReport report = new Loader(graph, catalogue, TestFolder.model())
                .load(tables, new LoadOptions(dryRun, strict, false, rejects()), LoadListener.NONE);
        TableReport total = report.total();
        assertThat(total.read()).isEqualTo(total.loaded() + total.unchanged() + total.rejected() + total.heldBack());
        return report;
    }

    private Path rejects() {
        return temporary.resolve("rejects").resolve("rejects.csv");
    }

    private void assertNothingLoaded() {
        assertThat(count("MATCH (r:Record) WHERE r.id CONTAINS '-LOADTEST' RETURN count(r) AS n"))
                .isZero();
    }

    private long count(String text) {
        return (Long) one(text).get("n");
    }

    private Row one(String text) {
        List<Row> rows = rows(text);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<Row> rows(String text) {
        return graph.read(new Statement("test", text, Map.of(), TIMEOUT), Rows::toList);
    }

    private void write(String text) {
        graph.write(List.of(new Statement("test", text, Map.of(), TIMEOUT)));
    }

    private static ZonedDateTime instant(String text) {
        return ZonedDateTime.parse(text);
    }
}
