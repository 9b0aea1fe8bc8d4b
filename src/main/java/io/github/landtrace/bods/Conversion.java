package io.github.landtrace.bods;

import java.util.List;

/**
 * What became of the statements of a file.
 *
 * @param read how many there are
 * @param refused how many are not loaded
 * @param firstRefused the first of them
 * @param remarks where a rule of the standard is broken that does not touch what is loaded
 */
public record Conversion(long read, long refused, List<Refused> firstRefused, List<String> remarks) {

    public Conversion {
        firstRefused = List.copyOf(firstRefused);
        remarks = List.copyOf(remarks);
    }
}
