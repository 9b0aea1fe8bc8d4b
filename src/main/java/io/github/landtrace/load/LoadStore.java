package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.graph.WriteSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the loader asks of the graph and tells it, through the statements in {@code cypher/system/load-*.cypher}. */
final class LoadStore implements ReferenceLookup {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final String EXAMPLE_TYPE = "SUCCEEDED_BY";
    private static final String EXAMPLE_OUTGOING = "PART_OF";
    private static final String EXAMPLE_INCOMING = "UNDERWENT";

    private final Graph graph;
    private final Catalogue catalogue;
    private final SoleFolder soleFolder;
    private final ChangeJournal journal;
    /** What this load wrote of the table, where the graph holds nothing else. */
    private final WrittenIds written = new WrittenIds();

    LoadStore(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.soleFolder = new SoleFolder(graph, catalogue);
        this.journal = new ChangeJournal(graph, catalogue);
    }

    /** {@return whether all that the graph holds comes from the folder that is loaded} */
    SoleFolder soleFolder() {
        return soleFolder;
    }

    /** A table's rows follow. */
    void beginTable() {
        written.clear();
    }

    /** These rows may have been written by a load that was broken off: the graph is asked about them. */
    void doubt(List<TypedRow> rows) {
        written.addAll(rows);
    }

    @Override
    public Map<String, List<String>> labelsOf(Collection<String> ids) {
        Map<String, List<String>> labels = new HashMap<>();
        if (soleFolder.is()) {
            return labels;
        }
        for (Row row : ask("load-find", Map.of("ids", List.copyOf(ids)))) {
            labels.put(text(row, "id"), texts(row.get("labels")));
        }
        return labels;
    }

    @Override
    public Map<String, StoredRecord> stored(Table table, List<TypedRow> rows) {
        List<String> ids = rows.stream()
                .map(TypedRow::id)
                .filter(id -> !soleFolder.is() || written.mayHave(id))
                .toList();
        Map<String, StoredRecord> stored = new HashMap<>();
        if (ids.isEmpty()) {
            return stored;
        }
        if (table.makesNodes()) {
            graph.read(nodeStatement("load-nodes", table, Map.of("ids", ids)), Rows::toList)
                    .forEach(row -> stored.put(text(row, "id"), StoredRecord.ofNode(row)));
        } else {
            graph.read(linkStatement("load-links", table, Map.of("ids", ids)), Rows::toList)
                    .forEach(row -> stored.put(text(row, "id"), StoredRecord.ofLink(table, row)));
        }
        return stored;
    }

    long rowsDone(String checkpointId) {
        List<Row> rows = ask("load-checkpoint", Map.of("id", checkpointId));
        return rows.isEmpty() || !(rows.get(0).get("rows") instanceof Long done) ? 0 : done;
    }

    /** Writes rows, and how far the table is then, in one transaction. */
    void write(Table table, Sorted sorted, Map<String, StoredRecord> stored, @Nullable Checkpoint checkpoint) {
        List<Statement> statements = new ArrayList<>();
        List<TypedRow> rows = sorted.fresh();
        if (!sorted.superseding().isEmpty()) {
            statements.add(supersede(table, sorted.superseding()));
        }
        journal.note(table, rows, stored).ifPresent(statements::add);
        if (!rows.isEmpty()) {
            List<Map<String, @Nullable Object>> values =
                    rows.stream().map(TypedRow::values).toList();
            statements.add(new Statement(
                    "import/" + table.name(), table.mapping().statement(), Map.of("rows", values), TIMEOUT));
        }
        if (checkpoint != null) {
            statements.add(statement("load-checkpoint-save", Map.of("id", checkpoint.id(), "rows", checkpoint.rows())));
        }
        WriteSummary summary = graph.write(statements);
        written.addAll(rows);
        if (checkpoint != null) {
            soleFolder.hear(summary.rows());
        }
    }

    private Statement supersede(Table table, List<TypedRow> rows) {
        if (!table.makesNodes()) {
            return linkStatement("load-supersede-links", table, Map.of("rows", states(rows)));
        }
        return nodeStatement(
                "load-supersede-nodes",
                table,
                Map.of(
                        "rows", states(rows),
                        "outgoing", OwnLinks.types(table, true),
                        "incoming", OwnLinks.types(table, false)));
    }

    private static List<Map<String, Object>> states(List<TypedRow> rows) {
        return rows.stream()
                .map(row -> Map.<String, Object>of(Table.ID, row.id(), Table.RECORDED_AT, row.recordedAt()))
                .toList();
    }

    private List<Row> ask(String id, Map<String, ?> parameters) {
        return graph.read(statement(id, parameters), Rows::toList);
    }

    /** A type cannot be a parameter where an index is to be used, so the table's own takes the place of the example's. */
    private Statement linkStatement(String id, Table table, Map<String, ?> parameters) {
        Statement example = statement(id, parameters);
        String text = example.text().replace(EXAMPLE_TYPE, table.link().type());
        return new Statement(id, text, example.parameters(), TIMEOUT);
    }

    /** A dense node is not expanded by all its relationships, so the types of the table's own take the examples' place. */
    private Statement nodeStatement(String id, Table table, Map<String, ?> parameters) {
        Statement example = statement(id, parameters);
        String text = withTypes(example.text(), EXAMPLE_OUTGOING, OwnLinks.types(table, true));
        text = withTypes(text, EXAMPLE_INCOMING, OwnLinks.types(table, false));
        return new Statement(id, text, example.parameters(), TIMEOUT);
    }

    private static String withTypes(String text, String example, List<String> types) {
        return types.isEmpty() ? text : text.replace(example, String.join("|", types));
    }

    private Statement statement(String id, Map<String, ?> parameters) {
        return new Statement(id, catalogue.system(id).statement(), new HashMap<>(parameters), TIMEOUT);
    }

    static String text(Row row, String column) {
        return String.valueOf(row.get(column));
    }

    static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> texts.add(String.valueOf(item)));
        }
        return texts;
    }
}
