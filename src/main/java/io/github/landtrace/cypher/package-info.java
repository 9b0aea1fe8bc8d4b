/**
 * The format of the files under {@code cypher/}: read them, check them, and report every problem of every file at once.
 *
 * <p>Depends on nothing else of Landtrace and needs no database. What only a database can say (plans, rows) is checked
 * by the contract test.
 */
@NullMarked
package io.github.landtrace.cypher;

import org.jspecify.annotations.NullMarked;
