/**
 * What can be asked: the queries and rules of {@code cypher/}, by id, and the binding of a caller's arguments to their
 * declared parameters.
 *
 * <p>May use {@code cypher}.
 */
@NullMarked
package io.github.landtrace.catalogue;

import org.jspecify.annotations.NullMarked;
