package io.github.landtrace.embedded;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the embedded Neo4j keeps its data and where it answers.
 *
 * @param folder what it keeps, all of it below; made when missing
 * @param host the name or address that Bolt and Browser listen on; IPv6 with brackets or without
 * @param boltPort the port of Bolt; 0 picks a free one
 * @param browserPort the port of Neo4j Browser; 0 picks a free one
 * @param guide the page that Browser plays after connecting
 */
public record EmbeddedSettings(Path folder, String host, int boltPort, int browserPort, URI guide) {
    private static final int LAST_PORT = 65_535;

    public EmbeddedSettings {
        folder = folder.toAbsolutePath().normalize();
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("host must be a name or an address, got nothing");
        }
        requirePort("boltPort", boltPort);
        requirePort("browserPort", browserPort);
        if (boltPort != 0 && boltPort == browserPort) {
            throw new IllegalArgumentException("boltPort and browserPort must differ, got " + boltPort + " for both");
        }
        if (guide.getHost() == null) {
            throw new IllegalArgumentException("guide must be an absolute URL with a host, got " + guide);
        }
    }

    private static void requirePort(String name, int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException(name + " must be between 0 and " + LAST_PORT + ", got " + port);
        }
    }
}
