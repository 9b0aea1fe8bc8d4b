package io.github.landtrace.cypher;

import java.nio.file.Path;

/**
 * One thing that is wrong in one place of a file.
 *
 * @param file the file, as it was given
 * @param line 1-based line
 * @param got what stands there
 * @param allowed what may stand there, or what to do about it
 */
public record Problem(Path file, int line, String got, String allowed) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + got + "; " + allowed;
    }
}
