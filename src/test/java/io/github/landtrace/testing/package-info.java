/** What tests of several packages share: one Neo4j for the whole run. */
package io.github.landtrace.testing;
