/**
 * Reads and writes the graph. The only package that knows the Neo4j driver: what crosses its border are plain values.
 *
 * <p>Depends on nothing else of Landtrace. {@link io.github.landtrace.graph.Graph} is the one interface, with two
 * lanes behind it that answer alike: through the driver, and in process on the embedded database.
 */
@NullMarked
package io.github.landtrace.graph;

import org.jspecify.annotations.NullMarked;
