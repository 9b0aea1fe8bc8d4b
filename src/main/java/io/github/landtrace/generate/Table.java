package io.github.landtrace.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One table of the model.
 *
 * @param position where it stands among all tables
 * @param prefix what its ids begin with, such as PA-
 * @param columns its columns, in the order of the file; those that the loader derives are left out
 * @param positions where each column stands
 * @param required the positions of columns that every row needs
 * @param references the columns that name records of other rows, with what parts several
 */
record Table(
        String name,
        int position,
        String prefix,
        List<String> columns,
        Map<String, Integer> positions,
        List<Integer> required,
        Set<String> references) {

    static Table of(JsonNode resource, int position) {
        List<String> columns = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        List<Integer> required = new ArrayList<>();
        Set<String> references = new HashSet<>();
        String prefix = "";
        resource.at("/schema/foreignKeys")
                .forEach(key -> references.add(key.path("fields").path(0).asText()));
        for (JsonNode field : resource.at("/schema/fields")) {
            if (field.has("landtrace:derive")) {
                continue;
            }
            String column = field.path("name").asText();
            JsonNode constraints = field.path("constraints");
            if (column.equals("id")) {
                prefix = constraints.path("pattern").asText().replaceFirst("^\\^([A-Z]+-).*$", "$1");
            }
            if (constraints.path("required").asBoolean(false)) {
                required.add(columns.size());
            }
            if (field.has("landtrace:references")) {
                references.add(column);
            }
            positions.put(column, columns.size());
            columns.add(column);
        }
        return new Table(
                resource.path("name").asText(),
                position,
                prefix,
                List.copyOf(columns),
                Map.copyOf(positions),
                List.copyOf(required),
                Set.copyOf(references));
    }

    int column(String column) {
        Integer found = positions.get(column);
        if (found == null) {
            throw new IllegalArgumentException("no column \"" + column + "\" in " + name + "; there are " + columns);
        }
        return found;
    }
}
