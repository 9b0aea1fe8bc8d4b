/**
 * Graphs in the forms that other tools read: GraphML, GEXF, Cytoscape JSON, BODS statements and FollowTheMoney entities. May
 * use {@code graph}.
 */
@NullMarked
package io.github.landtrace.export;

import org.jspecify.annotations.NullMarked;
