package io.github.landtrace.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file and what its cells are.
 *
 * @param row null when a cell does not fit
 * @param faults what does not fit
 */
record ReadRow(RawRow raw, @Nullable TypedRow row, List<Fault> faults) {

    static ReadRow of(RawRow raw, RowReader reader) {
        List<Fault> faults = new ArrayList<>(0);
        TypedRow row = reader.read(raw, faults::add);
        return new ReadRow(raw, row, faults);
    }
}
