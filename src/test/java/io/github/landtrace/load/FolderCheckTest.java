package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.testing.SampleDatabase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {

    private static final String PERSONS = "id,name,sex,bornOn,recordedAt,supersededAt";
    private static final String DIVISIONS = "id,code,name,level,parentId,recordedAt";

    private static Catalogue catalogue;

    @TempDir
    private Path temporary;

    private TestFolder folder;

    @BeforeAll
    static void readCatalogue() {
        catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));
    }

    @BeforeEach
    void makeFolder() {
        folder = new TestFolder(temporary);
    }

    @Test
    void findsNothingWrongWithGoodRows() {
        folder.table("persons", PERSONS, "P-1,张三,F,1960-01-01,,", "P-2,李四,M,,2021-01-01T00:00:00Z,");

        assertThat(folder.faults(catalogue)).isEmpty();
    }

    @Test
    void reportsEveryBadCellWithTableLineColumnValueAndWhatIsAllowed() {
        folder.table("persons", PERSONS, "P-1,张三,X,1960-02-30,,", "H-2,,M,,yesterday,");

        assertThat(folder.check(catalogue))
                .contains(
                        new Fault("persons", 2, "bornOn", "1960-02-30", "a day such as 2011-06-30"),
                        new Fault("persons", 3, "id", "H-2", "a text matching ^P-[0-9A-Za-z.-]+$"),
                        new Fault("persons", 3, "name", "", "a value; this column is required"),
                        new Fault("persons", 3, "recordedAt", "yesterday", "an instant such as 2011-06-30T00:00:00Z"))
                .anyMatch(fault -> fault.column().equals("sex") && fault.value().equals("X"))
                .hasSize(5);
    }

    @Test
    void namesThePhysicalLineAlsoBelowQuotedLineBreaksAndEmptyLines() {
        folder.table(
                "persons",
                PERSONS,
                "P-1,\"张\n\n三\",F,,,",
                "",
                "P-2,李四,F,bad,,",
                "P-3,\"a\nb\",F,bad,,",
                "P-4,x,F,bad,,");

        assertThat(folder.check(catalogue)).extracting(Fault::line).containsExactly(6L, 7L, 9L);
    }

    @Test
    void readsCarriageReturnsAndTrailingEmptyLines() {
        folder.table(
                "persons",
                "utf-8",
                StandardCharsets.UTF_8,
                PERSONS + "\r\nP-1,\"say \"\"hello\"\", he\r\nsaid\",F,,,\r\nP-2,x,F,bad,,\r\n\r\n\r\n");

        assertThat(folder.check(catalogue)).extracting(Fault::line).containsExactly(4L);
    }

    @Test
    void readsATableInGb18030WhetherDeclaredOrNot() {
        String text = PERSONS + "\nP-1,张三重庆市垫江县新民镇明月村,F,,,\nP-2,李四梁平县土地承包经营权,F,bad,,\n";
        folder.table("persons", "gb18030", Charset.forName("GB18030"), text);
        assertThat(folder.faults(catalogue)).hasSize(1);

        folder.table("persons", "utf-8", Charset.forName("GB18030"), text);
        assertThat(folder.faults(catalogue)).hasSize(1);
    }

    @Test
    void rejectsARowWithAnotherNumberOfCells() {
        folder.table("persons", PERSONS, "P-1,张三,F", "P-2,张三,F,,,,,");

        assertThat(folder.faults(catalogue))
                .containsExactly(
                        "persons:2: the row is \"3 cells\"; allowed: 6 cells, as the header has",
                        "persons:3: the row is \"8 cells\"; allowed: 6 cells, as the header has");
    }

    @Test
    void refusesUnknownMissingAndRepeatedColumnsAtOnce() {
        folder.table("persons", "id,nom,id", "P-1,张三,P-1");

        assertThatThrownBy(() -> folder.faults(catalogue))
                .isInstanceOf(LoadException.class)
                .hasMessageContainingAll(
                        "persons.csv:1:",
                        "unknown column \"nom\"",
                        "the column \"id\" stands twice",
                        "the column \"name\" is missing",
                        "allowed: id, name, pinyin");
    }

    @Test
    void refusesATableWithoutAHeader() {
        folder.table("persons", "utf-8", StandardCharsets.UTF_8, "");

        assertThatThrownBy(() -> folder.faults(catalogue))
                .hasMessageContaining("persons.csv is empty; its first line names the columns: id,name");
    }

    @Test
    void readsATableOfAHeaderOnly() {
        folder.table("persons", PERSONS);

        assertThat(folder.faults(catalogue)).isEmpty();
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        folder.table("persons", PERSONS, "P-1,\"张三,F,,,");

        assertThatThrownBy(() -> folder.faults(catalogue)).hasMessageContaining("persons.csv is no CSV");
    }

    @Test
    void rejectsAnIdThatStandsTwiceWithoutBeingACorrection() {
        folder.table("persons", PERSONS, "P-1,张三,F,,,", "P-1,张三,F,,,");

        assertThat(folder.faults(catalogue))
                .singleElement()
                .asString()
                .startsWith("persons:3: id is \"P-1\"; allowed: an id once; a correction is a row below it");
    }

    @Test
    void acceptsACorrectionBelowItsOlderRowAndRejectsOneAbove() {
        folder.table("persons", PERSONS, "P-1,张三,F,,,", "P-1,张三,M,,2021-01-01T00:00:00Z,");
        assertThat(folder.faults(catalogue)).isEmpty();

        folder.table("persons", PERSONS, "P-1,张三,M,,2021-01-01T00:00:00Z,", "P-1,张三,F,,,");
        assertThat(folder.check(catalogue)).extracting(Fault::line).containsExactly(3L);
    }

    @Test
    void rejectsACorrectionWithinATimeThatARetractionEnded() {
        folder.table(
                "persons",
                PERSONS,
                "P-1,张三,F,,2020-01-01T00:00:00Z,2021-01-01T00:00:00Z",
                "P-1,张三,M,,2020-06-01T00:00:00Z,",
                "P-1,张三,M,,2021-01-01T00:00:00Z,");

        assertThat(folder.check(catalogue)).extracting(Fault::line).containsExactly(3L);
    }

    @Test
    void rejectsAnEndThatIsNotAfterTheBeginning() {
        folder.table("persons", PERSONS, "P-1,张三,F,,2020-01-01T00:00:00Z,2020-01-01T00:00:00Z");

        assertThat(folder.check(catalogue)).extracting(Fault::column).containsExactly("supersededAt");
    }

    @Test
    void rejectsReferencesToNothingAndToAnotherTable() {
        folder.table("divisions", DIVISIONS, "D-1,50,甲,COUNTY,,")
                .table("persons", PERSONS, "P-1,张三,F,,,")
                .table("agencies", "id,name,divisionId", "A-1,x,D-1", "A-2,y,D-9", "A-3,z,P-1");

        assertThat(folder.faults(catalogue))
                .hasSize(2)
                .allMatch(fault -> fault.contains("allowed: the id of an accepted row of this folder, or of a record in"
                        + " the graph, of divisions"));
    }

    @Test
    void rejectsWhateverRefersToARejectedRow() {
        folder.table(
                        "divisions",
                        DIVISIONS,
                        "D-1,50,甲,COUNTY,,not an instant",
                        "D-2,50,乙,COUNTY,D-1,",
                        "D-3,50,丙,COUNTY,D-2,")
                .table("agencies", "id,name,divisionId", "A-1,x,D-3", "A-2,y,")
                .table("approvals", "id,on,agencyId", "AP-1,2011-01-01,A-1", "AP-2,2011-01-01,A-2");

        assertThat(folder.check(catalogue))
                .extracting(fault -> fault.table() + ":" + fault.line())
                .containsExactlyInAnyOrder("divisions:2", "divisions:3", "divisions:4", "agencies:2", "approvals:2");
    }

    @Test
    void acceptsReferencesWithinATableInAnyOrder() {
        folder.table("divisions", DIVISIONS, "D-3,50,丙,COUNTY,D-2,", "D-2,50,乙,COUNTY,D-1,", "D-1,50,甲,COUNTY,,");

        assertThat(folder.faults(catalogue)).isEmpty();
    }

    @Test
    void acceptsALongChainThatStandsUpsideDown() {
        int length = 20_000;
        Stream<String> rows = IntStream.iterate(length, i -> i > 0, i -> i - 1)
                .mapToObj(i -> "D-" + i + ",50,甲,COUNTY," + (i == 1 ? "" : "D-" + (i - 1)) + ",");
        folder.table("divisions", Stream.concat(Stream.of(DIVISIONS), rows).toArray(String[]::new));

        assertThat(folder.faults(catalogue)).isEmpty();
    }

    @Test
    void rejectsCirclesAndWhatHangsOnThem() {
        folder.table(
                "divisions",
                DIVISIONS,
                "D-1,50,甲,COUNTY,D-1,",
                "D-2,50,乙,COUNTY,D-3,",
                "D-3,50,丙,COUNTY,D-2,",
                "D-4,50,丁,COUNTY,D-3,",
                "D-5,50,戊,COUNTY,,");

        assertThat(folder.check(catalogue)).extracting(Fault::line).containsExactlyInAnyOrder(2L, 3L, 4L, 5L);
        assertThat(folder.faults(catalogue))
                .anyMatch(fault -> fault.contains("the id of a row that does not lead back to this one"));
    }

    @Test
    void letsACorrectionWaitForItsOlderRow() {
        folder.table(
                "divisions",
                DIVISIONS,
                "D-1,50,甲,COUNTY,D-2,2020-01-01T00:00:00Z",
                "D-1,50,甲甲,COUNTY,,2021-01-01T00:00:00Z",
                "D-2,50,乙,COUNTY,,2020-01-01T00:00:00Z");

        assertThat(folder.faults(catalogue)).isEmpty();
    }

    @Test
    void acceptsACorrectionWhoseOlderRowIsRejected() {
        folder.table(
                "divisions",
                DIVISIONS,
                "D-1,50,甲,COUNTY,D-9,2020-01-01T00:00:00Z",
                "D-1,50,甲甲,COUNTY,,2021-01-01T00:00:00Z",
                "D-2,50,乙,COUNTY,D-1,2020-01-01T00:00:00Z");

        assertThat(folder.check(catalogue)).extracting(Fault::line).containsExactly(2L);
    }

    @Test
    void writesEveryReasonWithItsRowToTheRejectsFile() throws Exception {
        folder.table("persons", PERSONS, "P-1,\"张,三\",F,bad,,");
        folder.faults(catalogue);

        assertThat(Files.readAllLines(temporary.resolve("rejects.csv")))
                .hasSize(2)
                .first()
                .isEqualTo("table,line,column,value,allowed,row");
        assertThat(Files.readString(temporary.resolve("rejects.csv")))
                .contains("persons,2,bornOn,bad,")
                .contains("\"\"name\"\":\"\"张,三\"\"");
    }
}
