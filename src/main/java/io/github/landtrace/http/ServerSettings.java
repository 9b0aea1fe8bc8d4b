package io.github.landtrace.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and what it says about its surroundings.
 *
 * @param host the address to bind to
 * @param port the port to bind to; 0 picks a free one
 * @param allowedHosts further host names under which requests may arrive when the server is bound to loopback
 * @param browserUri where Neo4j Browser is, null when none is known
 * @param boltUri where the database itself is reached, shown to people
 * @param queryTimeout how long one query may take, its answer sent included
 */
public record ServerSettings(
        String host,
        int port,
        List<String> allowedHosts,
        @Nullable URI browserUri,
        URI boltUri,
        Duration queryTimeout) {

    public ServerSettings {
        allowedHosts = List.copyOf(allowedHosts);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be between 0 and 65535, got " + port);
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("queryTimeout must be positive, got " + queryTimeout);
        }
    }
}
