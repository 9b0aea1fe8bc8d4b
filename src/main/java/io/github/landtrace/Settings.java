package io.github.landtrace;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment sets.
 *
 * @param port the API's port; 0 picks a free one
 * @param host the address that everything listens on
 * @param data the folder that everything is kept below
 * @param boltPort the embedded database's Bolt port
 * @param browserPort the embedded database's Browser port
 * @param neo4j an outside server; null means the embedded database
 * @param queryTimeout how long one query may take over HTTP
 */
record Settings(
        int port,
        String host,
        Path data,
        int boltPort,
        int browserPort,
        @Nullable Neo4j neo4j,
        Duration queryTimeout) {

    /** An outside Neo4j server. */
    record Neo4j(URI uri, String username, String password, String database) {

        /** Without the password, which has no place in a log. */
        @Override
        public String toString() {
            return username + " at " + uri + ", database " + database;
        }
    }

    /** One setting, as the README and the help list it. */
    record Setting(String name, String defaultValue, String meaning) {}

    /** Every setting, in the order in which the README lists them. */
    static final List<Setting> ALL = List.of(
            new Setting("LANDTRACE_PORT", "8080", "port of the API; 0 picks a free one"),
            new Setting("LANDTRACE_HOST", "127.0.0.1", "address that everything listens on"),
            new Setting("LANDTRACE_DATA", "./data", "folder that everything is kept below"),
            new Setting("LANDTRACE_BOLT_PORT", "7687", "port of Bolt on the embedded database; 0 picks a free one"),
            new Setting(
                    "LANDTRACE_BROWSER_PORT",
                    "7474",
                    "port of Neo4j Browser on the embedded database; 0 picks a free one"),
            new Setting("LANDTRACE_QUERY_TIMEOUT", "30", "seconds that one query may take over HTTP"),
            new Setting("NEO4J_URI", "", "an outside server, such as neo4j://host:7687, instead of the embedded one"),
            new Setting("NEO4J_USERNAME", "neo4j", "user name for the outside server"),
            new Setting("NEO4J_PASSWORD", "", "password for the outside server"),
            new Setting("NEO4J_DATABASE", "neo4j", "database on the outside server"));

    /**
     * Reads the settings.
     *
     * @throws SettingsException with everything that is wrong
     */
    static Settings of(Map<String, String> environment) {
        return new SettingsReader(environment).read();
    }
}
