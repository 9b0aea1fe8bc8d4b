package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.Loader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code import} does on a live database: check, batches with checkpoints, invariants. */
final class OnlineLane implements LoadLane {

    private final LoadedTables tables;
    private final Catalogue catalogue;
    private final StoreLane store;

    OnlineLane(LoadedTables tables, Catalogue catalogue) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.store = new StoreLane(catalogue);
    }

    @Override
    public String name() {
        return "online load";
    }

    @Override
    public Timed load(Path target) {
        return store.in(target, graph -> {
            Stopwatch watch = new Stopwatch();
            List<Double> laps = new ArrayList<>();
            new Loader(graph, catalogue, tables.model()).load(tables.folder(), tables.options(), new LoadListener() {
                @Override
                public void plan(String phase, long size) {
                    laps.add(watch.lap());
                }
            });
            laps.add(watch.lap());
            return new Timed(
                    watch.total(),
                    String.format(
                            Locale.ROOT,
                            "schema %.1f s, check %.1f s, rows %.1f s, invariants %.1f s",
                            laps.toArray()));
        });
    }

    @Override
    public Optional<String> content(Path target) {
        return Optional.of(store.content(target));
    }
}
