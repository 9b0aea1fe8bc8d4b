package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.embedded.EmbeddedSettings;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.testing.JavaProcess;
import io.github.landtrace.testing.SampleDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Another process that imports a folder and says how far it is, to be killed in the middle. */
final class ImportProcess implements AutoCloseable {

    private static final int STEP = 100;

    private final Process process;

    private ImportProcess(Process process) {
        this.process = process;
    }

    public static void main(String[] arguments) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings(Path.of(arguments[0])));
                Graph graph = Graphs.connect(neo4j.boltUri(), neo4j.username(), neo4j.password(), "neo4j")) {
            Path folder = Path.of(arguments[1]);
            new Loader(graph, Catalogue.load(SampleDatabase.home().resolve("cypher")), TestFolder.model())
                    .load(
                            folder,
                            new LoadOptions(false, false, true, folder.resolve("rejects.csv")),
                            telling(System.out::println));
            System.out.println("done");
        }
    }

    static EmbeddedSettings settings(Path database) {
        return new EmbeddedSettings(database, "127.0.0.1", 0, 0, URI.create("http://127.0.0.1:1/guide"));
    }

    static ImportProcess start(Path database, Path tables) throws IOException {
        return new ImportProcess(
                new ProcessBuilder(JavaProcess.command(ImportProcess.class, database.toString(), tables.toString()))
                        .redirectErrorStream(true)
                        .start());
    }

    /** Waits until the process says so much and a while longer, and kills it, as {@code kill -9} does. */
    boolean killAt(String line, long millisLater) throws IOException, InterruptedException {
        BufferedReader output = process.inputReader();
        for (String said = output.readLine(); said != null; said = output.readLine()) {
            if (said.equals(line)) {
                Thread.sleep(millisLater);
                process.destroyForcibly().waitFor();
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** {@return a listener that says at every hundredth row what is done, to which table, and how far} */
    static LoadListener telling(Consumer<String> line) {
        return new LoadListener() {
            private String step = "";

            @Override
            public void begin(String doing, String table, long size) {
                step = doing + " " + table;
            }

            @Override
            public void progress(long rows, long position) {
                if (rows % STEP == 0) {
                    line.accept(step + " " + rows);
                }
            }
        };
    }
}
