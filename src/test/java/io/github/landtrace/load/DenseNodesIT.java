package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.graph.WriteSummary;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Thousands of relationships at one division and one company. */
@ExtendWith(SharedNeo4j.class)
class DenseNodesIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final int ROWS = 24_000;
    private static final int FEW = 4_000;
    /** Quadratic work would make the last quarter seven times as long as the first. */
    private static final int MOST_GROWTH = 4;

    private final Graph graph;
    private final Catalogue catalogue;
    private final SampleDatabase database;

    @TempDir
    private Path temporary;

    DenseNodesIT(Graph graph, Catalogue catalogue, SampleDatabase database) {
        this.database = database;
        this.graph = graph;
        this.catalogue = catalogue;
    }

    @AfterEach
    void removeWhatWasLoaded() {
        WriteSummary removed;
        do {
            removed = graph.write(List.of(new Statement(
                    "test",
                    "MATCH (record:Record) WHERE record.id CONTAINS '-HUBTEST' WITH record LIMIT 5000 "
                            + "OPTIONAL MATCH (record)-[:WAS]->(version:Version) "
                            + "DETACH DELETE version, record RETURN DISTINCT 'some' AS removed",
                    Map.of(),
                    TIMEOUT)));
        } while (!removed.rows().isEmpty());
    }

    @Test
    void takesNoLongerForARowWhenItsDivisionAndItsCompanyHaveThousands() {
        Quarters quarters = new Quarters();

        LoadReport report = load(folder("a", ROWS), quarters);

        assertThat(report.total().rejected()).isZero();
        assertThat(quarters.growth("parcels")).isLessThan(MOST_GROWTH);
        assertThat(quarters.growth("stakes")).isLessThan(MOST_GROWTH);
        correctTheHubs();
    }

    /** What the hub itself says is replaced without its thousands of relationships being looked at. */
    private void correctTheHubs() {
        TestFolder delta = new TestFolder(temporary.resolve("delta"))
                .table("divisions", "id,code,name,level,recordedAt", "D-HUBTEST,50,乙,COUNTY,2022-01-01T00:00:00Z")
                .table("companies", "id,name,recordedAt", "CO-HUBTEST,乙公司,2022-01-01T00:00:00Z");

        assertThat(load(delta.path(), LoadListener.NONE).total().loaded()).isEqualTo(2);
        assertThat(hits("load-nodes", Map.of("ids", List.of("D-HUBTEST")))).isLessThan(FEW);
        assertThat(hits(
                        "load-supersede-nodes",
                        Map.of(
                                "rows",
                                List.of(Map.of(
                                        "id", "D-HUBTEST", "recordedAt", ZonedDateTime.parse("2023-01-01T00:00:00Z"))),
                                "outgoing",
                                List.of("PART_OF"),
                                "incoming",
                                List.of())))
                .isLessThan(FEW);
    }

    @Test
    void isNotBrokenByAnotherImportAtTheSameHubsAndByReaders() throws Exception {
        Path first = folder("a", FEW);
        Path second = folder("b", FEW);
        load(hubs(), LoadListener.NONE);
        AtomicLong reads = new AtomicLong();
        CompletableFuture<LoadReport> one = CompletableFuture.supplyAsync(() -> load(first, LoadListener.NONE));
        CompletableFuture<LoadReport> two = CompletableFuture.supplyAsync(() -> load(second, LoadListener.NONE));
        CypherFile read = catalogue.system("counts");
        while (!one.isDone() || !two.isDone()) {
            graph.read(new Statement(read.id(), read.statement(), read.example(), TIMEOUT), Rows::toList);
            reads.incrementAndGet();
        }

        for (CompletableFuture<LoadReport> load : List.of(one, two)) {
            TableReport total = load.get(1, TimeUnit.MINUTES).total();
            assertThat(total.rejected()).isZero();
            assertThat(total.loaded()).isEqualTo(3L * FEW);
        }
        assertThat(reads.get()).isPositive();
        assertThat(count("MATCH (:Record {id: 'D-HUBTEST'})<-[in:LOCATED_IN]-(:Parcel) RETURN count(in) AS n"))
                .isEqualTo(2L * FEW);
        assertThat(count("MATCH (:Record {id: 'CO-HUBTEST'})<-[stake:HOLDS_STAKE]-() RETURN count(stake) AS n"))
                .isEqualTo(2L * FEW);
    }

    private Path hubs() {
        return addHubs(new TestFolder(temporary.resolve("hubs"))).path();
    }

    private static TestFolder addHubs(TestFolder folder) {
        return folder.table("divisions", "id,code,name,level", "D-HUBTEST,50,甲,COUNTY")
                .table("companies", "id,name", "CO-HUBTEST,甲公司");
    }

    /** Persons with a parcel in the one division and a stake in the one company each. */
    private Path folder(String name, int rows) {
        List<String> persons = new ArrayList<>(List.of("id,name"));
        List<String> parcels = new ArrayList<>(List.of("id,cadastralNo,areaM2,landClass,divisionId"));
        List<String> stakes = new ArrayList<>(List.of("id,holderId,issuerId,units,basis,from"));
        for (int i = 0; i < rows; i++) {
            String id = "-HUBTEST-" + name + i;
            persons.add("P" + id + ",张三");
            parcels.add("PA" + id + "," + i + ",10.5,ARABLE,D-HUBTEST");
            stakes.add("SK" + id + ",P" + id + ",CO-HUBTEST,1,CASH,2011-01-01");
        }
        return addHubs(new TestFolder(temporary.resolve(name)))
                .table("persons", persons.toArray(String[]::new))
                .table("parcels", parcels.toArray(String[]::new))
                .table("stakes", stakes.toArray(String[]::new))
                .path();
    }

    private LoadReport load(Path folder, LoadListener listener) {
        return new Loader(graph, catalogue, TestFolder.model())
                .load(folder, new LoadOptions(false, false, false, temporary.resolve("rejects.csv")), listener);
    }

    private long count(String text) {
        return (Long) graph.read(new Statement("test", text, Map.of(), TIMEOUT), Rows::toList)
                .get(0)
                .get("n");
    }

    /** The files stand for the table divisions as they are. */
    private long hits(String id, Map<String, Object> parameters) {
        try (Transaction transaction = database.neo4j().defaultDatabaseService().beginTx()) {
            Result result =
                    transaction.execute("PROFILE " + catalogue.system(id).statement(), parameters);
            result.resultAsString();
            return hits(result.getExecutionPlanDescription());
        }
    }

    private static long hits(ExecutionPlanDescription plan) {
        return plan.getProfilerStatistics().getDbHits()
                + plan.getChildren().stream().mapToLong(DenseNodesIT::hits).sum();
    }

    private static final class Quarters implements LoadListener {
        private final Map<String, long[]> ends = new HashMap<>();
        private String step = "";

        @Override
        public void begin(String doing, String table, long size) {
            step = doing + " " + table;
            ends.put(step, new long[] {System.nanoTime(), 0, 0, 0, 0});
        }

        @Override
        public void progress(long rows, long position) {
            int quarter = (int) (rows * 4 / ROWS);
            long[] times = ends.get(step);
            if (times[quarter] == 0) {
                times[quarter] = System.nanoTime();
            }
        }

        /** {@return the time of the last quarter in times of the first} */
        double growth(String table) {
            long[] times = ends.get("loading " + table);
            return (double) (times[4] - times[3]) / (times[1] - times[0]);
        }
    }
}
