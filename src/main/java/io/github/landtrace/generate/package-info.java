/**
 * Makes a world of any size that was never there: the tables of the model, filled with invented villages in real places,
 * whose numbers follow published distributions; and beside them, in another folder, what rules should find in it.
 *
 * <p>Depends on nothing else of Landtrace. It reads the folder of the model for the tables and their columns and for what
 * is published about the reform. What single rules look for is planted by {@code generate.scenario}, which depends on
 * this package and never the other way round.
 */
@NullMarked
package io.github.landtrace.generate;

import org.jspecify.annotations.NullMarked;
