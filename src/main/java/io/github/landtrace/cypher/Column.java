package io.github.landtrace.cypher;

import org.jspecify.annotations.Nullable;

/**
 * One column that a statement returns.
 *
 * @param nullable whether a row may lack it
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        @Nullable String description) {}
