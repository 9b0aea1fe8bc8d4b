package io.github.landtrace.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks every cell of every table before anything is loaded. Tables come in an order in which rows refer backwards, so
 * one pass decides: a row is accepted when its cells fit and all that it refers to is accepted or in the graph already.
 */
final class FolderCheck {

    private final DataPackage data;
    private final Map<String, String> labelOfTable;
    private final ReferenceLookup lookup;
    private final Rejects rejects;
    private final LoadListener listener;
    private final KnownIds known;

    /** @param labelOfTable the label of each node table of the model */
    FolderCheck(
            DataPackage data,
            Map<String, String> labelOfTable,
            ReferenceLookup lookup,
            Rejects rejects,
            LoadListener listener) {
        this(data, labelOfTable, lookup, rejects, listener, new KnownIds());
    }

    /** @param known is told every accepted row */
    FolderCheck(
            DataPackage data,
            Map<String, String> labelOfTable,
            ReferenceLookup lookup,
            Rejects rejects,
            LoadListener listener,
            KnownIds known) {
        this.known = known;
        this.data = data;
        this.labelOfTable = Map.copyOf(labelOfTable);
        this.lookup = lookup;
        this.rejects = rejects;
        this.listener = listener;
    }

    /** {@return what was found, by table, in the order of loading} */
    List<TableCheck> run() {
        List<TableCheck> checks = new ArrayList<>();
        listener.plan(
                "checking", data.tables().stream().mapToLong(FolderCheck::size).sum());
        try (ReadingThreads threads = new ReadingThreads()) {
            for (Table table : data.tables()) {
                listener.begin("checking", table.name(), size(table));
                checks.add(check(table, threads));
                listener.end();
            }
        }
        return checks;
    }

    private TableCheck check(Table table, ReadingThreads threads) {
        String digest = FileDigest.of(table.file());
        Charset charset = TextEncoding.of(table.file(), table.encoding());
        try (CsvRows rows = new CsvRows(table, charset)) {
            TableChecker checker = new TableChecker(table, rows.header(), known, labelOfTable, lookup, rejects);
            RowReader reader = new RowReader(table, rows.header(), data.recordedAt());
            ReadRows read = new ReadRows(rows, reader, threads.service());
            for (List<ReadRow> part = read.next(); !part.isEmpty(); part = read.next()) {
                part.forEach(checker::add);
                listener.progress(part.get(part.size() - 1).raw().index() + 1, rows.position());
            }
            return checker.finish(digest, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long size(Table table) {
        try {
            return Files.size(table.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
