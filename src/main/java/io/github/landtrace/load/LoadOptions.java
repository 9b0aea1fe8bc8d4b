package io.github.landtrace.load;

import java.nio.file.Path;

/**
 * How a folder is loaded.
 *
 * @param dryRun check only, load nothing
 * @param strict load nothing when any row is bad
 * @param resume skip what an interrupted load of the same files has done
 * @param rejectsFile where rejected rows are written
 */
public record LoadOptions(boolean dryRun, boolean strict, boolean resume, Path rejectsFile) {}
