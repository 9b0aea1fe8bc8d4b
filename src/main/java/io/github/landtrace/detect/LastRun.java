package io.github.landtrace.detect;

import io.github.landtrace.graph.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last run of a rule before this one.
 *
 * @param version of the rule
 * @param lawDigest digest of the law then; null when it was not kept
 * @param dataUntil day to which the data reached then; null when it was not kept
 * @param sequence number of the run
 * @param isCarried whether its findings were in a graph that was replaced since
 */
record LastRun(
        long version, @Nullable String lawDigest, @Nullable LocalDate dataUntil, long sequence, boolean isCarried) {

    /** {@return the last run of each rule that ever ran to its end} */
    static Map<String, LastRun> all(FindingStore store) {
        Map<String, LastRun> runs = new HashMap<>();
        for (Row row : store.read("detection-runs-last", Map.of())) {
            runs.put(
                    String.valueOf(row.get("ruleId")),
                    new LastRun(
                            number(row, "version"),
                            row.get("lawDigest") instanceof String digest ? digest : null,
                            row.get("dataUntil") instanceof LocalDate day ? day : null,
                            number(row, "sequence"),
                            Boolean.TRUE.equals(row.get("isCarried"))));
        }
        return runs;
    }

    private static long number(Row row, String column) {
        return row.get(column) instanceof Long number ? number : 0;
    }
}
