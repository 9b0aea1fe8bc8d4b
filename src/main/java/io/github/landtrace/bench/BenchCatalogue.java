package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The queries that are there for measuring only; none of them is published. */
final class BenchCatalogue {

    static final String ROWS = "bench-rows";
    static final String STAKES = "bench-stakes";
    static final String STARTS = "bench-starts";
    static final String HUB = "bench-hub";
    static final String PARCELS = "bench-parcels";

    private static final String TRACE = "bench-trace";
    private static final String EXAMPLE_STEPS = "*0..11]";

    private BenchCatalogue() {}

    /** {@return the id of the trace of so many steps} */
    static String trace(int depth) {
        return TRACE + "-" + depth;
    }

    /** @param depths of the traces */
    static Catalogue load(List<Integer> depths) {
        try {
            Path folder = Files.createTempDirectory("landtrace-bench");
            Path queries = Files.createDirectory(folder.resolve("queries"));
            for (String id : List.of(ROWS, STAKES, STARTS, HUB, PARCELS)) {
                Files.writeString(queries.resolve(id + ".cypher"), text(id));
            }
            for (int depth : depths) {
                // The last step is taken outside the pattern.
                String text = text(TRACE).replace(EXAMPLE_STEPS, "*0.." + (depth - 1) + "]");
                Files.writeString(queries.resolve(trace(depth) + ".cypher"), text);
            }
            Catalogue catalogue = Catalogue.load(folder);
            remove(queries);
            Files.delete(folder);
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String id) throws IOException {
        try (InputStream resource = BenchCatalogue.class.getResourceAsStream(id + ".cypher")) {
            return new String(Objects.requireNonNull(resource, id).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void remove(Path queries) throws IOException {
        try (Stream<Path> files = Files.list(queries)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(queries);
    }
}
