package io.github.landtrace.load;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a load did.
 *
 * @param loadedAnything false for a dry run, and for a strict load of a folder with bad rows
 * @param faults how many reasons for rejection there are
 * @param firstFaults the first of them
 * @param rejectsFile where they all stand with their rows; null when there are none
 * @param broken the invariants that do not hold afterwards
 */
public record LoadReport(
        String name,
        boolean loadedAnything,
        List<TableReport> tables,
        long faults,
        List<Fault> firstFaults,
        @Nullable Path rejectsFile,
        List<BrokenInvariant> broken) {

    public LoadReport {
        tables = List.copyOf(tables);
        firstFaults = List.copyOf(firstFaults);
        broken = List.copyOf(broken);
    }

    /** {@return the same with what the invariants show} */
    public LoadReport with(List<BrokenInvariant> shown) {
        return new LoadReport(name, loadedAnything, tables, faults, firstFaults, rejectsFile, shown);
    }

    /** {@return the sum over all tables} */
    public TableReport total() {
        TableReport sum = new TableReport("total", 0, 0, 0, 0, 0);
        for (TableReport table : tables) {
            sum = new TableReport(
                    "total",
                    sum.read() + table.read(),
                    sum.loaded() + table.loaded(),
                    sum.unchanged() + table.unchanged(),
                    sum.rejected() + table.rejected(),
                    sum.heldBack() + table.heldBack());
        }
        return sum;
    }
}
