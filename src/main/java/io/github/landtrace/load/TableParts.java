package io.github.landtrace.load;

import io.github.landtrace.graph.BulkEntity;
import io.github.landtrace.graph.BulkParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the files of tables once more, for what their rows make. */
final class TableParts implements BulkParts {

    /** What a row of a table makes. */
    @FunctionalInterface
    interface Making {
        void of(BulkTable table, RawRow raw, TypedRow row, Consumer<BulkEntity> made);
    }

    private final Iterator<BulkTable> tables;
    private final ZonedDateTime packageRecordedAt;
    private final Making making;
    private @Nullable BulkTable table;
    private @Nullable CsvRows rows;
    private @Nullable RowReader reader;

    TableParts(List<BulkTable> tables, ZonedDateTime packageRecordedAt, Making making) {
        this.tables = tables.iterator();
        this.packageRecordedAt = packageRecordedAt;
        this.making = making;
    }

    @Override
    public synchronized @Nullable Iterator<BulkEntity> next() {
        while (true) {
            CsvRows open = rows;
            BulkTable of = table;
            RowReader cells = reader;
            if (open != null && of != null && cells != null) {
                List<RawRow> part = ReadRows.part(open);
                if (!part.isEmpty()) {
                    return new Made(of, cells, making, part.iterator());
                }
                close();
            }
            if (!tables.hasNext()) {
                return null;
            }
            open(tables.next());
        }
    }

    private void open(BulkTable next) {
        if (!FileDigest.of(next.check().table().file()).equals(next.check().digest())) {
            throw changed(next);
        }
        CsvRows opened = new CsvRows(next.check().table(), next.check().charset());
        rows = opened;
        reader = new RowReader(next.check().table(), opened.header(), packageRecordedAt);
        table = next;
    }

    /** What the rows of a part make, made one row at a time by the thread that asks. */
    private static final class Made implements Iterator<BulkEntity> {
        private final BulkTable table;
        private final RowReader reader;
        private final Making making;
        private final Iterator<RawRow> rows;
        private final Deque<BulkEntity> made = new ArrayDeque<>();

        Made(BulkTable table, RowReader reader, Making making, Iterator<RawRow> rows) {
            this.table = table;
            this.reader = reader;
            this.making = making;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (made.isEmpty() && rows.hasNext()) {
                RawRow raw = rows.next();
                if (table.writes(raw)) {
                    making.of(table, raw, read(raw, reader, table), made::add);
                }
            }
            return !made.isEmpty();
        }

        @Override
        public BulkEntity next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return made.remove();
        }
    }

    private static TypedRow read(RawRow raw, RowReader reader, BulkTable table) {
        TypedRow row = reader.read(raw, fault -> {
            throw changed(table);
        });
        if (row == null) {
            throw changed(table);
        }
        return row;
    }

    private static LoadException changed(BulkTable table) {
        return new LoadException(table.check().table().file() + " changed while it was loaded; run the import again");
    }

    @Override
    public synchronized void close() {
        try {
            if (rows != null) {
                rows.close();
                rows = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
