package io.github.landtrace.embedded;

import inet.ipaddr.IPAddressString;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.server.configuration.ServerSettings;

/** What the embedded Neo4j is told, as Neo4j's own settings. */
final class ServerConfiguration {
    /** The last resort against a statement that nobody waits for; who needs longer says so with the transaction. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    private final Map<Setting<?>, Object> settings = new HashMap<>();

    private ServerConfiguration() {}

    static Map<Setting<?>, Object> of(EmbeddedSettings wanted, MemoryPlan memory) {
        ServerConfiguration configuration = new ServerConfiguration();
        configuration.connectors(wanted);
        configuration.browser(wanted);
        configuration.limits(memory);
        configuration.plans();
        configuration.privacy();
        return Map.copyOf(configuration.settings);
    }

    private void connectors(EmbeddedSettings wanted) {
        set(GraphDatabaseSettings.auth_enabled, true);
        set(BoltConnector.enabled, true);
        set(BoltConnector.listen_address, new SocketAddress(wanted.host(), wanted.boltPort()));
        set(HttpConnector.enabled, true);
        set(HttpConnector.listen_address, new SocketAddress(wanted.host(), wanted.browserPort()));
        set(HttpsConnector.enabled, false);
        set(BoltConnector.advertised_address, new SocketAddress(advertised(wanted.host()), wanted.boltPort()));
        set(HttpConnector.advertised_address, new SocketAddress(advertised(wanted.host()), wanted.browserPort()));
        set(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    }

    /** Neo4j puts the host of the request in place of localhost; an IPv6 address it would write without its brackets. */
    private static String advertised(String host) {
        return new SocketAddress(host).isIPv6() ? "localhost" : Ports.reachable(host);
    }

    private void browser(EmbeddedSettings wanted) {
        set(ServerSettings.browser_post_connect_cmd, "guide " + wanted.guide());
        set(
                ServerSettings.browser_remote_content_hostname_whitelist,
                wanted.guide().getHost());
        set(ServerSettings.http_static_content_security_policy, BrowserPolicy.of(wanted.guide()));
    }

    private void limits(MemoryPlan memory) {
        set(GraphDatabaseSettings.pagecache_memory, memory.pageCache());
        set(GraphDatabaseSettings.memory_transaction_global_max_size, memory.allTransactions());
        set(GraphDatabaseSettings.memory_transaction_max_size, memory.oneTransaction());
        set(GraphDatabaseSettings.transaction_timeout, LONGEST_TRANSACTION);
    }

    /** Else a statement is planned anew for every length of a text or list that it is given: 0, 1, to 10, to 100 and so on. */
    private void plans() {
        set(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
    }

    /** Nothing leaves the machine, no statement reads its files or calls out, and what was asked is not kept. */
    private void privacy() {
        set(GraphDatabaseSettings.udc_enabled, false);
        set(ServerSettings.allow_telemetry, false);
        set(GraphDatabaseSettings.allow_file_urls, false);
        set(
                GraphDatabaseInternalSettings.cypher_ip_blocklist,
                List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
        set(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF);
    }

    private <T> void set(Setting<T> setting, T value) {
        settings.put(setting, value);
    }
}
