package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.BulkGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A folder of tables, checked as for any load, and the whole graph that its good rows make, for a store that holds nothing else. */
public final class BulkTables {

    private final String name;
    private final boolean loads;
    private final TablesGraph graph;
    private final List<TableReport> reports;
    private final long faults;
    private final List<Fault> firstFaults;
    private final @org.jspecify.annotations.Nullable Path rejectsFile;

    private BulkTables(DataPackage data, List<TableCheck> checks, KnownIds known, Rejects rejects, LoadOptions options) {
        name = data.name();
        faults = rejects.count();
        firstFaults = rejects.first();
        rejectsFile = rejects.file();
        loads = !options.dryRun() && !(options.strict() && faults > 0);
        graph = new TablesGraph(loads ? checks : List.of(), known, data.recordedAt());
        reports = loads
                ? graph.reports()
                : checks.stream().map(Loader::notLoaded).toList();
    }

    /**
     * Checks every cell of a folder.
     *
     * @throws LoadException when the folder cannot be read as tables at all
     */
    public static BulkTables check(
            Catalogue catalogue, Path modelFolder, Path folder, LoadOptions options, LoadListener listener) {
        DataPackage data = new DataPackageReader(catalogue, modelFolder).read(folder);
        KnownIds known = new KnownIds();
        try (Rejects rejects = new Rejects(options.rejectsFile())) {
            List<TableCheck> checks = new FolderCheck(
                            data,
                            ModelCheck.labelOfTable(catalogue),
                            ReferenceLookup.NOWHERE,
                            rejects,
                            listener,
                            known)
                    .run();
            return new BulkTables(data, checks, known, rejects, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether anything is to be loaded: not for a dry run, nor for a strict load with bad rows} */
    public boolean loads() {
        return loads;
    }

    /** {@return the graph that the accepted rows make; empty when nothing is to be loaded} */
    public BulkGraph graph() {
        return graph;
    }

    /** {@return how many relationships {@link #graph} has told so far} */
    public long linkCount() {
        return graph.linkCount();
    }

    /** {@return what became of the rows} */
    public LoadReport report(List<BrokenInvariant> broken) {
        return new LoadReport(name, loads, reports, faults, firstFaults, rejectsFile, broken);
    }
}
