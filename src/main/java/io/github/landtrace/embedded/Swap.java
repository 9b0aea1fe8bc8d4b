package io.github.landtrace.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a new store in the place of the old one, so that a crash at any moment leaves one of them whole. The new one is built below
 * {@code next}. Renaming that to {@code whole} decides; from then on every start goes on with what is left to do:
 *
 * <ol>
 *   <li>{@code data} becomes {@code replaced};
 *   <li>{@code whole/data} becomes {@code data};
 *   <li>{@code replaced}, then {@code whole} are removed.
 * </ol>
 */
final class Swap {
    private Swap() {}

    /** Decides that the new store takes the place of the old one, and puts it there. */
    static void commit(DataFolder folder) {
        try {
            rename(folder.next().path(), folder.whole().path());
            settle(folder);
        } catch (IOException e) {
            throw unfinished(folder, e);
        }
    }

    /** Finishes a replacement that was decided, and removes one that was not. */
    static void settle(DataFolder folder) {
        try {
            remove(folder.next().path());
            if (!Files.exists(folder.whole().path())) {
                return;
            }
            if (Files.exists(folder.whole().data())) {
                if (Files.exists(folder.data())) {
                    remove(folder.replaced());
                    rename(folder.data(), folder.replaced());
                }
                rename(folder.whole().data(), folder.data());
            }
            remove(folder.replaced());
            remove(folder.whole().path());
        } catch (IOException e) {
            throw unfinished(folder, e);
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Path parent = to.getParent();
        if (parent != null && DataFolder.isPosix(parent)) {
            try (FileChannel directory = FileChannel.open(parent, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> contents;
        try (Stream<Path> paths = Files.walk(path)) {
            contents = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : contents) {
            Files.delete(each);
        }
    }

    private static EmbeddedException unfinished(DataFolder folder, IOException cause) {
        return new EmbeddedException(
                "The store in " + folder.path() + " cannot be put in its place: " + cause + ".",
                "Its files must be movable by this user, and used by nobody else.",
                "Mend that, then start again: what was begun is finished then, and nothing is lost.",
                cause);
    }
}
