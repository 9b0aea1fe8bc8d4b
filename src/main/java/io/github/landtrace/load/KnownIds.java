package io.github.landtrace.load;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of all rows accepted so far, in memory: some 150 bytes a row. */
final class KnownIds {

    /**
     * Where an id was seen.
     *
     * @param supersededAt when the row itself says that the register stopped showing it
     */
    record Seen(
            String table,
            ZonedDateTime recordedAt,
            @Nullable ZonedDateTime supersededAt) {}

    private final Map<String, Seen> byId = new HashMap<>();

    @Nullable
    Seen find(String id) {
        return byId.get(id);
    }

    void add(TypedRow row, String table) {
        byId.put(row.id(), new Seen(table, row.recordedAt(), row.supersededAt()));
    }
}
