package io.github.landtrace.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.neo4j.configuration.helpers.SocketAddress;

/** Looks at the ports before Neo4j does, because Neo4j takes seconds to get there. */
final class Ports {
    private static final int ANY = 0;

    private Ports() {}

    /**
     * Checks that both ports can be listened on now.
     *
     * @throws EmbeddedException when the host is not an address of this machine, or a port is taken
     */
    static void check(EmbeddedSettings settings) {
        try {
            listen(settings.host(), ANY);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "Nothing can listen on " + settings.host() + " here: " + e.getMessage() + ".",
                    "The host must be a name or an address of this machine.",
                    "Set LANDTRACE_HOST, for example to 127.0.0.1.",
                    e);
        }
        check(settings.host(), settings.boltPort(), "Bolt", "LANDTRACE_BOLT_PORT");
        check(settings.host(), settings.browserPort(), "Neo4j Browser", "LANDTRACE_BROWSER_PORT");
    }

    /** {@return the name to reach the host by: its own, or this machine's when it stands for every address} */
    static String reachable(String host) {
        return new SocketAddress(host).isWildcard() ? "localhost" : host;
    }

    private static void check(String host, int port, String purpose, String setting) {
        try {
            listen(host, port);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "Port " + port + " of " + host + ", meant for " + purpose + ", cannot be listened on: "
                            + e.getMessage() + ".",
                    "The port must be free, or 0 to pick a free one.",
                    "Stop what uses it, or set " + setting + " to another port.",
                    e);
        }
    }

    private static void listen(String host, int port) throws IOException {
        new ServerSocket(port, 1, InetAddress.getByName(host)).close();
    }
}
