package io.github.landtrace.http;

import io.github.landtrace.graph.GraphException;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer while it is made. Nothing is sent before the first {@value #SIZE} bytes are there, so that most
 * faults still become a problem with its status; after that a fault cuts the connection.
 */
final class ResponseBody extends OutputStream {

    static final int SIZE = 32 * 1024;

    private static final String STARTED = "landtrace.started";

    private final Context context;
    private final CutOff cutOff;
    private final String queryId;
    private final Duration timeout;
    private final long endNanos;
    private final byte[] buffer = new byte[SIZE];
    private Runnable beforeFirst = () -> {};
    private int filled;
    private boolean isStarted;
    private boolean isWhole;
    private @Nullable Future<?> end;

    /** @param timeout after which nothing more is sent: a client that reads too slowly holds a query no longer than that */
    ResponseBody(Context context, CutOff cutOff, String queryId, Duration timeout) {
        this.context = context;
        this.cutOff = cutOff;
        this.queryId = queryId;
        this.timeout = timeout;
        this.endNanos = System.nanoTime() + timeout.toNanos();
    }

    /** {@return whether something was sent, so that the status cannot be changed any more} */
    static boolean isStarted(Context context) {
        return context.attribute(STARTED) != null || context.res().isCommitted();
    }

    /**
     * Sets what happens just before anything is sent: headers that a problem in place of the answer must not have
     * are set there.
     */
    void beforeFirst(Runnable action) {
        beforeFirst = action;
    }

    @Override
    public void write(int value) throws IOException {
        if (filled == SIZE) {
            sendPart();
        }
        buffer[filled++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == SIZE) {
                sendPart();
            }
            int part = Math.min(left, SIZE - filled);
            System.arraycopy(bytes, from, buffer, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    /** Sends what is left. Called once, when the answer is whole. */
    void finish() throws IOException {
        send();
        isWhole = true;
    }

    /** Cuts the connection when something was sent and it is not the whole: a client must not take it for that. */
    @Override
    public void close() {
        if (end != null) {
            end.cancel(false);
        }
        if (isStarted && !isWhole) {
            CutOff.connection(context).close();
        }
    }

    /** While the statement may still run: it is not to wait for a client that does not read. */
    private void sendPart() throws IOException {
        requireTime();
        if (end == null) {
            end = cutOff.after(Duration.ofNanos(endNanos - System.nanoTime()), context);
        }
        send();
    }

    private void send() throws IOException {
        requireTime();
        if (!isStarted) {
            beforeFirst.run();
            context.attribute(STARTED, true);
            isStarted = true;
        }
        context.outputStream().write(buffer, 0, filled);
        filled = 0;
    }

    private void requireTime() {
        if (System.nanoTime() > endNanos) {
            throw new GraphException.TimedOut(queryId, timeout, null);
        }
    }
}
