package io.github.landtrace.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads the accepted rows of one table in batches. */
final class TableLoad {

    private static final int BATCH = 2_000;

    private final TableCheck check;
    private final Table table;
    private final LoadStore store;
    private final Rejects rejects;
    private final ZonedDateTime packageRecordedAt;
    private final String checkpointId;
    private Batch batch = new Batch();
    private List<String> header = List.of();
    private boolean inDoubt;
    private long loaded;
    private long unchanged;
    private long rejected;

    TableLoad(TableCheck check, LoadStore store, Rejects rejects, ZonedDateTime packageRecordedAt) {
        this.check = check;
        this.table = check.table();
        this.store = store;
        this.rejects = rejects;
        this.packageRecordedAt = packageRecordedAt;
        this.checkpointId = table.name() + "@" + FileDigest.of(check, packageRecordedAt);
    }

    /** {@return what became of the rows} */
    TableReport run(boolean resume, LoadListener listener) {
        if (!FileDigest.of(table.file()).equals(check.digest())) {
            throw changed();
        }
        long done = resume ? store.rowsDone(checkpointId) : 0;
        store.beginTable();
        inDoubt = resume;
        rejected = check.rejected().cardinality();
        try (CsvRows rows = new CsvRows(table)) {
            header = rows.header();
            RowReader reader = new RowReader(table, header, packageRecordedAt);
            for (RawRow raw = rows.next(); raw != null; raw = rows.next()) {
                if (!check.rejects(raw)) {
                    if (raw.index() < done || check.isUnchanged(raw)) {
                        unchanged++;
                    } else {
                        add(raw, reader);
                    }
                }
                if (raw.index() < done) {
                    listener.skipped(rows.position());
                }
                listener.progress(raw.index() + 1, rows.position());
            }
            flush(check.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TableReport(table.name(), check.read(), loaded, unchanged, rejected, 0);
    }

    private void add(RawRow raw, RowReader reader) {
        TypedRow row = reader.read(raw, fault -> {
            throw changed();
        });
        if (row == null) {
            return;
        }
        if (batch.size() == BATCH) {
            flush(raw.index());
        }
        batch.add(new Candidate(raw, row));
    }

    private LoadException changed() {
        return new LoadException(table.file() + " changed while it was loaded; run the import again");
    }

    /** How far the table is goes with the last wave: a batch that stops between waves is loaded again as a whole. */
    private void flush(long rowsDone) {
        int left = batch.waves().size();
        for (List<Candidate> wave : batch.waves()) {
            left--;
            write(wave, left == 0 ? new Checkpoint(checkpointId, rowsDone) : null);
        }
        batch = new Batch();
        inDoubt = false;
    }

    private void write(List<Candidate> wave, @Nullable Checkpoint checkpoint) {
        List<TypedRow> rows = wave.stream().map(Candidate::row).toList();
        if (inDoubt) {
            store.doubt(rows);
        }
        Map<String, StoredRecord> stored = store.stored(table, rows);
        Sorted sorted = Sorted.of(table, rows, stored);
        store.write(table, sorted, stored, checkpoint);
        loaded += sorted.fresh().size();
        unchanged += sorted.unchanged().size();
        rejected += sorted.refused().size();
        Map<Long, RawRow> raws = new HashMap<>();
        wave.forEach(candidate -> raws.put(candidate.row().index(), candidate.raw()));
        for (Sorted.Refused refused : sorted.refused()) {
            RawRow raw = Objects.requireNonNull(raws.get(refused.row().index()));
            rejects.add(refused.fault(), header, raw.cells());
        }
    }
}
