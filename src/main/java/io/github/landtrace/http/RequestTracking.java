package io.github.landtrace.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Gives each request an id, and writes one log line and one measurement when it is answered. */
final class RequestTracking {

    static final String HEADER = "X-Request-Id";

    private static final Logger LOG = LoggerFactory.getLogger("io.github.landtrace.http.access");
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final String ID = "requestId";
    private static final String START = "landtrace.start";
    private static final String CUT = "landtrace.cut";

    private final Metrics metrics;

    RequestTracking(Metrics metrics) {
        this.metrics = metrics;
    }

    void begin(Context context) {
        MDC.clear();
        String given = context.header(HEADER);
        String id = given != null && SANE.matcher(given).matches() ? given : newId();
        context.attribute(ID, id);
        context.attribute(START, System.nanoTime());
        context.header(HEADER, id);
        MDC.put(ID, id);
    }

    private static String newId() {
        return String.format(Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong());
    }

    static @Nullable String requestId(Context context) {
        return context.attribute(ID);
    }

    /** Remembers that the answer was broken off. */
    static void markCut(Context context) {
        context.attribute(CUT, true);
    }

    void end(Context context) {
        Long start = context.attribute(START);
        long nanos = start == null ? 0 : System.nanoTime() - start;
        String status = context.attribute(CUT) == null ? String.valueOf(context.statusCode()) : "cut";
        Endpoint endpoint = context.endpoints().lastHttpEndpoint();
        String route = endpoint == null || endpoint.path.isEmpty() ? "none" : endpoint.path;
        metrics.request(method(context), route, status, nanos);
        if (LOG.isInfoEnabled()) {
            LOG.info("{} {} {} {} ms", method(context), context.path(), status, milliseconds(nanos));
        }
        MDC.clear();
    }

    /** Only the usual methods, so that a caller cannot make up new time series. */
    private static String method(Context context) {
        String name = context.method().name();
        return switch (name) {
            case "GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH" -> name;
            default -> "other";
        };
    }

    private static String milliseconds(long nanos) {
        return String.valueOf(Math.round(nanos / 10_000.0) / 100.0);
    }
}
