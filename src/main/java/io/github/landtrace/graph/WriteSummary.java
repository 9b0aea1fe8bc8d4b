package io.github.landtrace.graph;

import java.util.List;

/**
 * What a transaction changed.
 *
 * @param rows what its last statement returned
 */
public record WriteSummary(
        long nodesCreated, long relationshipsCreated, long propertiesSet, long labelsAdded, List<Row> rows) {

    /** Nothing was changed. */
    public static final WriteSummary NOTHING = new WriteSummary(0, 0, 0, 0, List.of());

    public WriteSummary {
        rows = List.copyOf(rows);
    }

    WriteSummary plus(WriteSummary other) {
        return new WriteSummary(
                nodesCreated + other.nodesCreated,
                relationshipsCreated + other.relationshipsCreated,
                propertiesSet + other.propertiesSet,
                labelsAdded + other.labelsAdded,
                other.rows);
    }
}
