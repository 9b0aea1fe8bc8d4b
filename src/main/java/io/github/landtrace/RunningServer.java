package io.github.landtrace;

import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.GraphException;
import io.github.landtrace.graph.Graphs;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A note in a data folder that says where the process that serves it answers, so that other commands can use the same
 * database while it runs. Only the owner can read it.
 */
record RunningServer(URI bolt, URI browser, String username, String password) {

    private static final String FILE = "running.properties";

    /** {@return the server that runs on the folder, if one answers there} */
    static Optional<RunningServer> find(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties note = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            note.load(in);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            RunningServer server = new RunningServer(
                    URI.create(note.getProperty("bolt", "")),
                    URI.create(note.getProperty("browser", "")),
                    note.getProperty("username", ""),
                    note.getProperty("password", ""));
            return server.answers() ? Optional.of(server) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // A note that its writer did not finish, or that names no address: nobody is there.
            return Optional.empty();
        }
    }

    /** Leaves the note; {@link #forget} removes it. A process that is killed leaves it behind, which does no harm. */
    static void note(Path folder, OpenGraph open) {
        if (open.embedded() == null) {
            return;
        }
        Properties note = new Properties();
        note.setProperty("bolt", open.bolt().toString());
        note.setProperty("browser", String.valueOf(open.browser()));
        note.setProperty("username", open.embedded().username());
        note.setProperty("password", open.embedded().password());
        Path file = folder.resolve(FILE);
        try {
            Files.deleteIfExists(file);
            OwnerOnly.create(file);
            try (OutputStream out = Files.newOutputStream(file)) {
                note.store(out, "Where the process that serves this folder answers");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OpenGraph connect() {
        return new OpenGraph(open(), null, bolt, browser);
    }

    private Graph open() {
        return Graphs.connect(bolt, username, password, "neo4j");
    }

    private boolean answers() {
        try (Graph graph = open()) {
            graph.ping();
            return true;
        } catch (GraphException e) {
            return false;
        }
    }
}
