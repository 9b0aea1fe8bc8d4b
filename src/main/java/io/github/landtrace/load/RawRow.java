package io.github.landtrace.load;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param index 0-based number of the row below the header
 * @param line 1-based line on which it begins
 */
record RawRow(long index, long line, List<String> cells) {}
