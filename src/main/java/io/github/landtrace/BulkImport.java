package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.embedded.Replacement;
import io.github.landtrace.load.BrokenInvariant;
import io.github.landtrace.load.BulkTables;
import io.github.landtrace.load.CarriedOver;
import io.github.landtrace.load.CarryOver;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.LoadReport;
import io.github.landtrace.load.NewGraph;
import java.nio.file.Path;
import java.util.List;

/** Builds a new store out of a folder of tables and puts it in the place of the embedded one, when it is whole. */
final class BulkImport {

    /**
     * What it did.
     *
     * @param carried what was taken over from the old store
     */
    record Outcome(LoadReport report, List<CarriedOver> carried) {}

    private final Catalogue catalogue;
    private final LoadListener listener;
    private final Phases phases;

    BulkImport(Catalogue catalogue, LoadListener listener, Phases phases) {
        this.phases = phases;
        this.catalogue = catalogue;
        this.listener = listener;
    }

    /** @param store the folder of the embedded database */
    Outcome run(Path tables, LoadOptions options, Path store, String host) {
        if (options.dryRun()) {
            return new Outcome(check(tables, options).report(List.of()), List.of());
        }
        try (Replacement replacement = Replacement.begin(store, host)) {
            LoadReport report = build(tables, options, replacement);
            if (!report.loadedAnything()) {
                return new Outcome(report, List.of());
            }
            List<CarriedOver> old = replacement.hasOld() ? readOld(replacement) : List.of();
            try (EmbeddedNeo4j embedded = replacement.openNew();
                    OpenGraph open = OpenGraph.on(embedded)) {
                List<BrokenInvariant> broken = complete(open, embedded);
                List<CarriedOver> carried = new CarryOver(catalogue).write(open.graph(), old);
                report = report.with(broken);
                phases.begin("swap");
                open.close();
                replacement.commit();
                phases.end(0, 0);
                return new Outcome(report, carried);
            }
        }
    }

    private BulkTables check(Path tables, LoadOptions options) {
        phases.begin("check");
        BulkTables checked = BulkTables.check(catalogue, Home.tables(), tables, options, listener);
        phases.end(checked.report(List.of()).total().read(), 0);
        return checked;
    }

    /** What is known of every row is forgotten afterwards: the database needs the memory. */
    private LoadReport build(Path tables, LoadOptions options, Replacement replacement) {
        BulkTables checked = check(tables, options);
        if (checked.loads()) {
            phases.begin("import");
            listener.beginPercent("importing", "all tables");
            replacement.build(checked.graph(), percent -> listener.progress(0, percent));
            listener.end();
            phases.end(
                    checked.report(List.of()).total().loaded(), checked.graph().nodeCount() + checked.linkCount());
        }
        return checked.report(List.of());
    }

    private List<CarriedOver> readOld(Replacement replacement) {
        phases.begin("old store");
        try (OpenGraph open = OpenGraph.on(replacement.openOld())) {
            List<CarriedOver> read = new CarryOver(catalogue).read(open.graph());
            phases.end(0, 0);
            return read;
        }
    }

    private List<BrokenInvariant> complete(OpenGraph open, EmbeddedNeo4j embedded) {
        NewGraph graph = new NewGraph(open.graph(), catalogue);
        phases.begin("index");
        graph.applySchema(listener);
        listener.beginPercent("filling", "indexes");
        embedded.awaitIndexes(percent -> listener.progress(0, percent));
        listener.end();
        graph.proposeIdentities();
        phases.end(0, 0);
        phases.begin("invariants");
        List<BrokenInvariant> broken = graph.invariants(listener);
        phases.end(0, 0);
        return broken;
    }
}
