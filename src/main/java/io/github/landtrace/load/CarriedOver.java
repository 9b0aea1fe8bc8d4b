package io.github.landtrace.load;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in a graph beside the tables and outlives them: {@code carry-WHAT-read.cypher} reads it from the old graph,
 * {@code carry-WHAT-write.cypher} writes it into the new one.
 *
 * @param what what it is called
 * @param rows as they were read, each with the {@code id} of what it belongs to; people made them, so they are few
 * @param kept how many were written
 * @param lost those that the new graph has no place for
 */
public record CarriedOver(
        String what, List<Map<String, @Nullable Object>> rows, long kept, List<Map<String, @Nullable Object>> lost) {

    public CarriedOver {
        rows = List.copyOf(rows);
        lost = List.copyOf(lost);
    }
}
