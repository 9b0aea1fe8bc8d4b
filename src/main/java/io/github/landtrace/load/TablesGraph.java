package io.github.landtrace.load;

import io.github.landtrace.graph.BulkEntity;
import io.github.landtrace.graph.BulkGraph;
import io.github.landtrace.graph.BulkParts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** The graph that the accepted rows of a folder make, the same that loading them one after the other makes. */
final class TablesGraph implements BulkGraph {

    private final List<BulkTable> tables = new ArrayList<>();
    private final List<TableReport> reports = new ArrayList<>();
    private final ZonedDateTime packageRecordedAt;
    private final LongAdder linksTold = new LongAdder();
    private long nodes;

    TablesGraph(List<TableCheck> checks, KnownIds known, ZonedDateTime packageRecordedAt) {
        this.packageRecordedAt = packageRecordedAt;
        StatesReader reader = new StatesReader(known, packageRecordedAt);
        nodes = known.numbers();
        for (TableCheck check : checks) {
            States states = reader.read(check);
            BulkTable table = new BulkTable(check, states, known, nodes);
            tables.add(table);
            if (table.makesNodes()) {
                nodes += states.superseded();
            }
            long rejected = check.rejected().cardinality();
            long unchanged = states.unchanged();
            reports.add(new TableReport(
                    check.table().name(), check.read(), check.read() - rejected - unchanged, unchanged, rejected, 0));
        }
    }

    /** {@return what became of the rows of each table} */
    List<TableReport> reports() {
        return List.copyOf(reports);
    }

    /** {@return how many relationships were told so far} */
    long linkCount() {
        return linksTold.sum();
    }

    @Override
    public long nodeCount() {
        return nodes;
    }

    @Override
    public long linkCountAtMost() {
        return tables.stream().mapToLong(BulkTable::linksAtMost).sum();
    }

    @Override
    public BulkParts nodes() {
        return new TableParts(
                tables.stream().filter(BulkTable::makesNodes).toList(),
                packageRecordedAt,
                (table, raw, row, made) -> made.accept(table.node(raw, row)));
    }

    @Override
    public BulkParts links() {
        return new TableParts(
                tables.stream().filter(BulkTable::makesLinks).toList(), packageRecordedAt, (table, raw, row, made) -> {
                    List<BulkEntity> links = table.links(raw, row);
                    linksTold.add(links.size());
                    links.forEach(made);
                });
    }
}
