/**
 * Whether two records are one organisation: what a person decides is kept, with the instant, and can be taken back by a later
 * decision. May use {@code cypher}, {@code catalogue} and {@code graph}.
 */
@NullMarked
package io.github.landtrace.identity;

import org.jspecify.annotations.NullMarked;
