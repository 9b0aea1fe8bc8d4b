package io.github.landtrace.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** Published data and schemas that lie beside the project, which are no part of it: tests that read them skip where they are missing. */
public final class Corpora {

    private Corpora() {}

    /** {@return a file or folder of the corpora; the test is skipped when there is none} */
    public static Path path(String relative) {
        Path path = SampleDatabase.home().resolve("../shared/corpora").resolve(relative);
        assumeThat(Files.exists(path))
                .as("the corpora, which hold " + relative + ", are not beside the project")
                .isTrue();
        return path;
    }
}
