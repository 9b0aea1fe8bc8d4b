package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A real server on a free port, with the queries of the tests beside those of the project, and some records of its own. */
final class TestServer implements AutoCloseable {

    private static final URI BROWSER = URI.create("http://localhost:7474/browser/");

    private final Server server;
    private final Readiness readiness;
    private final Graph graph;

    private TestServer(Server server, Readiness readiness, Graph graph) {
        this.server = server;
        this.readiness = readiness;
        this.graph = graph;
    }

    static TestServer start(Graph graph) {
        return start(graph, Duration.ofSeconds(30));
    }

    static TestServer start(Graph graph, Duration queryTimeout) {
        run(graph, "fixture.cypher");
        return withoutRecords(graph, queryTimeout);
    }

    /** Starts without touching the database, which may be away. */
    static TestServer withoutRecords(Graph graph, Duration queryTimeout) {
        ServerSettings settings = new ServerSettings(
                "127.0.0.1", 0, List.of("landtrace.test"), BROWSER, URI.create("bolt://localhost:7687"), queryTimeout);
        Readiness readiness = new Readiness();
        readiness.ready();
        return new TestServer(Server.start(settings, catalogue(), graph, readiness), readiness, graph);
    }

    /** The project's files and the tests' queries, in a folder that lives as long as this process. */
    static Catalogue catalogue() {
        try {
            Path folder = Files.createTempDirectory("landtrace-http-test");
            copy(SampleDatabase.home().resolve("cypher"), folder);
            copy(
                    SampleDatabase.home().resolve("src/test/resources/io/github/landtrace/http/queries"),
                    folder.resolve("queries"));
            return Catalogue.load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                    target.toFile().deleteOnExit();
                }
            }
        }
    }

    private static void run(Graph graph, String resource) {
        try (var stream = Objects.requireNonNull(TestServer.class.getResourceAsStream(resource), resource)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            graph.write(List.of(new Statement(resource, text, Map.of(), Duration.ofMinutes(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a node with more than ten thousand relationships, one with a hundred and one with none. */
    void addHub() {
        run(graph, "fixture-hub.cypher");
    }

    void removeRecords() {
        run(graph, "fixture-removed.cypher");
    }

    Readiness readiness() {
        return readiness;
    }

    int port() {
        return server.port();
    }

    Client client() {
        return new Client(server.uri());
    }

    @Override
    public void close() {
        server.close();
    }
}
