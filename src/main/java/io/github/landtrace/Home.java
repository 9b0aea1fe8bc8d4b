package io.github.landtrace;

import java.nio.file.Path;

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

    private static Path folder() {
        return Path.of(System.getProperty(PROPERTY, ".")).toAbsolutePath().normalize();
    }
}
