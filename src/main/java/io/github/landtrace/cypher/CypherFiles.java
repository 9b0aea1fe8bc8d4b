package io.github.landtrace.cypher;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All files under {@code cypher/}, read and checked together. */
public final class CypherFiles {

    static final String SUFFIX = ".cypher";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

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
        refuseStrays(folder, found);
        for (Kind kind : Kind.values()) {
            List<Path> paths = listed(folder.resolve(kind.folder()), found);
            refuseNames(paths, found);
            for (Path path : paths) {
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

    /**
     * Reads the text of one file that lies in no folder of ours, as strictly as those that do.
     *
     * @param name of the file, whose beginning is the id
     * @throws CypherFilesException with every problem of it
     */
    public static CypherFile parse(Kind kind, String name, String text) {
        Path path = Path.of(name);
        List<Problem> found = new ArrayList<>();
        refuseNames(List.of(path), found);
        CypherFile file = new CypherFileParser(kind, path, found).parse(text);
        if (file == null || !found.isEmpty()) {
            throw new CypherFilesException(found);
        }
        return file;
    }

    /** A file in no folder of a kind would be left out without a word. */
    private static void refuseStrays(Path folder, List<Problem> found) {
        List<Path> folders = Stream.of(Kind.values())
                .map(kind -> folder.resolve(kind.folder()))
                .toList();
        for (Path path : listed(folder, found)) {
            if (folders.stream().noneMatch(path::startsWith)) {
                String names = Stream.of(Kind.values()).map(Kind::folder).collect(Collectors.joining(", "));
                found.add(new Problem(path, 1, "in no folder of a kind", "move it below one of " + names));
            }
        }
    }

    /** The name is the id: it stands in addresses, and of two files of one kind one would hide the other. */
    private static void refuseNames(List<Path> paths, List<Problem> found) {
        Map<String, Path> seen = new HashMap<>();
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            String id = name.substring(0, name.length() - SUFFIX.length());
            if (!ID.matcher(id).matches()) {
                found.add(new Problem(
                        path, 1, "the id \"" + id + "\"", "name the file with letters and digits parted by \"-\""));
            }
            Path first = seen.putIfAbsent(id, path);
            if (first != null) {
                found.add(new Problem(path, 1, "the id \"" + id + "\" is that of " + first, "rename one of the two"));
            }
        }
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
