package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.embedded.AdminImport;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Neo4j's offline importer on files that are ready for it, then the same constraints and indexes. */
final class AdminLane implements LoadLane {

    private final Path files;
    private final StoreLane store;

    /** @param files as {@code import --files} writes them, before the clock runs */
    AdminLane(Path files, Catalogue catalogue) {
        this.files = files;
        this.store = new StoreLane(catalogue);
    }

    @Override
    public String name() {
        return "Neo4j's importer on prepared files";
    }

    @Override
    public Timed load(Path target) {
        Stopwatch watch = new Stopwatch();
        AdminImport.run(target, files);
        double build = watch.lap();
        store.complete(target);
        return new Timed(
                watch.total(),
                String.format(Locale.ROOT, "importer %.1f s, constraints and indexes %.1f s", build, watch.lap()));
    }

    @Override
    public Optional<String> content(Path target) {
        return Optional.of(store.content(target));
    }
}
