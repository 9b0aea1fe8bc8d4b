package io.github.landtrace.load;

import java.util.List;

/**
 * What checking a folder without a graph found.
 *
 * @param faults the first of the bad cells
 */
public record FolderReport(int tables, long rows, List<Fault> faults) {

    public FolderReport {
        faults = List.copyOf(faults);
    }
}
