package io.github.landtrace.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process that starts Neo4j in a folder, commits one node, and then waits to be killed. */
final class EmbeddedProcess implements AutoCloseable {
    static final String COMMITTED = "committed";

    private static final int REFUSED = 3;

    private final Process process;

    private EmbeddedProcess(Process process) {
        this.process = process;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings(Path.of(arguments[0])))) {
            neo4j.database().executeTransactionally("CREATE (:Kept {by: 'process'})");
            System.out.println(COMMITTED);
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        } catch (EmbeddedException e) {
            System.out.println(e.getMessage());
            System.exit(REFUSED);
        }
    }

    static EmbeddedSettings settings(Path folder) {
        return new EmbeddedSettings(folder, "127.0.0.1", 0, 0, URI.create("http://guide.test:8080/guide"));
    }

    static EmbeddedProcess start(Path folder) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedProcess.class.getName(),
                folder.toString());
        return new EmbeddedProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** {@return the next line that it prints on either stream, or null at its end} */
    String line() throws IOException {
        return process.inputReader().readLine();
    }

    boolean refused() throws InterruptedException {
        return process.waitFor() == REFUSED;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
