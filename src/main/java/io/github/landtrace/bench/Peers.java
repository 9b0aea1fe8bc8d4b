package io.github.landtrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The other databases that can be had here, each in a folder that is removed in the end. */
final class Peers implements AutoCloseable {

    static final String POSTGRES = "PostgreSQL";

    private final Path folder;
    private final @Nullable PostgresServer server;
    private final List<Peer> all;

    private Peers(Path folder, @Nullable PostgresServer server, List<Peer> all) {
        this.folder = folder;
        this.server = server;
        this.all = List.copyOf(all);
    }

    static Peers open() throws IOException {
        Path folder = Files.createTempDirectory("landtrace-peers");
        // PostgreSQL runs as a user of its own, who has to get at its folder in here.
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        }
        List<Peer> all = new ArrayList<>();
        PostgresServer server = null;
        Optional<Path> binaries = PostgresServer.installed();
        if (binaries.isPresent()) {
            server = PostgresServer.start(binaries.get(), folder);
            all.add(SqlPeer.open(server.url(), SqlDialect.POSTGRES));
        }
        all.add(SqlPeer.open("jdbc:sqlite:" + folder.resolve("stakes.sqlite"), SqlDialect.SQLITE));
        all.add(SqlPeer.open("jdbc:duckdb:" + folder.resolve("stakes.duckdb"), SqlDialect.DUCKDB));
        return new Peers(folder, server, all);
    }

    List<Peer> all() {
        return all;
    }

    /** {@return whether the peer that the goals name is there} */
    boolean hasPostgres() {
        return server != null;
    }

    @Override
    public void close() {
        all.forEach(Peer::close);
        if (server != null) {
            server.close();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new BenchException("cannot remove " + folder + ": " + e.getMessage(), e);
        }
    }
}
