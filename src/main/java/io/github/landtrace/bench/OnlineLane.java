package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.Loader;
import java.nio.file.Path;
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
            Phases phases = new Phases();
            new Loader(graph, catalogue, tables.model()).load(tables.folder(), tables.options(), phases);
            double invariants = phases.watch.lap();
            return new Timed(
                    phases.watch.total(),
                    String.format(
                            Locale.ROOT,
                            "schema %.1f s, check %.1f s, rows and invariants %.1f s",
                            phases.schema,
                            phases.check,
                            invariants));
        });
    }

    /** When each part begins. */
    private static final class Phases implements LoadListener {
        private final Stopwatch watch = new Stopwatch();
        private double schema;
        private double check;

        @Override
        public void plan(String phase, long size) {
            if (phase.equals("checking")) {
                schema = watch.lap();
            } else {
                check = watch.lap();
            }
        }
    }

    @Override
    public Optional<String> content(Path target) {
        return Optional.of(store.content(target));
    }
}
