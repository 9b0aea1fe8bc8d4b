package io.github.landtrace.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A client over one connection that is kept open, as cheap as a client can be, so that what is measured is the server. It
 * reads answers with a length and in chunks, and nothing else of HTTP.
 */
final class ApiClient implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final int BUFFER = 64 * 1024;

    /** A server closes connections that are idle for longer; it may close one just when it is used, too. */
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final URI server;
    private Socket socket;
    private InputStream in;
    private long usedNanos;
    private final byte[] buffer = new byte[BUFFER];

    ApiClient(URI server) throws IOException {
        this.server = server;
        this.socket = connected(server);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.usedNanos = System.nanoTime();
    }

    private static Socket connected(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    private void reconnectAfterIdling() throws IOException {
        if (System.nanoTime() - usedNanos > IDLE_NANOS) {
            socket.close();
            socket = connected(server);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
    }

    /**
     * {@return the number of line ends in the answer's body}
     *
     * @throws IOException when the answer is no success or breaks off
     */
    long get(String path) throws IOException {
        reconnectAfterIdling();
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + server.getHost() + ":" + server.getPort() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        String status = line();
        long length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Long.parseLong(lower.substring(LENGTH.length()).strip());
            }
        }
        long lines = length >= 0 ? body(length) : chunks();
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new IOException(path + " answered " + status);
        }
        usedNanos = System.nanoTime();
        return lines;
    }

    private long chunks() throws IOException {
        long lines = 0;
        for (long size = chunkSize(); size > 0; size = chunkSize()) {
            lines += body(size);
            line();
        }
        while (!line().isEmpty()) {
            // Trailer fields end with an empty line.
        }
        return lines;
    }

    private long chunkSize() throws IOException {
        return Long.parseLong(line().split(";", 2)[0].strip(), 16);
    }

    private long body(long length) throws IOException {
        long lines = 0;
        long left = length;
        while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (count < 0) {
                throw new EOFException("the answer broke off");
            }
            for (int i = 0; i < count; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            left -= count;
        }
        return lines;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
