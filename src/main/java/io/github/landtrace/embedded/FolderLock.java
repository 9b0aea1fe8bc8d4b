package io.github.landtrace.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process at a time on a folder. The operating system holds the lock, so that it ends with the process, however that ends; the
 * file holds the process id for the message only, and stays.
 */
final class FolderLock implements AutoCloseable {
    /** Behind the text, because some systems refuse to read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** Looked at first: closing a second channel to the file would give up the lock that this process holds. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, without waiting.
     *
     * @throws EmbeddedException when a process, this one included, holds it, or the folder cannot be locked
     */
    static FolderLock take(DataFolder folder) {
        try {
            Path file = folder.path().toRealPath().resolve(folder.lock().getFileName());
            if (!HELD_HERE.add(file)) {
                throw inUse(folder, "this process");
            }
            FolderLock lock = null;
            try {
                lock = lock(folder, file);
                return lock;
            } finally {
                if (lock == null) {
                    HELD_HERE.remove(file);
                }
            }
        } catch (IOException e) {
            throw DataFolder.unusable("The file " + folder.lock() + " cannot be locked: " + e + ".", e);
        }
    }

    /** Gives the folder free. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unlock " + file, e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static FolderLock lock(DataFolder folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse(folder, holder(file));
            }
            channel.truncate(0);
            channel.write(
                    StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"), 0);
            return new FolderLock(file, channel);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    private static String holder(Path file) throws IOException {
        String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return pid.isEmpty() ? "another process" : "process " + pid;
    }

    private static EmbeddedException inUse(DataFolder folder, String holder) {
        return new EmbeddedException(
                "The data folder " + folder.path() + " is in use by " + holder + ".",
                "One process at a time may use a data folder.",
                "Stop that process, or set LANDTRACE_DATA to another folder.");
    }
}
