package io.github.landtrace.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.commandline.admin.security.exception.InvalidPasswordException;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/**
 * Gives a folder its password before Neo4j first starts in it, so that Neo4j's own default never works. Neo4j reads it, hashed, from a
 * file when it makes its users; the file is removed after that.
 */
final class InitialPassword {
    private InitialPassword() {}

    /** Does what {@code neo4j-admin dbms set-initial-password} does. */
    static void set(DataFolder folder, Password password) {
        try (var files = new DefaultFileSystemAbstraction();
                var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            var context = new ExecutionContext(folder.path(), folder.path().resolve("conf"), silence, silence, files);
            var command = new SetInitialPasswordCommand(context);
            CommandLine.populateCommand(command, "--", password.text());
            command.execute();
        } catch (InvalidPasswordException e) {
            throw new EmbeddedException(
                    "Neo4j does not take the password in " + folder.password() + ": " + e.getMessage(),
                    "A password has at least 8 characters.",
                    "Put another into the file, or remove the file to have one made.",
                    e);
        } catch (IOException e) {
            throw DataFolder.unusable("The file " + folder.initialPassword() + " cannot be written: " + e + ".", e);
        }
    }

    /** Removes the hashed password; to be called once Neo4j has made its users. */
    static void forget(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.initialPassword());
        } catch (IOException e) {
            throw DataFolder.unusable("The file " + folder.initialPassword() + " cannot be removed: " + e + ".", e);
        }
    }
}
