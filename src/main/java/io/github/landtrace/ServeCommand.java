package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.load.Loader;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code landtrace serve}. */
@Command(
        name = "serve",
        description = {
            "Serves the API, the guide and, on the embedded database, Neo4j Browser.",
            "Uses the embedded database in the data folder, or NEO4J_URI when that is set."
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        Settings settings = Main.of(specification).settings();
        Catalogue catalogue = Catalogue.load(Home.cypher());
        try (Serving serving = Serving.start(settings, false, catalogue)) {
            new Loader(serving.open().graph(), catalogue, Home.tables()).applySchema();
            serving.printAddresses(out);
            serving.warm();
            out.println("ready");
            out.flush();
            serving.waitForEnd();
        }
        return ExitCode.DONE;
    }
}
