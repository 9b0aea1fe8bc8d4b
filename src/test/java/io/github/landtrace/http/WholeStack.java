package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.detect.DetectionListener;
import io.github.landtrace.detect.Detector;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.embedded.EmbeddedSettings;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.Loader;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What an analyst meets, really running: the embedded Neo4j with sample and findings, its Browser, and the server with the guide. */
final class WholeStack implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final EmbeddedNeo4j neo4j;
    private final Graph graph;
    private final Catalogue catalogue;
    private final Server server;

    private WholeStack(EmbeddedNeo4j neo4j, Graph graph, Catalogue catalogue, Server server) {
        this.neo4j = neo4j;
        this.graph = graph;
        this.catalogue = catalogue;
        this.server = server;
    }

    /** Starts everything on free ports, its files below the folder. */
    static WholeStack start(Path folder) {
        int port = freePort();
        URI guide = URI.create("http://" + HOST + ":" + port + "/guide");
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(new EmbeddedSettings(folder.resolve("graph"), HOST, 0, 0, guide));
        Graph graph = Graphs.inProcess(neo4j.database());
        Path home = SampleDatabase.home();
        Catalogue catalogue = Catalogue.load(home.resolve("cypher"));
        Path tables = home.resolve("import");
        new Loader(graph, catalogue, tables)
                .load(tables, new LoadOptions(false, false, false, folder.resolve("rejects.csv")), LoadListener.NONE);
        new Detector(graph, catalogue, Clock.systemUTC()).run(catalogue.rules(), DetectionListener.NONE);
        Readiness readiness = new Readiness();
        readiness.ready();
        ServerSettings settings =
                new ServerSettings(HOST, port, List.of(), neo4j.browserUri(), neo4j.boltUri(), Duration.ofSeconds(30));
        return new WholeStack(neo4j, graph, catalogue, Server.start(settings, catalogue, graph, readiness));
    }

    /** The database has to know the address of the guide before there is a server that could tell its port. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return server.uri();
    }

    URI browserUri() {
        return neo4j.browserUri();
    }

    String password() {
        return neo4j.password();
    }

    Graph graph() {
        return graph;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public void close() {
        server.close();
        graph.close();
        neo4j.close();
    }
}
