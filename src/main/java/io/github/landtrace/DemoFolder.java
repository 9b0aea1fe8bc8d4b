package io.github.landtrace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that the demo makes anew each time. What it did not make it does not touch. */
final class DemoFolder implements AutoCloseable {

    private static final String MARK = "made-by-landtrace-demo";

    private final FileChannel lock;

    private DemoFolder(FileChannel lock) {
        this.lock = lock;
    }

    /**
     * Empties the folder and marks it.
     *
     * @return holds the folder for this process until closed
     * @throws FolderInUseException when it cannot be written, holds what the demo did not make, or another demo runs
     */
    static DemoFolder makeAnew(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolveSibling(folder.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            try {
                lock(channel, folder);
                empty(folder);
                Files.createFile(folder.resolve(MARK));
                return new DemoFolder(channel);
            } catch (IOException | FolderInUseException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new FolderInUseException("the folder " + folder + " cannot be used: " + e
                    + "; set LANDTRACE_DATA to a folder that this user may write");
        }
    }

    private static void lock(FileChannel channel, Path folder) throws IOException {
        boolean held;
        try {
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            held = false;
        }
        if (!held) {
            throw new FolderInUseException(
                    "a demo is running on " + folder + "; stop it, or set LANDTRACE_DATA to another folder");
        }
    }

    private static void empty(Path folder) throws IOException {
        List<Path> contents;
        try (Stream<Path> paths = Files.walk(folder)) {
            contents = paths.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .toList();
        }
        if (!contents.isEmpty() && !Files.exists(folder.resolve(MARK))) {
            throw new FolderInUseException(
                    folder
                            + " holds files that the demo did not make; move them away, or set LANDTRACE_DATA to another folder");
        }
        // The mark goes last, so that an interrupted deletion can go on.
        for (Path path : contents) {
            if (!path.equals(folder.resolve(MARK))) {
                Files.delete(path);
            }
        }
        Files.deleteIfExists(folder.resolve(MARK));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
