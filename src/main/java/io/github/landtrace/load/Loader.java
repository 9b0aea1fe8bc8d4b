package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Loads a folder of tables: first every cell is checked, then the good rows are loaded in batches, each in one
 * transaction with how far the load is, then records that share a registration number are proposed as one organisation and
 * the invariants are checked. Loading twice changes nothing.
 */
public final class Loader {

    private static final Duration SCHEMA_TIMEOUT = Duration.ofMinutes(10);

    private final Graph graph;
    private final Catalogue catalogue;
    private final Path modelFolder;

    /** @param modelFolder the folder whose {@code datapackage.json} declares the tables of the model: {@code import/} */
    public Loader(Graph graph, Catalogue catalogue, Path modelFolder) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.modelFolder = modelFolder;
    }

    /**
     * Finds out whether a folder can be read as tables, without a graph and without reading the tables.
     *
     * @throws LoadException with every problem of its {@code datapackage.json}
     */
    public static void checkDescriptor(Catalogue catalogue, Path modelFolder, Path folder) {
        new DataPackageReader(catalogue, modelFolder).read(folder);
    }

    /** Makes the constraints and indexes that are missing. */
    public void applySchema() {
        for (CypherFile file : catalogue.schema()) {
            graph.write(List.of(new Statement(file.id(), file.statement(), Map.of(), SCHEMA_TIMEOUT)));
        }
    }

    /**
     * Loads a folder.
     *
     * @throws LoadException when the folder cannot be read as tables at all
     * @throws io.github.landtrace.graph.GraphException when the database fails; what was loaded so far stays, and
     *     {@link LoadOptions#resume} goes on from there
     */
    public LoadReport load(Path folder, LoadOptions options, LoadListener listener) {
        DataPackage data = new DataPackageReader(catalogue, modelFolder).read(folder);
        LoadStore store = new LoadStore(graph, catalogue);
        try (Rejects rejects = new Rejects(options.rejectsFile())) {
            if (options.dryRun()) {
                store.soleFolder().look();
            } else {
                applySchema();
                store.soleFolder().begin(FileDigest.of(data), options.resume());
            }
            List<TableCheck> checks =
                    new FolderCheck(data, ModelCheck.labelOfTable(catalogue), store, rejects, listener).run();
            boolean loads = !options.dryRun() && !(options.strict() && rejects.count() > 0);
            List<TableReport> reports = new ArrayList<>();
            if (loads) {
                listener.plan(
                        "loading",
                        data.tables().stream().mapToLong(FolderCheck::size).sum());
            }
            for (TableCheck check : checks) {
                reports.add(loads ? load(check, data, options, rejects, store, listener) : notLoaded(check));
            }
            if (loads) {
                Proposals.make(graph, catalogue);
            }
            List<BrokenInvariant> broken = loads ? Invariants.check(graph, catalogue, listener) : List.of();
            return new LoadReport(
                    data.name(), loads, reports, rejects.count(), rejects.first(), rejects.file(), broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableReport load(
            TableCheck check,
            DataPackage data,
            LoadOptions options,
            Rejects rejects,
            LoadStore store,
            LoadListener listener) {
        listener.begin("loading", check.table().name(), FolderCheck.size(check.table()));
        TableReport report = new TableLoad(check, store, rejects, data.recordedAt()).run(options.resume(), listener);
        listener.end();
        return report;
    }

    static TableReport notLoaded(TableCheck check) {
        long rejected = check.rejected().cardinality();
        long unchanged = check.unchanged().cardinality();
        return new TableReport(
                check.table().name(), check.read(), 0, unchanged, rejected, check.read() - rejected - unchanged);
    }
}
