package io.github.landtrace.bench;

import java.nio.file.Path;
import java.util.Optional;

/** One way to load a folder of tables. */
interface LoadLane {

    /** {@return what it is called in the report} */
    String name();

    /**
     * Loads everything into a place of its own.
     *
     * @param target a folder that is not there yet, for lanes that need one
     */
    Timed load(Path target);

    /** {@return a digest of the graph that it made there; empty where it makes none} */
    Optional<String> content(Path target);

    /**
     * How long it took.
     *
     * @param seconds all that counts
     * @param note the parts of it
     */
    record Timed(double seconds, String note) {}
}
