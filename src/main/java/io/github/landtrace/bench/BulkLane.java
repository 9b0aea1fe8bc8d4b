package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.embedded.Replacement;
import io.github.landtrace.load.BulkTables;
import io.github.landtrace.load.LoadListener;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What {@code import --bulk} does: check, Neo4j's importer fed from the tables, constraints and indexes, swap. */
final class BulkLane implements LoadLane {

    private final LoadedTables tables;
    private final Catalogue catalogue;
    private final StoreLane store;

    BulkLane(LoadedTables tables, Catalogue catalogue) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.store = new StoreLane(catalogue);
    }

    @Override
    public String name() {
        return "bulk load";
    }

    @Override
    public Timed load(Path target) {
        Stopwatch watch = new Stopwatch();
        try (Replacement replacement = Replacement.begin(target, "127.0.0.1")) {
            double check = build(replacement, watch);
            double build = watch.lap();
            try (EmbeddedNeo4j database = replacement.openNew()) {
                store.complete(database);
            }
            replacement.commit();
            double index = watch.lap();
            return new Timed(
                    watch.total(),
                    String.format(
                            Locale.ROOT,
                            "check %.1f s, importer %.1f s, constraints and indexes %.1f s; %,.0f rows/s without the check",
                            check,
                            build,
                            index,
                            tables.rows() / (build + index)));
        }
    }

    /** What is known of every row is forgotten afterwards: the database needs the memory. */
    private double build(Replacement replacement, Stopwatch watch) {
        BulkTables checked = tables.check(catalogue, LoadListener.NONE);
        double check = watch.lap();
        replacement.build(checked.graph(), percent -> {});
        return check;
    }

    @Override
    public Optional<String> content(Path target) {
        return Optional.of(store.content(target));
    }
}
