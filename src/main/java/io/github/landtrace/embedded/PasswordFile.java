package io.github.landtrace.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Keeps the password in a file that only its owner may read. */
final class PasswordFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final DataFolder folder;

    PasswordFile(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads the password, or makes one before the first start.
     *
     * @throws EmbeddedException when the file is lost, empty, or readable by others
     */
    Password readOrCreate() {
        Path file = folder.password();
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            if (folder.hasUsers()) {
                throw refused("The database in " + folder.path() + " has a password, but the file " + file
                        + " does not hold it.");
            }
            Password password = Password.generate();
            write(file, password);
            read(file);
            return password;
        } catch (IOException e) {
            throw DataFolder.unusable("The password cannot be kept in " + file + ": " + e + ".", e);
        }
    }

    private Password read(Path file) throws IOException {
        if (DataFolder.isPosix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new EmbeddedException(
                    "Others than its owner have rights on the password file " + file + ": "
                            + PosixFilePermissions.toString(Files.getPosixFilePermissions(file)) + ".",
                    "It must be rw-------, on a file system that keeps such rights.",
                    "Run: chmod 600 '" + file + "'");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            throw refused("The database in " + folder.path() + " has a password, but the file " + file
                    + " does not hold it.");
        }
        return new Password(text, false);
    }

    /** Whole or not at all: a process that dies here leaves no empty file. */
    private static void write(Path file, Password password) throws IOException {
        FileAttribute<?>[] rights = DataFolder.isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[] {};
        Path part = Files.createTempFile(file.getParent(), "password", null, rights);
        try {
            Files.writeString(part, password.text() + "\n", StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** {@return what to throw when the file does not hold the password that Neo4j knows} */
    EmbeddedException refused(String got) {
        return new EmbeddedException(
                got,
                "The file must hold the password of the user " + EmbeddedNeo4j.USERNAME + ".",
                "Put it there (chmod 600). If nobody knows it, remove " + folder.password() + ", "
                        + folder.systemDatabase() + " and " + folder.systemTransactions()
                        + ": the next start makes a new one, and the graph stays.");
    }
}
