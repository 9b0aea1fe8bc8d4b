package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SharedNeo4j;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A folder with changed and new rows of some tables, after one with all. */
@ExtendWith(SharedNeo4j.class)
class DeltaIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final String PERSONS = "id,name,recordedAt";
    private static final String STAKES = "id,holderId,issuerId,shareMin,shareMax,from,recordedAt";
    private static final String FIRST = "2015-01-01T00:00:00Z";
    private static final String BETWEEN = "2016-01-01T00:00:00Z";
    private static final String SECOND = "2017-01-01T00:00:00Z";

    private final Graph graph;
    private final Catalogue catalogue;

    @TempDir
    private Path temporary;

    DeltaIT(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    @BeforeEach
    void loadTheWhole() {
        load(new TestFolder(temporary.resolve("whole"))
                .table("persons", PERSONS, "P-DELTATEST1,甲," + FIRST, "P-DELTATEST2,乙," + FIRST)
                .table("companies", "id,name,recordedAt", "CO-DELTATEST,公司," + FIRST)
                .table("stakes", STAKES, "SK-DELTATEST1,P-DELTATEST1,CO-DELTATEST,55,55,2010-01-01," + FIRST));
    }

    @AfterEach
    void removeWhatWasLoaded() {
        graph.write(List.of(new Statement(
                "test",
                "MATCH (record:Record) WHERE record.id CONTAINS '-DELTATEST' "
                        + "OPTIONAL MATCH (record)-[:WAS]->(version:Version) DETACH DELETE version, record",
                Map.of(),
                TIMEOUT)));
    }

    @Test
    void changesWhatIsKnownNowAndNotWhatWasKnownBefore() {
        assertThat(holders(null)).containsExactly("P-DELTATEST1 甲 55.0");

        LoadReport report =
                load(delta().table("persons", PERSONS, "P-DELTATEST1,甲甲," + SECOND, "P-DELTATEST3,丙," + SECOND)
                        .table(
                                "stakes",
                                STAKES,
                                "SK-DELTATEST1,P-DELTATEST1,CO-DELTATEST,40,40,2010-01-01," + SECOND,
                                "SK-DELTATEST2,P-DELTATEST2,CO-DELTATEST,35,35,2010-01-01," + SECOND,
                                "SK-DELTATEST3,P-DELTATEST3,CO-DELTATEST,25,25,2010-01-01," + SECOND));

        assertThat(report.total()).isEqualTo(new TableReport("total", 5, 5, 0, 0, 0));
        assertThat(holders(null)).containsExactly("P-DELTATEST1 甲甲 40.0", "P-DELTATEST2 乙 35.0", "P-DELTATEST3 丙 25.0");
        assertThat(holders(BETWEEN)).containsExactly("P-DELTATEST1 甲甲 55.0");
        assertThat(holders(SECOND)).hasSize(3);
    }

    @Test
    void takesARowThatSaysTheSameLaterForUnchanged() {
        TestFolder delta = delta().table("persons", PERSONS, "P-DELTATEST1,甲," + SECOND)
                .table("stakes", STAKES, "SK-DELTATEST1,P-DELTATEST1,CO-DELTATEST,55,55,2010-01-01," + SECOND);

        assertThat(load(delta).total()).isEqualTo(new TableReport("total", 2, 0, 2, 0, 0));
        assertThat(holders(FIRST)).containsExactly("P-DELTATEST1 甲 55.0");
    }

    @Test
    void refusesLateNewsAboutThePastAndSaysWhichRecordedAtWouldDo() {
        TestFolder delta = delta().table("persons", PERSONS, "P-DELTATEST1,甲甲,2014-01-01T00:00:00Z")
                .table(
                        "stakes",
                        STAKES,
                        "SK-DELTATEST1,P-DELTATEST1,CO-DELTATEST,60,60,2010-01-01,2014-01-01T00:00:00Z");

        LoadReport report = load(delta);

        assertThat(report.total().rejected()).isEqualTo(2);
        assertThat(report.firstFaults())
                .extracting(Fault::allowed)
                .allMatch(allowed -> allowed.startsWith("a recordedAt after 2015-01-01T00:00Z, which the graph holds"));
        assertThat(holders(null)).containsExactly("P-DELTATEST1 甲 55.0");
    }

    private TestFolder delta() {
        return new TestFolder(temporary.resolve("delta"));
    }

    private LoadReport load(TestFolder folder) {
        return new Loader(graph, catalogue, TestFolder.model())
                .load(
                        folder.path(),
                        new LoadOptions(false, false, false, temporary.resolve("rejects.csv")),
                        LoadListener.NONE);
    }

    private List<String> holders(String asKnownAt) {
        CypherFile query = catalogue.find(Kind.QUERY, "ownership-chain").orElseThrow();
        Map<String, String> given = asKnownAt == null
                ? Map.of("partyId", "CO-DELTATEST", "asOf", "2018-01-01")
                : Map.of("partyId", "CO-DELTATEST", "asOf", "2018-01-01", "asKnownAt", asKnownAt);
        return graph
                .read(new Statement(query.id(), query.statement(), Arguments.bind(query, given), TIMEOUT), Rows::toList)
                .stream()
                .map(row -> row.get("partyId") + " " + row.get("partyName") + " " + row.get("minPercent"))
                .sorted()
                .toList();
    }
}
