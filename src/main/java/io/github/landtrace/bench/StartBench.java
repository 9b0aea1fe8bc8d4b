package io.github.landtrace.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long {@code serve} takes on an existing folder until it is ready, beside the bare server until Bolt answers. */
public final class StartBench {

    /** What the bare server says when Bolt listens, before the address. */
    public static final String BOLT = "Bolt ";

    private static final double GOAL = 1.5;
    private static final int TIMEOUT_MILLIS = 5_000;
    /** Bolt's greeting, and four versions of it that the client speaks. */
    private static final byte[] GREETING = ByteBuffer.allocate(20)
            .putInt(0x6060B017)
            .putInt(0x00040405)
            .putInt(0x00000104)
            .array();

    private final Launcher launcher;
    private final Path data;
    private final Path output;
    private final String[] bareServer;

    private StartBench(Launcher launcher, Path data, Path output, String[] bareServer) {
        this.launcher = launcher;
        this.data = data;
        this.output = output;
        this.bareServer = bareServer;
    }

    /**
     * Measures, the two in turn, each as a process of its own on the same folder.
     *
     * @param data a data folder that nothing uses
     * @param bareServer the arguments that start the bare server on it
     * @param rounds how often each starts
     * @param warmsUp whether each starts once before, which does not count: files are read from the disk then
     */
    public static BenchReport run(Launcher launcher, Path data, List<String> bareServer, int rounds, boolean warmsUp) {
        List<Double> bare = new ArrayList<>();
        List<Double> served = new ArrayList<>();
        try (WorkFolder folder = WorkFolder.below(data)) {
            StartBench bench = new StartBench(
                    launcher, data, folder.path().resolve("output.txt"), bareServer.toArray(String[]::new));
            for (int round = warmsUp ? 0 : 1; round <= rounds; round++) {
                double first = bench.bare();
                double second = bench.serve();
                if (round > 0) {
                    bare.add(first);
                    served.add(second);
                }
            }
        }
        Figures figures = new Figures(
                "START of a process on an existing folder",
                Unit.SECONDS,
                List.of(
                        Middle.of(bare).figure("bare server, until Bolt answers", false, "same JVM settings"),
                        Middle.of(served).figure("serve, until ready", true, "every statement warm")),
                Goal.atMost(GOAL));
        return new BenchReport(Machine.here(), List.of(), List.of(figures), List.of());
    }

    private double bare() {
        try (ChildProcess child = launcher.start(data, output, bareServer)) {
            double listens = child.awaitLine(line -> line.startsWith(BOLT));
            long start = System.nanoTime();
            String line = child.said().stream()
                    .filter(it -> it.startsWith(BOLT))
                    .findFirst()
                    .orElseThrow();
            greet(URI.create(line.substring(BOLT.length()).strip()));
            return listens + (System.nanoTime() - start) / 1e9;
        }
    }

    private double serve() {
        try (ChildProcess child = launcher.start(data, output, "serve")) {
            return child.awaitLine("ready"::equals);
        }
    }

    private static void greet(URI bolt) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(bolt.getHost(), bolt.getPort()), TIMEOUT_MILLIS);
            socket.getOutputStream().write(GREETING);
            if (socket.getInputStream().readNBytes(4).length < 4) {
                throw new IOException("the connection was closed");
            }
        } catch (IOException e) {
            throw new BenchException("Bolt at " + bolt + " does not answer: " + e.getMessage(), e);
        }
    }
}
