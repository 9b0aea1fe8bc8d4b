package io.github.landtrace.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * Closes the connection of an answer that is not sent in time. A client that reads a few bytes now and then keeps a
 * write waiting for as long as it likes, and with it a session of the database.
 */
final class CutOff implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "cut-off");
        thread.setDaemon(true);
        return thread;
    });

    CutOff() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** {@return what to cancel when the answer is sent} */
    Future<?> after(Duration time, Context context) {
        EndPoint connection = connection(context);
        return timer.schedule(() -> connection.close(), time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** {@return the connection that a request came by} */
    static EndPoint connection(Context context) {
        return ServletContextRequest.getServletContextRequest(context.req())
                .getServletChannel()
                .getEndPoint();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
