package io.github.landtrace;

import io.github.landtrace.bench.StartBench;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.embedded.EmbeddedSettings;
import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The embedded server and nothing else, until the process is told to end: what {@code bench start} measures beside. */
@Command(
        name = BareServerCommand.NAME,
        hidden = true,
        description = "Runs the embedded server on the data folder and nothing else, for bench start.")
final class BareServerCommand implements Callable<Integer> {

    static final String NAME = "bare-server";

    private static final URI NO_GUIDE = URI.create("http://127.0.0.1:8080/guide");

    @Spec
    private CommandSpec specification;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = specification.commandLine().getOut();
        Settings settings = Main.of(specification).settings();
        EmbeddedNeo4j server = EmbeddedNeo4j.start(new EmbeddedSettings(
                OpenGraph.folder(settings, false),
                settings.host(),
                settings.boltPort(),
                settings.browserPort(),
                NO_GUIDE));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "landtrace-stop"));
        out.println(StartBench.BOLT + server.boltUri());
        out.flush();
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }
}
