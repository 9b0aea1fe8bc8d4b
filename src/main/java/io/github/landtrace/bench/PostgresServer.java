package io.github.landtrace.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of our own, on a free port of this machine and in a folder of its own, for as long as the benchmark runs. */
final class PostgresServer implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String ROOT = "root";
    private static final long START_SECONDS = 60;

    private final Path binaries;
    private final Path folder;
    private final int port;

    private PostgresServer(Path binaries, Path folder, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
    }

    /** {@return the newest installed PostgreSQL's programs, if there are any} */
    static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max((left, right) -> left.toString().compareTo(right.toString()));
        }
    }

    /** Makes a database in a folder below the given one, and starts it. */
    static PostgresServer start(Path binaries, Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("postgres"));
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        PostgresServer server = new PostgresServer(binaries, folder, port);
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        server.program(
                "initdb",
                "-D",
                folder.resolve("data").toString(),
                "-U",
                "landtrace",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C");
        server.program(
                "pg_ctl",
                "-D",
                folder.resolve("data").toString(),
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "-t",
                String.valueOf(START_SECONDS),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=1GB"
                        + " -c work_mem=64MB -c maintenance_work_mem=512MB -c max_wal_size=8GB",
                "start");
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=landtrace&reWriteBatchedInserts=true";
    }

    @Override
    public void close() {
        try {
            program("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
        } catch (IOException e) {
            throw new BenchException("PostgreSQL in " + folder + " did not stop: " + e.getMessage(), e);
        }
    }

    private void program(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(binaries.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(2 * START_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** PostgreSQL refuses to run as root. */
    private static boolean isRoot() {
        return ROOT.equals(System.getProperty("user.name"));
    }
}
