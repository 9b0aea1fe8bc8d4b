/**
 * Reads and writes the graph. The only package that knows the Neo4j driver: what crosses its border are plain values.
 *
 * <p>Depends on nothing else of Landtrace. {@link io.github.landtrace.graph.Graph} is the one interface; the driver lane
 * is here, a lane inside the embedded database may be added beside it.
 */
@NullMarked
package io.github.landtrace.graph;

import org.jspecify.annotations.NullMarked;
