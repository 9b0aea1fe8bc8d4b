package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that opens the graph shares. */
final class Environment {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--demo", description = "Use the demo's data instead: also while it runs in another terminal.")
    private boolean demo;

    Settings settings() {
        return Main.of(command).settings();
    }

    Catalogue catalogue() {
        return Catalogue.load(Home.cypher());
    }

    boolean isDemo() {
        return demo;
    }

    /** {@return where the embedded database lies} */
    Path folder(Settings settings) {
        return OpenGraph.folder(settings, demo);
    }

    OpenGraph open(Settings settings) {
        return OpenGraph.forCommand(settings, demo);
    }
}
