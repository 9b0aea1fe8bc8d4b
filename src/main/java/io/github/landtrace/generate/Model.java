package io.github.landtrace.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables that there can be and their columns, as the folder of the model declares them. */
final class Model {

    static final String FILE = "datapackage.json";

    private final Path folder;
    private final ObjectNode descriptor;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private Model(Path folder, ObjectNode descriptor) {
        this.folder = folder;
        this.descriptor = descriptor;
        for (JsonNode resource : descriptor.path("resources")) {
            Table table = Table.of(resource, tables.size());
            tables.put(table.name(), table);
        }
    }

    static Model read(Path folder) {
        try {
            return new Model(folder, (ObjectNode)
                    new ObjectMapper().readTree(folder.resolve(FILE).toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the folder that holds what is published about the reform} */
    Path folder() {
        return folder;
    }

    /** {@return a copy of the descriptor, to be changed} */
    ObjectNode descriptor() {
        return descriptor.deepCopy();
    }

    /** {@return every table, in an order in which rows refer to tables before their own or to their own} */
    Iterable<Table> tables() {
        return tables.values();
    }

    int size() {
        return tables.size();
    }

    Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table \"" + name + "\"; there are " + tables.keySet());
        }
        return table;
    }
}
