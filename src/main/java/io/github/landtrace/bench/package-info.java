/**
 * Measures what the service costs, side by side in one run.
 *
 * <p>May use {@code cypher}, {@code catalogue}, {@code graph}, {@code load}, {@code compare}, {@code detect}, {@code embedded} and {@code http}. Absolute times on a shared machine mean
 * nothing; the ratios between lanes that took turns do.
 */
@NullMarked
package io.github.landtrace.bench;

import org.jspecify.annotations.NullMarked;
