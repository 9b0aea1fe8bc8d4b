/**
 * One finding with all that it rests on: read, shown as a page, written for others, and checked by others.
 *
 * <p>May use {@code cypher}, {@code catalogue}, {@code graph} and {@code detect}. A bundle that is read is foreign: nothing
 * of it is believed, written to disk or run before it was checked, and its rule only reads.
 */
@NullMarked
package io.github.landtrace.bundle;

import org.jspecify.annotations.NullMarked;
