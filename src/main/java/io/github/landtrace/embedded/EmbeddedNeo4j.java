package io.github.landtrace.embedded;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * A running Neo4j Community server in this process: durable, with authentication, Bolt and Neo4j Browser.
 *
 * <ol>
 *   <li>{@link #start} takes the folder for this process, and returns when Bolt and Browser answer;
 *   <li>whoever started it closes it, also when the process is told to end: it registers no shutdown hook of its own;
 *   <li>{@link #close} stops Neo4j and gives the folder free; a process that is killed loses nothing that was committed.
 * </ol>
 */
public final class EmbeddedNeo4j implements AutoCloseable {
    static final String USERNAME = "neo4j";

    private final EmbeddedSettings settings;
    private final Password password;
    private final Runnable release;
    private final Server server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedNeo4j(EmbeddedSettings settings, Password password, Runnable release, Server server) {
        this.settings = settings;
        this.password = password;
        this.release = release;
        this.server = server;
    }

    /**
     * Starts Neo4j and waits until it answers, 3 to 40 seconds.
     *
     * @throws EmbeddedException when it cannot be started; nothing of it is left running then
     */
    public static EmbeddedNeo4j start(EmbeddedSettings settings) {
        JavaVersion.check(Runtime.version().feature());
        DataFolder folder = DataFolder.prepare(settings.folder());
        FolderLock lock = FolderLock.take(folder);
        try {
            Swap.settle(folder);
            return start(settings, folder, lock::close);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** Starts in a folder that this process holds; {@code release} is run when all is stopped. */
    static EmbeddedNeo4j start(EmbeddedSettings settings, DataFolder folder, Runnable release) {
        Ports.check(settings);
        Password password = new PasswordFile(folder).readOrCreate();
        if (!folder.hasUsers()) {
            InitialPassword.set(folder, password);
        }
        Server server = Server.start(folder, ServerConfiguration.of(settings, MemoryPlan.ofThisMachine()), password);
        return new EmbeddedNeo4j(settings, password, release, server);
    }

    /** {@return how many bytes of a graph the database may keep in memory beside the heap, in a process like this one} */
    public static long pageCacheBytes() {
        return MemoryPlan.ofThisMachine().pageCache();
    }

    /** {@return where a driver connects, with the port that was really taken} */
    public URI boltUri() {
        return URI.create("bolt://" + address(ConnectorType.BOLT));
    }

    /** {@return where Neo4j Browser is, with the port that was really taken} */
    public URI browserUri() {
        return URI.create("http://" + address(ConnectorType.HTTP) + "/browser/");
    }

    /** {@return the user to connect as} */
    public String username() {
        return USERNAME;
    }

    /** {@return the password to connect with} */
    public String password() {
        return password.text();
    }

    /** {@return whether the password was made in this start, and so is to be shown once} */
    public boolean passwordIsNew() {
        return password.isNew();
    }

    /** {@return the database itself, for reading in process without Bolt; usable until {@link #close}} */
    public GraphDatabaseService database() {
        return server.database();
    }

    /**
     * Waits until every index is filled.
     *
     * @param percent is told how far that is
     */
    public void awaitIndexes(IntConsumer percent) {
        IndexWait.on(database(), percent);
    }

    /** Stops Neo4j and gives the folder free; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                server.stop();
            } finally {
                release.run();
            }
        }
    }

    private SocketAddress address(ConnectorType connector) {
        return new SocketAddress(Ports.reachable(settings.host()), server.port(connector));
    }
}
