/**
 * Ownership arithmetic over a subgraph that one statement fetched: intervals, cycles, unknowns, control, paths through
 * time. The numbers are those of {@code docs/decisions/0020}.
 *
 * <p>May use {@code graph} only. Everything in it is a function of what it is given: it reads no clock and no database.
 */
@NullMarked
package io.github.landtrace.trace;

import org.jspecify.annotations.NullMarked;
