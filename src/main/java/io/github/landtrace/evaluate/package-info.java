/**
 * Compares what the rules say of a generated world with what was planted in it.
 *
 * <p>May use {@code cypher}, {@code catalogue} and {@code graph}.
 */
@NullMarked
package io.github.landtrace.evaluate;

import org.jspecify.annotations.NullMarked;
