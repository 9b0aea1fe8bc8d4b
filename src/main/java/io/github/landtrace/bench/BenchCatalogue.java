package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The statements that are there for measuring only; none of them is published. */
final class BenchCatalogue {

    static final String ROWS = "bench-rows";
    static final String STAKES = "bench-stakes";
    static final String STARTS = "bench-starts";
    static final String HUB = "bench-hub";
    static final String PARCELS = "bench-parcels";
    static final String CONVERTED = "bench-converted";
    static final String CANDIDATES = "bench-candidates";
    static final String HOUSEHOLDS = "bench-households";
    static final String FULL_TEXT = "bench-fulltext";
    static final String NODES = "bench-nodes";
    static final String LINKS = "bench-links";
    static final String CREATE_NODES = "bench-create-nodes";
    static final String CREATE_LINKS = "bench-create-links";
    static final String CREATE_VERSIONS = "bench-create-versions";

    private static final String TRACE = "bench-trace";
    private static final String EXAMPLE_STEPS = "*0..11]";
    private static final List<String> QUERIES =
            List.of(ROWS, STAKES, STARTS, HUB, PARCELS, CONVERTED, CANDIDATES, HOUSEHOLDS, FULL_TEXT, NODES, LINKS);
    private static final List<String> WRITING = List.of(CREATE_NODES, CREATE_LINKS, CREATE_VERSIONS);

    private BenchCatalogue() {}

    /** {@return the id of the trace of so many steps} */
    static String trace(int depth) {
        return TRACE + "-" + depth;
    }

    /** @param depths of the traces */
    static Catalogue load(List<Integer> depths) {
        try (WorkFolder folder = WorkFolder.below(Path.of(System.getProperty("java.io.tmpdir")))) {
            Path queries = Files.createDirectory(folder.path().resolve(Kind.QUERY.folder()));
            Path system = Files.createDirectory(folder.path().resolve(Kind.SYSTEM.folder()));
            for (String id : QUERIES) {
                Files.writeString(queries.resolve(id + ".cypher"), text(id));
            }
            for (String id : WRITING) {
                Files.writeString(system.resolve(id + ".cypher"), text(id));
            }
            for (int depth : depths) {
                // The last step is taken outside the pattern.
                String text = text(TRACE).replace(EXAMPLE_STEPS, "*0.." + (depth - 1) + "]");
                Files.writeString(queries.resolve(trace(depth) + ".cypher"), text);
            }
            return Catalogue.load(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String id) throws IOException {
        try (InputStream resource = BenchCatalogue.class.getResourceAsStream(id + ".cypher")) {
            return new String(Objects.requireNonNull(resource, id).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
