/**
 * Runs the rules and keeps what they find in the graph, beside what they found before.
 *
 * <p>May use {@code cypher}, {@code catalogue} and {@code graph}.
 */
@NullMarked
package io.github.landtrace.detect;

import org.jspecify.annotations.NullMarked;
