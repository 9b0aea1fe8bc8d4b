package io.github.landtrace;

import io.github.landtrace.bench.Launcher;
import java.nio.file.Path;
import java.util.List;

/** The folder that holds {@code cypher/} and {@code import/}: the launcher says where it is. */
final class Home {

    private static final String PROPERTY = "landtrace.home";

    private Home() {}

    static Path cypher() {
        return folder().resolve("cypher");
    }

    static Path tables() {
        return folder().resolve("import");
    }

    /** {@return how a process of its own is started: by the launcher, with its settings for Java} */
    static Launcher launcher() {
        return new Launcher(List.of(folder().resolve("landtrace").toString()));
    }

    private static Path folder() {
        return Path.of(System.getProperty(PROPERTY, ".")).toAbsolutePath().normalize();
    }
}
