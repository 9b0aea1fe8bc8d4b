package io.github.landtrace.cypher;

import java.util.List;

/**
 * What is computed from the rows of a statement before they are an answer.
 *
 * @param fetches the columns that the statement itself returns, in order
 */
public record Computation(ComputeKind kind, List<Column> fetches) {

    public Computation {
        fetches = List.copyOf(fetches);
    }
}
