package io.github.landtrace.testing;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.embedded.Replacement;
import io.github.landtrace.generate.GenerationListener;
import io.github.landtrace.generate.GenerationPlan;
import io.github.landtrace.generate.Generator;
import io.github.landtrace.generate.Profile;
import io.github.landtrace.generate.scenario.Scenarios;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.load.BulkTables;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.NewGraph;
import java.nio.file.Path;

/** A generated township in a database of its own, made by bulk load, with constraints and filled indexes. */
public final class GeneratedTownship implements AutoCloseable {

    private static final long SEED = 7;

    private final Replacement store;
    private final EmbeddedNeo4j database;
    private final Graph graph;

    private GeneratedTownship(Replacement store, EmbeddedNeo4j database) {
        this.store = store;
        this.database = database;
        this.graph = Graphs.inProcess(database.database());
    }

    /**
     * Generates, loads and starts; takes some ten seconds and as much again for each ten thousand households.
     *
     * @param folder for tables and store
     */
    public static GeneratedTownship of(int households, Catalogue catalogue, Path folder) {
        Path model = SampleDatabase.home().resolve("import");
        Path tables = folder.resolve("tables");
        new Generator(model, Scenarios.all())
                .run(
                        new GenerationPlan(Profile.TOWNSHIP, households, SEED, 0),
                        tables,
                        folder.resolve("labels"),
                        GenerationListener.NONE);
        Replacement store = Replacement.begin(folder.resolve("store"), "127.0.0.1");
        LoadOptions options = new LoadOptions(false, true, false, folder.resolve("rejects.csv"));
        store.build(
                BulkTables.check(catalogue, model, tables, options, LoadListener.NONE)
                        .graph(),
                percent -> {});
        GeneratedTownship township = new GeneratedTownship(store, store.openNew());
        new NewGraph(township.graph, catalogue).applySchema(LoadListener.NONE);
        township.database.awaitIndexes(percent -> {});
        return township;
    }

    /** {@return the lane in process} */
    public Graph graph() {
        return graph;
    }

    @Override
    public void close() {
        try (store;
                database) {
            graph.close();
        }
    }
}
