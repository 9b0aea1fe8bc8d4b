/**
 * Brings a folder of tables into the graph: reads and validates every cell, rejects bad rows and all that refer to them,
 * loads the rest in batches that survive a crash, and checks the invariants.
 *
 * <p>May use {@code cypher}, {@code catalogue} and {@code graph}. {@link io.github.landtrace.load.Loader} is the way in.
 */
@NullMarked
package io.github.landtrace.load;

import org.jspecify.annotations.NullMarked;
