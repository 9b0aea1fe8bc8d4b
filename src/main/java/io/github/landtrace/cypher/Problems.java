package io.github.landtrace.cypher;

import java.nio.file.Path;
import java.util.List;

/** Collects what is wrong in one file while the rest of it is still read. */
final class Problems {

    private final Path file;
    private final List<Problem> found;

    Problems(Path file, List<Problem> found) {
        this.file = file;
        this.found = found;
    }

    void add(int line, String got, String allowed) {
        found.add(new Problem(file, line, got, allowed));
    }

    int count() {
        return found.size();
    }
}
