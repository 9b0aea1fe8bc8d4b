package io.github.landtrace.load;

/**
 * How far a table was loaded.
 *
 * @param id the table and the digest of its file: another file begins anew
 * @param rows how many of its rows are done
 */
record Checkpoint(String id, long rows) {}
