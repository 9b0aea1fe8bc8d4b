package io.github.landtrace.embedded;

import io.github.landtrace.graph.BulkGraph;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * A new store that is built beside the old one of a data folder and then takes its place; users and password stay.
 *
 * <ol>
 *   <li>{@link #begin} takes the folder for this process;
 *   <li>{@link #openOld} reads what is to be kept of the old store, if there is one;
 *   <li>{@link #build} makes the new store, {@link #openNew} completes it;
 *   <li>{@link #commit} puts it in the place of the old one; without it {@link #close} removes it.
 * </ol>
 */
public final class Replacement implements AutoCloseable {
    private static final URI NO_GUIDE = URI.create("http://127.0.0.1:8080/guide");

    private final EmbeddedSettings settings;
    private final DataFolder folder;
    private final FolderLock lock;

    private Replacement(EmbeddedSettings settings, DataFolder folder, FolderLock lock) {
        this.settings = settings;
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws EmbeddedException when the folder cannot be used, or is in use */
    public static Replacement begin(Path path, String host) {
        JavaVersion.check(Runtime.version().feature());
        EmbeddedSettings settings = new EmbeddedSettings(path, host, 0, 0, NO_GUIDE);
        DataFolder folder = DataFolder.prepare(settings.folder());
        FolderLock lock = FolderLock.take(folder);
        try {
            Swap.settle(folder);
            new PasswordFile(folder).readOrCreate();
            return new Replacement(settings, folder, lock);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** {@return whether there is a store to be replaced} */
    public boolean hasOld() {
        return folder.hasUsers() && folder.hasGraph();
    }

    /** {@return the old store, running; the caller closes it before anything else is done} */
    public EmbeddedNeo4j openOld() {
        return EmbeddedNeo4j.start(settings, folder, () -> {});
    }

    /**
     * Makes the new store with Neo4j's own offline importer.
     *
     * @param percent is told how far it is
     */
    public void build(BulkGraph graph, IntConsumer percent) {
        try {
            prepareNext();
            OfflineImport.run(folder.next(), graph, percent);
        } catch (IOException e) {
            throw DataFolder.unusable("A new store cannot be made in " + folder.next().path() + ": " + e + ".", e);
        }
    }

    /** {@return the new store, running; the caller closes it before {@link #commit}} */
    public EmbeddedNeo4j openNew() {
        return EmbeddedNeo4j.start(
                new EmbeddedSettings(folder.next().path(), settings.host(), 0, 0, settings.guide()));
    }

    /** Puts the new store, which is closed and whole, in the place of the old one. */
    public void commit() {
        Swap.commit(folder);
    }

    /** Gives the folder free, without what was built and not committed. */
    @Override
    public void close() {
        try (lock) {
            Swap.settle(folder);
        }
    }

    private void prepareNext() throws IOException {
        DataFolder next = folder.next();
        DataFolder.create(next.path());
        // The lock marks the folder as ours before anything lies in it.
        Files.createFile(next.lock());
        Files.copy(folder.password(), next.password(), StandardCopyOption.COPY_ATTRIBUTES);
        if (folder.hasUsers()) {
            copy(folder.systemDatabase(), next.systemDatabase());
            copy(folder.systemTransactions(), next.systemTransactions());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> contents;
        try (Stream<Path> paths = Files.walk(from)) {
            contents = paths.toList();
        }
        Files.createDirectories(to.getParent());
        for (Path each : contents) {
            Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
