package io.github.landtrace.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/** Neo4j's own command line, {@code neo4j-admin database import full}, run in this process on prepared files. */
public final class AdminImport {
    private static final String ARGUMENTS = "import.args";

    private AdminImport() {}

    /**
     * Makes a new data folder out of the files.
     *
     * @param folder not there yet
     * @param files a folder with {@value #ARGUMENTS} and the files that it names
     * @throws EmbeddedException when the importer does not end well
     */
    public static void run(Path folder, Path files) {
        DataFolder data = new DataFolder(folder.toAbsolutePath().normalize());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code;
        try (var fileSystem = new DefaultFileSystemAbstraction();
                var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            DataFolder.create(data.path());
            Files.createFile(data.lock());
            code = AdminTool.execute(
                    new ExecutionContext(data.path(), data.path().resolve("conf"), out, out, fileSystem),
                    arguments(files).toArray(String[]::new));
        } catch (IOException e) {
            throw DataFolder.unusable("A new store cannot be made in " + folder + ": " + e + ".", e);
        }
        if (code != 0) {
            throw new EmbeddedException(
                    "Neo4j's importer ended with " + code + ": " + said.toString(StandardCharsets.UTF_8),
                    "It takes the files that import --files writes.",
                    "Write them again.");
        }
    }

    /** The names in the options are those of files in the folder in which the command is run. */
    private static List<String> arguments(Path files) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("database", "import", "full", "neo4j"));
        for (String line : Files.readAllLines(files.resolve(ARGUMENTS))) {
            int name = line.lastIndexOf('=') + 1;
            arguments.add(
                    line.startsWith("--nodes=") || line.startsWith("--relationships=")
                            ? line.substring(0, name) + files.toAbsolutePath().resolve(line.substring(name))
                            : line);
        }
        return arguments;
    }
}
