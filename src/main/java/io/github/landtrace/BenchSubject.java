package io.github.landtrace;

import io.github.landtrace.bench.TraceBench;
import io.github.landtrace.graph.Graph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A graph that is measured, with a second way to it through the driver where its database is in this process. */
record BenchSubject(OpenGraph open, String name, Optional<Graph> driver) implements AutoCloseable {

    /** {@return what the settings name} */
    static BenchSubject of(OpenGraph open) {
        return new BenchSubject(open, "the graph", open.overDriver());
    }

    /**
     * Opens another data folder.
     *
     * @throws FolderInUseException when there is no graph in it
     */
    static BenchSubject beside(Path data, Settings settings) {
        if (!Files.isDirectory(data.resolve("graph"))) {
            throw new FolderInUseException("--beside must be a data folder that holds a graph, got " + data
                    + "; make one: LANDTRACE_DATA=" + data + " ./landtrace import DIR");
        }
        OpenGraph open = OpenGraph.embedded(data, settings);
        return new BenchSubject(open, String.valueOf(data.getFileName()), open.overDriver());
    }

    TraceBench.Subject subject() {
        return driver.map(it -> new TraceBench.Subject(name, open.graph(), it))
                .orElseGet(() -> new TraceBench.Subject(name, null, open.graph()));
    }

    /** Closes both ways, and the database where it is in this process. */
    @Override
    public void close() {
        try (open) {
            driver.ifPresent(Graph::close);
        }
    }
}
