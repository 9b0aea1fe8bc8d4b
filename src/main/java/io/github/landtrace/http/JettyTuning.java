package io.github.landtrace.http;

import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Threads, buffers, limits and the end of the web server. */
final class JettyTuning {

    private static final int MAX_THREADS = 64;
    private static final int MIN_THREADS = 4;
    private static final int IDLE_THREAD_MILLIS = 60_000;
    private static final long STOP_MILLIS = 5_000;
    private static final long IDLE_CONNECTION_MILLIS = 30_000;
    private static final int COMPRESS_FROM_BYTES = 4 * 1024;

    private JettyTuning() {}

    static void apply(JavalinConfig config, ServerSettings settings, Metrics metrics) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS, IDLE_THREAD_MILLIS);
        threads.setName("http");
        config.jetty.threadPool = threads;
        config.jetty.host = settings.host();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_CONNECTION_MILLIS);
            http.setOutputBufferSize(ResponseBody.SIZE);
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.setErrorHandler(new JettyErrors());
            server.insertHandler(new GracefulHandler());
            StatisticsHandler statistics = statistics(server);
            metrics.inFlight(statistics::getRequestsActive);
        });
    }

    private static StatisticsHandler statistics(Server server) {
        StatisticsHandler statistics = server.getDescendant(StatisticsHandler.class);
        if (statistics == null) {
            statistics = new StatisticsHandler();
            server.insertHandler(statistics);
        }
        return statistics;
    }

    static CompressionStrategy compression() {
        CompressionStrategy gzip = new CompressionStrategy(null, new Gzip(1));
        gzip.setDefaultMinSizeForCompression(COMPRESS_FROM_BYTES);
        return gzip;
    }
}
