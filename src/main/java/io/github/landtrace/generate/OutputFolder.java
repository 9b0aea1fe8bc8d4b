package io.github.landtrace.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that appears when it is whole: it is written beside its place and moved there at the end. What the generator
 * did not make it does not touch.
 */
final class OutputFolder implements AutoCloseable {

    private static final String MARK = "made-by-landtrace-generate";

    private final Path folder;
    private final Path part;
    private boolean complete;

    private OutputFolder(Path folder) {
        this.folder = folder;
        this.part = folder.resolveSibling(folder.getFileName() + ".part");
    }

    /**
     * Makes an empty folder to write into.
     *
     * @throws GenerationException when there is something in the way that was not generated
     */
    static OutputFolder begin(Path folder) {
        OutputFolder output = new OutputFolder(folder.toAbsolutePath().normalize());
        try {
            checkOurs(output.folder);
            checkOurs(output.part);
            delete(output.part);
            Files.createDirectories(output.part);
            Files.createFile(output.part.resolve(MARK));
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(output.folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void checkOurs(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(MARK))) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new GenerationException(folder + " is a file; name a folder that does not exist yet");
        }
        try (Stream<Path> contents = Files.list(folder)) {
            if (contents.findAny().isPresent()) {
                throw new GenerationException(
                        folder
                                + " holds files that were not generated; name a new folder, an empty one, or one generated before");
            }
        }
    }

    /** {@return where to write} */
    Path part() {
        return part;
    }

    /** Puts the folder in its place; an older one that was generated goes. */
    void finish() throws IOException {
        delete(folder);
        Files.move(part, folder);
        complete = true;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> contents;
        try (Stream<Path> paths = Files.walk(folder)) {
            contents = paths.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .toList();
        }
        // The mark goes last, so that an interrupted deletion can go on.
        for (Path path : contents) {
            if (!path.equals(folder.resolve(MARK))) {
                Files.delete(path);
            }
        }
        Files.deleteIfExists(folder.resolve(MARK));
        Files.delete(folder);
    }

    @Override
    public void close() {
        try {
            if (!complete) {
                delete(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(part + " is left behind: " + e.getMessage(), e);
        }
    }
}
