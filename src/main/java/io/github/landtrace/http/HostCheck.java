package io.github.landtrace.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses requests that arrive at the loopback address under a foreign name: a web page that lets its own name point
 * here (DNS rebinding) could read everything otherwise. A server that is bound to another address answers under any.
 */
final class HostCheck {

    private final boolean isLoopback;
    private final Set<String> allowed = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]", "::1"));

    HostCheck(ServerSettings settings) {
        this.isLoopback = isLoopback(settings.host());
        allowed.add(settings.host().toLowerCase(Locale.ROOT));
        settings.allowedHosts().forEach(host -> allowed.add(host.toLowerCase(Locale.ROOT)));
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    void check(Context context) {
        String name = String.valueOf(context.req().getServerName()).toLowerCase(Locale.ROOT);
        if (isLoopback && !allowed.contains(name)) {
            throw new RefusedRequest(Problem.of(
                    ProblemKind.MISDIRECTED,
                    "this server does not answer for that host",
                    name,
                    String.join(", ", allowed),
                    "use one of these names, or bind the server to another address"));
        }
    }
}
