package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    private static final Path CYPHER = SampleDatabase.home().resolve("cypher");

    private static void start(String host, int port, Path folder) {
        ServerSettings settings = new ServerSettings(
                host, port, List.of(), null, URI.create("bolt://localhost:7687"), Duration.ofSeconds(1));
        try (Graph graph = Graphs.connect(URI.create("bolt://127.0.0.1:1"), "neo4j", "none", "neo4j")) {
            Server.start(settings, Catalogue.load(folder), graph, new Readiness())
                    .close();
        }
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> start("127.0.0.1", taken.getLocalPort(), CYPHER))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("cannot listen on 127.0.0.1:" + taken.getLocalPort())
                    .hasMessageContaining("LANDTRACE_PORT");
        }
    }

    @Test
    void saysWhichAddressIsNotOfThisMachine() {
        assertThatThrownBy(() -> start("192.0.2.1", 0, CYPHER))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("cannot listen on 192.0.2.1")
                .hasMessageContaining("LANDTRACE_HOST");
    }

    @Test
    void refusesAQueryWhoseParameterHasAReservedName(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("queries"));
        Files.writeString(folder.resolve("queries/x.cypher"), """
                :param format => 'a';

                /*
                title: X
                description: X.
                stability: experimental
                params:
                  format: { type: string, required: true }
                columns:
                  x: { type: string }
                */
                RETURN $format AS x
                """);

        assertThatThrownBy(() -> start("127.0.0.1", 0, folder)).hasMessageContaining("x.cypher: no parameter may be");
    }
}
