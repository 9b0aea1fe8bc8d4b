package io.github.landtrace.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The layout of the folder that the embedded Neo4j lives in. The lock file marks the folder as ours. */
record DataFolder(Path path) {
    private static final String LOCK = "landtrace.lock";
    private static final String PASSWORD = "neo4j-password";
    private static final String DATA = "data";
    private static final String NEXT = "next";
    private static final String WHOLE = "whole";
    private static final String REPLACED = "replaced";
    private static final List<String> NAMES = List.of(DATA, "logs", PASSWORD, NEXT, WHOLE, REPLACED);

    /**
     * Makes the folder when it is missing, for its owner only.
     *
     * @throws EmbeddedException when the path is no folder, may not be written, or holds what something else put there
     */
    static DataFolder prepare(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw unusable("The data folder " + path + " is a file.", null);
        }
        try {
            create(path);
        } catch (IOException e) {
            throw unusable("The data folder " + path + " cannot be made: " + e + ".", e);
        }
        if (!Files.isWritable(path)) {
            throw unusable(
                    "The data folder " + path + " may not be written by " + System.getProperty("user.name") + ".",
                    null);
        }
        DataFolder folder = new DataFolder(path);
        folder.foreignName().ifPresent(name -> {
            throw new EmbeddedException(
                    "The folder " + path + " already holds " + name + ", which Landtrace did not put there.",
                    "The data folder must be missing, without such a name, or one that Landtrace made.",
                    "Set LANDTRACE_DATA to another folder.");
        });
        return folder;
    }

    Path lock() {
        return path.resolve(LOCK);
    }

    Path password() {
        return path.resolve(PASSWORD);
    }

    /** {@return what Neo4j keeps: databases, users, transactions} */
    Path data() {
        return path.resolve(DATA);
    }

    /** {@return where a new store is built beside the one that is there} */
    DataFolder next() {
        return new DataFolder(path.resolve(NEXT));
    }

    /** {@return the same folder once the new store is whole} */
    DataFolder whole() {
        return new DataFolder(path.resolve(WHOLE));
    }

    /** {@return where the old store lies until it is removed} */
    Path replaced() {
        return path.resolve(REPLACED);
    }

    Path log() {
        return path.resolve("logs").resolve("debug.log");
    }

    /** {@return the file that Neo4j reads the first password from, once, hashed} */
    Path initialPassword() {
        return data().resolve("dbms").resolve("auth.ini");
    }

    /** {@return whether Neo4j has been started here, and so knows its users} */
    boolean hasUsers() {
        return Files.exists(systemDatabase());
    }

    Path systemDatabase() {
        return data().resolve("databases").resolve("system");
    }

    /** {@return whether there is a graph, with or without anything in it} */
    boolean hasGraph() {
        return Files.exists(data().resolve("databases").resolve("neo4j"));
    }

    Path systemTransactions() {
        return data().resolve("transactions").resolve("system");
    }

    private Optional<String> foreignName() {
        return Files.exists(lock())
                ? Optional.empty()
                : NAMES.stream()
                        .filter(name -> Files.exists(path.resolve(name)))
                        .findFirst();
    }

    static void create(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (isPosix(path)) {
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(path);
        }
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** {@return what to throw when the folder cannot be used for what it is} */
    static EmbeddedException unusable(String got, @Nullable Throwable cause) {
        return new EmbeddedException(
                got,
                "The data folder must be a folder that this user may write.",
                "Set LANDTRACE_DATA to another folder.",
                cause);
    }
}
