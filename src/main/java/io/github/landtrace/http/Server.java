package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.net.URI;

/** The running HTTP server. Whoever starts it closes it, and closes the graph afterwards. */
public final class Server implements AutoCloseable {

    private static final long MAX_BODY_BYTES = 1_000_000;

    private final Javalin javalin;
    private final Metrics metrics;
    private final CutOff cutOff;
    private final ServerSettings settings;

    private Server(Javalin javalin, Metrics metrics, CutOff cutOff, ServerSettings settings) {
        this.javalin = javalin;
        this.metrics = metrics;
        this.cutOff = cutOff;
        this.settings = settings;
    }

    /**
     * Starts a server, which answers at once; whether it is ready is for {@code /health/ready} to tell.
     *
     * @throws ServerException when it cannot listen there
     */
    public static Server start(ServerSettings settings, Catalogue catalogue, Graph graph, Readiness readiness) {
        Metrics metrics = new Metrics();
        CutOff cutOff = new CutOff();
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            JettyTuning.apply(config, settings, metrics);
            Routes.register(config, settings, catalogue, graph, readiness, metrics, cutOff);
        });
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinException e) {
            cutOff.close();
            metrics.close();
            throw new ServerException(cannotListen(settings, rootMessage(e)), e);
        }
        return new Server(javalin, metrics, cutOff, settings);
    }

    private static String cannotListen(ServerSettings settings, String reason) {
        boolean isThePort = reason.contains("in use") || reason.contains("Permission denied");
        return "cannot listen on " + settings.host() + ":" + settings.port() + ": " + reason + "; "
                + (isThePort
                        ? "set LANDTRACE_PORT to another port, 0 for any that is free"
                        : "set LANDTRACE_HOST to an address of this machine");
    }

    private static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = MAX_BODY_BYTES;
        config.http.compressionStrategy = JettyTuning.compression();
    }

    /** {@return the port that it listens on} */
    public int port() {
        return javalin.port();
    }

    /** {@return the address of the start page} */
    public URI uri() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + port() + "/");
    }

    /** Lets requests that are running end, for some seconds, and stops. */
    @Override
    public void close() {
        javalin.stop();
        cutOff.close();
        metrics.close();
    }
}
