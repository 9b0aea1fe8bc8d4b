package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.BulkEntity;
import io.github.landtrace.graph.BulkGraph;
import io.github.landtrace.graph.BulkParts;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.NewGraph;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/**
 * What a script would do on a live database with the same constraints and indexes: it creates the same nodes and
 * relationships in batches, and validates nothing.
 */
final class PlainLane implements LoadLane {

    private final LoadedTables tables;
    private final Catalogue catalogue;
    private final StoreLane store;

    PlainLane(LoadedTables tables, Catalogue catalogue) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.store = new StoreLane(catalogue);
    }

    @Override
    public String name() {
        return "plain UNWIND batches";
    }

    @Override
    public Timed load(Path target) {
        BulkGraph rows = tables.check(catalogue, LoadListener.NONE).graph();
        return store.in(target, graph -> {
            Stopwatch watch = new Stopwatch();
            new NewGraph(graph, catalogue).applySchema(LoadListener.NONE);
            double schema = watch.lap();
            create(graph, rows);
            return new Timed(
                    watch.total(),
                    String.format(
                            Locale.ROOT,
                            "schema %.1f s, rows %.1f s, %,d a batch; nothing checked",
                            schema,
                            watch.lap(),
                            PlainBatches.BATCH));
        });
    }

    private static void create(Graph graph, BulkGraph rows) {
        PlainBatches batches = new PlainBatches(graph, rows.nodeCount());
        each(rows.nodes(), batches);
        batches.flush();
        each(rows.links(), batches);
        batches.flush();
    }

    private static void each(BulkParts parts, PlainBatches batches) {
        try (parts) {
            for (Iterator<BulkEntity> part = parts.next(); part != null; part = parts.next()) {
                part.forEachRemaining(batches::add);
            }
        }
    }

    @Override
    public Optional<String> content(Path target) {
        return Optional.of(store.content(target));
    }
}
