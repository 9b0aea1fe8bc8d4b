package io.github.landtrace.generate;

import java.util.List;
import java.util.Map;

/**
 * What was generated.
 *
 * @param rows rows of each table that has any
 * @param tally what was realised
 */
public record GenerationReport(
        long households, int villages, Map<String, Long> rows, long labels, long dirtMarks, Tally tally) {

    public GenerationReport {
        rows = Map.copyOf(rows);
    }

    /** {@return for each measure and class: measure, class, target, what was realised, source of the target} */
    public List<List<String>> comparison() {
        return Comparison.of(this);
    }

    /** {@return rows of all tables} */
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
