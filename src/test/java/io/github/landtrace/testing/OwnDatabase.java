package io.github.landtrace.testing;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.LoadReport;
import io.github.landtrace.load.Loader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A Neo4j in this process of a test's own, for what would disturb others in the shared one.
 *
 * @param graph the lane in process
 */
public record OwnDatabase(Neo4j neo4j, Graph graph, Catalogue catalogue, Path rejects) implements AutoCloseable {

    /** @param folder for files of the loader */
    public static OwnDatabase start(Path folder) {
        Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        return new OwnDatabase(
                neo4j,
                SampleDatabase.inProcess(neo4j),
                Catalogue.load(SampleDatabase.home().resolve("cypher")),
                folder.resolve("rejects.csv"));
    }

    /** Loads a folder of tables online. */
    public LoadReport load(Path tables) {
        return new Loader(graph, catalogue, SampleDatabase.home().resolve("import"))
                .load(tables, new LoadOptions(false, false, false, rejects), LoadListener.NONE);
    }

    /** {@return the rows of a statement of the test's own} */
    public List<Row> rows(String statement, Map<String, Object> parameters) {
        return graph.read(new Statement("test", statement, parameters, Duration.ofMinutes(1)), Rows::toList);
    }

    @Override
    public void close() {
        graph.close();
        neo4j.close();
    }
}
