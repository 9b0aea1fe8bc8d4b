package io.github.landtrace.graph;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Opens graphs. */
public final class Graphs {

    private static final int POOL_SIZE = 40;
    private static final int PERMITS = 32;
    private static final Duration PERMIT_TIMEOUT = Duration.ofSeconds(5);

    private Graphs() {}

    /**
     * Opens a graph through the Neo4j driver. Nothing is sent before the first statement; the caller closes the graph.
     *
     * @param uri {@code neo4j://host:port} for a server of any kind, {@code bolt://…} for exactly one
     */
    public static Graph connect(URI uri, String username, String password, String database) {
        Config config = Config.builder()
                .withMaxConnectionPoolSize(POOL_SIZE)
                .withConnectionAcquisitionTimeout(PERMIT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionTimeout(5, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(15, TimeUnit.SECONDS)
                .withFetchSize(2_000)
                .withUserAgent("landtrace")
                .build();
        return new DriverGraph(
                GraphDatabase.driver(uri, AuthTokens.basic(username, password), config),
                database,
                new Permits(PERMITS, PERMIT_TIMEOUT));
    }

    /**
     * Opens a graph on a database that runs in this process, without a server between. The caller closes the graph before
     * the database.
     */
    public static Graph inProcess(GraphDatabaseService database) {
        return new InProcessGraph((GraphDatabaseAPI) database, new Permits(PERMITS, PERMIT_TIMEOUT));
    }
}
