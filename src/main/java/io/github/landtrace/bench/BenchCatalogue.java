package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The one query that is there for measuring only: more rows than any canned query may answer. */
final class BenchCatalogue {

    static final String ROWS = "bench-rows";

    private BenchCatalogue() {}

    static Catalogue load() {
        try (InputStream resource = BenchCatalogue.class.getResourceAsStream(ROWS + ".cypher")) {
            Path folder = Files.createTempDirectory("landtrace-bench");
            Path queries = Files.createDirectory(folder.resolve("queries"));
            Path file = queries.resolve(ROWS + ".cypher");
            Files.copy(Objects.requireNonNull(resource, ROWS), file);
            Catalogue catalogue = Catalogue.load(folder);
            Files.delete(file);
            Files.delete(queries);
            Files.delete(folder);
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
