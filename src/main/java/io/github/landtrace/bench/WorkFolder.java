package io.github.landtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder to work in that is removed in the end, with all that lies in it. */
final class WorkFolder implements AutoCloseable {

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    /** Makes a new folder below another, which is made when missing. */
    static WorkFolder below(Path parent) {
        try {
            Files.createDirectories(parent);
            Path path = Files.createTempDirectory(parent.toAbsolutePath().normalize(), "bench-");
            // PostgreSQL runs as a user of its own, who has to get at its folder in here.
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            }
            return new WorkFolder(path);
        } catch (IOException e) {
            throw new BenchException("cannot make a folder below " + parent + ": " + e.getMessage(), e);
        }
    }

    Path path() {
        return path;
    }

    /** {@return a folder in it that is not there yet} */
    Path fresh(String name) {
        Path folder = path.resolve(name);
        remove(folder);
        return folder;
    }

    /** Removes a folder and what is in it. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> contents = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path each : contents) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }

    @Override
    public void close() {
        remove(path);
    }
}
