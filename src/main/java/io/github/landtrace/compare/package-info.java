/**
 * Compares what two graphs hold of the tables, whatever they lie on and in whatever order they were loaded. Start at
 * {@link io.github.landtrace.compare.GraphContent}. May use {@code catalogue} and {@code graph}.
 */
@NullMarked
package io.github.landtrace.compare;

import org.jspecify.annotations.NullMarked;
