/**
 * The HTTP interface: routes, encoders, errors, OpenAPI. The only package that knows Javalin.
 *
 * <p>May use {@code cypher}, {@code catalogue} and {@code graph}. {@link io.github.landtrace.http.Server} is the way in:
 * it is started with a catalogue and a graph, and closed by whoever started it. HTTP statuses stand in {@code
 * ErrorMapper} alone.
 */
@NullMarked
package io.github.landtrace.http;

import org.jspecify.annotations.NullMarked;
