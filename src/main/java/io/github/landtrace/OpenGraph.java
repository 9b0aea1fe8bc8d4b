package io.github.landtrace;

import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.embedded.EmbeddedSettings;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An open graph and what it runs on: an outside server, the embedded database in this process, or that of another
 * Landtrace process that serves the same folder.
 *
 * @param embedded the database in this process; null when it runs elsewhere
 * @param bolt where a driver connects
 * @param browser where Neo4j Browser is; null when it is not known
 */
record OpenGraph(
        Graph graph,
        @Nullable EmbeddedNeo4j embedded,
        URI bolt,
        @Nullable URI browser) implements AutoCloseable {

    private static final String EMBEDDED_DATABASE = "neo4j";
    /** Where nobody listens: commands that serve no guide play none. */
    private static final URI NO_GUIDE = URI.create("http://127.0.0.1:8080/guide");

    /** Opens what the settings name, for a command that does its work and ends. */
    static OpenGraph forCommand(Settings settings, boolean demo) {
        Settings.Neo4j outside = settings.neo4j();
        if (outside != null && !demo) {
            return connect(outside);
        }
        return at(folder(settings, demo), settings);
    }

    /** Opens the embedded database in a folder, or that of the process which serves it. */
    static OpenGraph at(Path folder, Settings settings) {
        return RunningServer.find(folder)
                .map(RunningServer::connect)
                .orElseGet(() -> embed(new EmbeddedSettings(folder, settings.host(), 0, 0, NO_GUIDE)));
    }

    /** Opens what a server runs on. */
    static OpenGraph forServing(Settings settings, boolean demo, URI guide) {
        Settings.Neo4j outside = settings.neo4j();
        return outside != null && !demo
                ? connect(outside)
                : embed(new EmbeddedSettings(
                        folder(settings, demo), settings.host(), settings.boltPort(), settings.browserPort(), guide));
    }

    /** {@return where the embedded database lies} */
    static Path folder(Settings settings, boolean demo) {
        return settings.data().resolve(demo ? "demo" : "graph");
    }

    private static OpenGraph connect(Settings.Neo4j outside) {
        Graph graph = Graphs.connect(outside.uri(), outside.username(), outside.password(), outside.database());
        return new OpenGraph(graph, null, outside.uri(), null);
    }

    private static OpenGraph embed(EmbeddedSettings settings) {
        return on(EmbeddedNeo4j.start(settings));
    }

    /** Opens the graph of a database in this process, which is closed with it. */
    static OpenGraph on(EmbeddedNeo4j embedded) {
        Graph graph = Graphs.connect(embedded.boltUri(), embedded.username(), embedded.password(), EMBEDDED_DATABASE);
        return new OpenGraph(graph, embedded, embedded.boltUri(), embedded.browserUri());
    }

    @Override
    public void close() {
        try (EmbeddedNeo4j server = embedded) {
            graph.close();
        }
    }
}
