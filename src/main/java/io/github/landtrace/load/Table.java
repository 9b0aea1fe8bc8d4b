package io.github.landtrace.load;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Writes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One table of a Data Package and the mapping that brings it into the graph.
 *
 * @param encoding the declared encoding, such as utf-8 or gb18030
 */
public record Table(String name, Path file, String encoding, List<Field> fields, CypherFile mapping) {

    /** The column that identifies a row, over all tables. */
    public static final String ID = "id";

    /** The column that says when the register first showed the row. */
    public static final String RECORDED_AT = "recordedAt";

    /** The column that says when the register stopped showing it. */
    public static final String SUPERSEDED_AT = "supersededAt";

    public Table {
        fields = List.copyOf(fields);
    }

    /** {@return the column of that name, if there is one} */
    public Optional<Field> field(String column) {
        return fields.stream().filter(field -> field.name().equals(column)).findFirst();
    }

    /** {@return the columns that refer to other records} */
    public List<Field> references() {
        return fields.stream().filter(field -> !field.references().isEmpty()).toList();
    }

    /** {@return whether its rows are nodes; otherwise they are relationships} */
    boolean makesNodes() {
        return !mapping.writes().nodes().isEmpty();
    }

    /** {@return the label that tells its nodes from those of other tables; empty for relationships} */
    String label() {
        if (!makesNodes()) {
            return "";
        }
        List<String> labels = mapping.writes().nodes().get(0).labels();
        return labels.get(labels.size() - 1);
    }

    /** {@return the relationship that a row of a relationship table is} */
    Writes.Relationships link() {
        return mapping.writes().relationships().get(0);
    }
}
