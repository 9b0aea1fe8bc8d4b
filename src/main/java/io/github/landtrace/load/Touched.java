package io.github.landtrace.load;

import io.github.landtrace.cypher.RuleFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which records rows change, so that the rules can look at these again. */
final class Touched {

    private Touched() {}

    /**
     * {@return the ids: of a record, its own and of what its own relationships reached before; of a relationship, its
     * ends, now and before}
     */
    static List<String> by(Table table, List<TypedRow> rows, Map<String, StoredRecord> stored) {
        Set<String> ids = new LinkedHashSet<>();
        for (TypedRow row : rows) {
            StoredRecord before = stored.get(row.id());
            if (table.makesNodes()) {
                ids.add(row.id());
                if (before != null) {
                    before.targets().values().forEach(ids::addAll);
                }
            } else {
                ends(table).forEach(column -> {
                    add(row.values().get(column), ids);
                    if (before != null) {
                        add(before.current().get(column), ids);
                    }
                });
            }
        }
        return List.copyOf(ids);
    }

    /** A row that ties a record to mere background touches the record only. */
    private static List<String> ends(Table table) {
        List<String> columns = new ArrayList<>();
        for (var end : List.of(table.link().from(), table.link().to())) {
            if (!RuleFacts.BACKGROUND.contains(end.label())) {
                columns.add(end.column());
            }
        }
        return columns.isEmpty()
                ? List.of(table.link().from().column(), table.link().to().column())
                : columns;
    }

    private static void add(@Nullable Object value, Set<String> ids) {
        if (value instanceof String id) {
            ids.add(id);
        }
    }
}
