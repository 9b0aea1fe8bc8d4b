package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final String HOST = "127.0.0.1";

    @Test
    void tellsWhichPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.check(settings(HOST, port, 0)))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageStartingWith("Port " + port + " of 127.0.0.1, meant for Bolt, cannot be listened on")
                    .hasMessageEndingWith("set LANDTRACE_BOLT_PORT to another port.");
            assertThatThrownBy(() -> Ports.check(settings(HOST, 0, port)))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageStartingWith(
                            "Port " + port + " of 127.0.0.1, meant for Neo4j Browser, cannot be listened on")
                    .hasMessageEndingWith("set LANDTRACE_BROWSER_PORT to another port.");
        }
    }

    @Test
    void tellsThatAHostIsNotHere() {
        assertThatThrownBy(() -> Ports.check(settings("192.0.2.1", 0, 0)))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageStartingWith("Nothing can listen on 192.0.2.1 here");
    }

    @Test
    void acceptsFreePorts() {
        Ports.check(settings(HOST, 0, 0));
    }

    @Test
    void namesThisMachineForEveryAddress() {
        assertThat(Ports.reachable(HOST)).isEqualTo(HOST);
        assertThat(Ports.reachable("::1")).isEqualTo("::1");
        assertThat(Ports.reachable("0.0.0.0")).isEqualTo("localhost");
        assertThat(Ports.reachable("::")).isEqualTo("localhost");
    }

    private static EmbeddedSettings settings(String host, int boltPort, int browserPort) {
        return new EmbeddedSettings(
                Path.of("data"), host, boltPort, browserPort, URI.create("http://127.0.0.1:8080/guide"));
    }
}
