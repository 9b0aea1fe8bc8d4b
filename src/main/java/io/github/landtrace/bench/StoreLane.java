package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.embedded.EmbeddedSettings;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.NewGraph;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;

/** What lanes that fill a store of ours share: opening it, completing it, telling what it holds. */
final class StoreLane {

    private static final URI NO_GUIDE = URI.create("http://127.0.0.1:8080/guide");

    private final Catalogue catalogue;

    StoreLane(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Opens the store for some work; it is closed, and so written whole, when this returns. */
    <T> T in(Path folder, Function<Graph, T> work) {
        try (EmbeddedNeo4j database = EmbeddedNeo4j.start(new EmbeddedSettings(folder, "127.0.0.1", 0, 0, NO_GUIDE))) {
            return in(database, work);
        }
    }

    private static <T> T in(EmbeddedNeo4j database, Function<Graph, T> work) {
        try (Graph graph = Graphs.inProcess(database.database())) {
            return work.apply(graph);
        }
    }

    /** Makes the constraints and indexes, and waits until they are filled. */
    void complete(EmbeddedNeo4j database) {
        in(database, graph -> {
            new NewGraph(graph, catalogue).applySchema(LoadListener.NONE);
            database.awaitIndexes(percent -> {});
            return graph;
        });
    }

    /** Opens a store that has no constraints and indexes yet, and makes them. */
    void complete(Path folder) {
        try (EmbeddedNeo4j database = EmbeddedNeo4j.start(new EmbeddedSettings(folder, "127.0.0.1", 0, 0, NO_GUIDE))) {
            complete(database);
        }
    }

    /** {@return a digest of all that the store holds of the tables, with how much that is} */
    String content(Path folder) {
        return in(folder, graph -> GraphContent.of(graph, catalogue).digest());
    }
}
