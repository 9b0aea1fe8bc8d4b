package io.github.landtrace.cypher;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All files under {@code cypher/}, read and checked together. */
public final class CypherFiles {

    static final String SUFFIX = ".cypher";

    private CypherFiles() {}

    /**
     * Reads every {@code .cypher} file of the five folders.
     *
     * @param folder the folder {@code cypher/}
     * @return the files in the order of kinds and names
     * @throws CypherFilesException with every problem of every file
     */
    public static List<CypherFile> read(Path folder) {
        List<CypherFile> files = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            found.add(new Problem(folder, 1, "no such folder", "run in the project's folder, or set LANDTRACE_HOME"));
        }
        for (Kind kind : Kind.values()) {
            for (Path path : listed(folder.resolve(kind.folder()), found)) {
                CypherFile file = read(kind, path, found);
                if (file != null) {
                    files.add(file);
                }
            }
        }
        if (!found.isEmpty()) {
            throw new CypherFilesException(found);
        }
        return List.copyOf(files);
    }

    private static List<Path> listed(Path folder, List<Problem> found) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            found.add(new Problem(folder, 1, "cannot be listed: " + e.getMessage(), "make it readable"));
            return List.of();
        }
    }

    private static @org.jspecify.annotations.Nullable CypherFile read(Kind kind, Path path, List<Problem> found) {
        try {
            return new CypherFileParser(kind, path, found).parse(Files.readString(path));
        } catch (CharacterCodingException e) {
            found.add(new Problem(path, 1, "not UTF-8", "save it as UTF-8"));
        } catch (IOException e) {
            found.add(new Problem(path, 1, "cannot be read: " + e.getMessage(), "make it readable"));
        }
        return null;
    }
}
