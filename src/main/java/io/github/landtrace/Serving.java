package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.http.Readiness;
import io.github.landtrace.http.Server;
import io.github.landtrace.http.ServerSettings;
import io.github.landtrace.http.WarmUp;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A graph that is open and served over HTTP. Order of calls: {@link #start}, fill the graph where needed, {@link #warm},
 * {@link #waitForEnd}; the process's end closes it.
 */
final class Serving implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final Settings settings;
    private final boolean demo;
    private final OpenGraph open;
    private final Catalogue catalogue;
    private final Readiness readiness;
    private final Server server;
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean closed;

    private Serving(
            Settings settings, boolean demo, OpenGraph open, Catalogue catalogue, Readiness readiness, Server server) {
        this.settings = settings;
        this.demo = demo;
        this.open = open;
        this.catalogue = catalogue;
        this.readiness = readiness;
        this.server = server;
    }

    static Serving start(Settings settings, boolean demo, Catalogue catalogue) {
        // The database tells Browser where the guide is before the server that serves the guide can start.
        int port = settings.port() == 0 ? freePort(settings.host()) : settings.port();
        URI guide = URI.create("http://" + reachable(settings.host()) + ":" + port + "/guide");
        OpenGraph open = OpenGraph.forServing(settings, demo, guide);
        try {
            Readiness readiness = new Readiness();
            Server server = Server.start(
                    new ServerSettings(
                            settings.host(), port, List.of(), open.browser(), open.bolt(), settings.queryTimeout()),
                    catalogue,
                    open.graph(),
                    readiness);
            Serving serving = new Serving(settings, demo, open, catalogue, readiness, server);
            Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "landtrace-stop"));
            RunningServer.note(OpenGraph.folder(settings, demo), open);
            return serving;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    OpenGraph open() {
        return open;
    }

    Readiness readiness() {
        return readiness;
    }

    /** Runs what requests will run until it is quick, and says that all is ready. */
    void warm() {
        readiness.waitingFor("the statements to be warm");
        int rounds = new WarmUp(open.graph(), catalogue, settings.queryTimeout()).run();
        LOG.debug("warm after {} rounds", rounds);
        readiness.ready();
    }

    void printAddresses(PrintWriter out) {
        URI uri = server.uri();
        out.println("Start page     " + uri);
        out.println("API docs       " + uri.resolve("/docs"));
        out.println("Guide          " + uri.resolve("/guide"));
        out.println("Neo4j Browser  " + (open.browser() == null ? "that of " + open.bolt() : open.browser()));
        if (open.embedded() != null) {
            out.println("Bolt           " + open.bolt() + "  user "
                    + open.embedded().username());
            out.println(
                    open.embedded().passwordIsNew()
                            ? "Password       " + open.embedded().password()
                                    + "  (made now and shown this once; kept in " + OpenGraph.folder(settings, demo)
                                    + ")"
                            : "Password       kept in " + OpenGraph.folder(settings, demo));
        }
    }

    /** Waits until the process is told to end. */
    void waitForEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            RunningServer.forget(OpenGraph.folder(settings, demo));
            server.close();
            open.close();
            ended.countDown();
        }
    }

    private static int freePort(String host) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("LANDTRACE_HOST is \"" + host + "\"; give an address of this machine", e);
        }
    }

    private static String reachable(String host) {
        return host.equals("0.0.0.0") ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
    }
}
