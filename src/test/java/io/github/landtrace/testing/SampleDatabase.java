package io.github.landtrace.testing;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.detect.DetectionListener;
import io.github.landtrace.detect.DetectionReport;
import io.github.landtrace.detect.Detector;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.LoadReport;
import io.github.landtrace.load.Loader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A Neo4j in this process that holds the sample: the project's schema, every table of {@code import/}, and what the
 * rules find in them.
 *
 * @param graph the lane in process
 * @param overDriver the lane through the driver
 * @param loaded what the import said
 * @param detected what the rules said
 */
public record SampleDatabase(
        Neo4j neo4j, Graph graph, Graph overDriver, Catalogue catalogue, LoadReport loaded, DetectionReport detected)
        implements AutoCloseable {

    /** The database that the server opens by default. */
    public static final String NAME = "neo4j";

    static SampleDatabase start() {
        Catalogue catalogue = Catalogue.load(home().resolve("cypher"));
        Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        Graph graph = inProcess(neo4j);
        rememberNames(graph);
        Path tables = home().resolve("import");
        LoadReport loaded = new Loader(graph, catalogue, tables)
                .load(tables, new LoadOptions(false, false, false, rejectsFile()), LoadListener.NONE);
        DetectionReport detected =
                new Detector(graph, catalogue, Clock.systemUTC()).run(catalogue.rules(), DetectionListener.NONE);
        return new SampleDatabase(neo4j, graph, connect(neo4j.boltURI()), catalogue, loaded, detected);
    }

    /** Nobody reviews a finding of the sample or corrects it; a database warns of names that it never saw. */
    private static void rememberNames(Graph graph) {
        graph.write(List.of(new Statement(
                "test",
                "CREATE (finding:Finding {reviewedDigest: ''})-[:REVIEWED]->(review:Review {decision: '', reason: '', "
                        + "reviewedBy: '', reviewedAt: '', digest: '', verdict: '', findingId: ''}), "
                        + "(change:RecordChange {afterRun: 0, ids: ['']}) "
                        + "DETACH DELETE finding, review, change",
                Map.of(),
                Duration.ofMinutes(1))));
    }

    /** {@return a further graph on a database of the harness, which the caller closes} */
    public static Graph connect(URI bolt) {
        return Graphs.connect(bolt, "neo4j", "neo4j", NAME);
    }

    /** {@return a further graph in process, which the caller closes} */
    public static Graph inProcess(Neo4j neo4j) {
        return Graphs.inProcess(neo4j.defaultDatabaseService());
    }

    /** {@return the project's folder} */
    public static Path home() {
        return Path.of(System.getProperty("landtrace.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    private static Path rejectsFile() {
        try {
            Path file = Files.createTempFile("landtrace-rejects", ".csv");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        graph.close();
        overDriver.close();
        neo4j.close();
    }
}
