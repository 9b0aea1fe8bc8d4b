/**
 * The Neo4j Community server that runs in this process when no outside one is configured: durable, with authentication, Bolt and
 * Neo4j Browser. Start at {@link io.github.landtrace.embedded.EmbeddedNeo4j}. May depend on {@code graph} only.
 */
@NullMarked
package io.github.landtrace.embedded;

import org.jspecify.annotations.NullMarked;
