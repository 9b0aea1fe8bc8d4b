/**
 * Statements of the Beneficial Ownership Data Standard 0.4: read, checked by the standard's schema and its further rules, and
 * turned into the tables that {@link io.github.landtrace.load} loads. May use {@code cypher}, {@code catalogue}, {@code graph}
 * and {@code load}.
 */
@NullMarked
package io.github.landtrace.bods;

import org.jspecify.annotations.NullMarked;
