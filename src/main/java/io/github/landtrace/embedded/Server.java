package io.github.landtrace.embedded;

import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j's own server, started as {@code CommunityBootstrapper} does, less what that does to the process: it takes over the signals and
 * {@code java.util.logging}, ends the process itself, and keeps the cause of a failed start to its log.
 */
final class Server {
    private static final String SYSTEM = "system";
    private static final String DATABASE = "neo4j";

    private final DataFolder folder;
    private final DatabaseManagementService service;
    private final GraphDatabaseAPI database;
    private final GraphDatabaseAPI system;

    private Server(DataFolder folder, DatabaseManagementService service) {
        this.folder = folder;
        this.service = service;
        this.database = (GraphDatabaseAPI) service.database(DATABASE);
        this.system = (GraphDatabaseAPI) service.database(SYSTEM);
    }

    /** @throws EmbeddedException when Neo4j, or its database, does not start, or does not take the password */
    static Server start(DataFolder folder, Map<Setting<?>, Object> configuration, Password password) {
        DatabaseManagementService service;
        try {
            service = new DatabaseManagementServiceBuilder(folder.path())
                    .setConfig(configuration)
                    .build();
        } catch (RuntimeException e) {
            throw StartFailure.explain(folder, e);
        }
        try {
            Server server = new Server(folder, service);
            server.requireDatabase();
            server.requirePassword(password);
            InitialPassword.forget(folder);
            return server;
        } catch (RuntimeException | Error e) {
            service.shutdown();
            throw e;
        }
    }

    GraphDatabaseService database() {
        return database;
    }

    /** {@return the port that the connector listens on} */
    int port(ConnectorType connector) {
        return global(ConnectorPortRegister.class).getLocalAddress(connector).getPort();
    }

    void stop() {
        service.shutdown();
    }

    private void requireDatabase() {
        if (!database.isAvailable()) {
            var cause = global(DatabaseStateService.class).causeOfFailure(database.databaseId());
            throw StartFailure.explain(
                    folder, cause.orElseGet(() -> new IllegalStateException("database not available")));
        }
    }

    private void requirePassword(Password password) {
        try {
            var login = global(AuthManager.class)
                    .login(
                            AuthToken.newBasicAuthToken(EmbeddedNeo4j.USERNAME, password.text()),
                            ClientConnectionInfo.EMBEDDED_CONNECTION);
            if (login.subject().getAuthenticationResult() != AuthenticationResult.SUCCESS) {
                throw new PasswordFile(folder)
                        .refused("Neo4j does not take the password in " + folder.password() + ".");
            }
        } catch (InvalidAuthTokenException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T global(Class<T> type) {
        return system.getDependencyResolver().resolveDependency(type);
    }
}
