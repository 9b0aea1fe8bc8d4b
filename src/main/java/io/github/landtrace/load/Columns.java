package io.github.landtrace.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the columns of a table and where each stands. */
final class Columns {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            positions.put(name, positions.size());
        }
    }

    /** {@return where the column stands, or a negative number when there is none of that name} */
    int position(@Nullable Object name) {
        Integer position = positions.get(name);
        return position == null ? -1 : position;
    }

    String name(int position) {
        return names.get(position);
    }

    int size() {
        return names.size();
    }
}
