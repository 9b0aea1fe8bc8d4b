package io.github.landtrace.load;

import java.util.List;

/**
 * Something that must hold over the graph and does not.
 *
 * @param invariant its name, as its file in {@code cypher/system/} is called
 * @param recordIds the records that break it
 * @param sentence what is wrong with them
 */
public record BrokenInvariant(String invariant, List<String> recordIds, String sentence) {
    public BrokenInvariant {
        recordIds = List.copyOf(recordIds);
    }
}
