package io.github.landtrace.load;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values of a row by column: an array, since all rows of a table have the same columns. Cannot be changed. */
final class ColumnValues extends AbstractMap<String, @Nullable Object> {

    private final Columns columns;
    private final @Nullable Object[] values;

    /** @param values one for each column; kept, not copied */
    ColumnValues(Columns columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** {@return the value of the column that stands there} */
    @Nullable
    Object at(int position) {
        return values[position];
    }

    @Override
    public @Nullable Object get(@Nullable Object column) {
        int position = columns.position(column);
        return position < 0 ? null : values[position];
    }

    @Override
    public boolean containsKey(@Nullable Object column) {
        return columns.position(column) >= 0;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return IntStream.range(0, values.length)
                        .<Map.Entry<String, @Nullable Object>>mapToObj(
                                position -> new SimpleImmutableEntry<>(columns.name(position), values[position]))
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }
}
