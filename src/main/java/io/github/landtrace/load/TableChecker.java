package io.github.landtrace.load;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the rows of one table in chunks, against the rows accepted before and against the graph. A row that refers to
 * another row of its own table may stand above that one: it waits.
 */
final class TableChecker {

    private static final int CHUNK = 2_000;

    private final Table table;
    private final List<String> header;
    private final KnownIds known;
    private final ReferenceLookup graph;
    private final ReferenceCheck references;
    private final Rejects rejects;
    private final BitSet rejected = new BitSet();
    private final BitSet unchanged = new BitSet();
    private final Set<String> changing = new HashSet<>();
    private final WaitingRows waiting = new WaitingRows();
    private final Deque<Candidate> undecided = new ArrayDeque<>();
    private List<Candidate> chunk = new ArrayList<>();
    private boolean allRead;
    private long read;

    TableChecker(
            Table table,
            List<String> header,
            KnownIds known,
            Map<String, String> labelOfTable,
            ReferenceLookup graph,
            Rejects rejects) {
        this.table = table;
        this.header = header;
        this.known = known;
        this.graph = graph;
        this.references = new ReferenceCheck(table, known, labelOfTable, graph);
        this.rejects = rejects;
    }

    void add(ReadRow next) {
        read++;
        next.faults().forEach(fault -> reject(next.raw(), fault));
        TypedRow row = next.row();
        if (row != null) {
            chunk.add(new Candidate(next.raw(), row));
        }
        if (chunk.size() == CHUNK) {
            decideChunk();
        }
    }

    TableCheck finish(String digest, Charset charset) {
        decideChunk();
        allRead = true;
        decide(waiting.wakeHopeless());
        while (!waiting.isEmpty()) {
            Candidate first = waiting.takeFirst();
            List<ReferenceCheck.Missing> missing = references.missing(first.row());
            rejectFor(first, missing, "the id of a row that does not lead back to this one");
            decide(waiting.wake(first.id()));
        }
        return new TableCheck(table, read, rejected, unchanged, digest, charset);
    }

    private void decideChunk() {
        references.lookUp(chunk);
        decide(consistentWithGraph());
        chunk = new ArrayList<>();
    }

    /** {@return the rows of the chunk that do not contradict what the graph holds} */
    private List<Candidate> consistentWithGraph() {
        List<TypedRow> rows = chunk.stream().map(Candidate::row).toList();
        Map<String, StoredRecord> stored = graph.stored(table, rows);
        if (stored.isEmpty()) {
            return chunk;
        }
        Sorted sorted = Sorted.of(table, rows, stored);
        Set<Long> refused = new HashSet<>();
        sorted.refused().forEach(row -> refused.add(row.row().index()));
        sorted.fresh().forEach(row -> changing.add(row.id()));
        for (TypedRow row : sorted.unchanged()) {
            // What follows a change in the file is to be compared with that, not with the graph.
            unchanged.set((int) row.index(), !changing.contains(row.id()));
        }
        for (Sorted.Refused row : sorted.refused()) {
            reject(chunk.get(rows.indexOf(row.row())).raw(), row.fault());
        }
        return chunk.stream()
                .filter(candidate -> !refused.contains(candidate.row().index()))
                .toList();
    }

    private void decide(List<Candidate> candidates) {
        undecided.addAll(candidates);
        for (Candidate next = undecided.poll(); next != null; next = undecided.poll()) {
            decide(next);
        }
    }

    private void decide(Candidate candidate) {
        List<ReferenceCheck.Missing> missing = references.missing(candidate.row());
        if (!waiting.isEmpty() && waiting.has(candidate.id())) {
            // Its older state comes first.
            waiting.add(candidate, candidate.id());
            return;
        }
        if (missing.isEmpty()) {
            acceptUnlessRepeated(candidate);
        } else if (missing.stream().allMatch(this::mayStillCome)) {
            waiting.add(candidate, missing.get(0).id());
            return;
        } else {
            rejectFor(
                    candidate,
                    missing.stream().filter(one -> !mayStillCome(one)).toList(),
                    "the id of an accepted row of this folder, or of a record in the graph, of");
        }
        if (!waiting.isEmpty()) {
            undecided.addAll(waiting.wake(candidate.id()));
        }
    }

    private boolean mayStillCome(ReferenceCheck.Missing missing) {
        return missing.field().references().contains(table.name())
                && known.tableOf(missing.id()) == null
                && (!allRead || waiting.has(missing.id()));
    }

    private void acceptUnlessRepeated(Candidate candidate) {
        TypedRow row = candidate.row();
        Fingerprint id = Fingerprint.of(row.id());
        KnownIds.Seen seen = known.find(id);
        String allowed = seen == null ? "" : allowedAfter(seen, row);
        if (allowed.isEmpty()) {
            known.add(id, row, table);
        } else {
            reject(candidate.raw(), new Fault(table.name(), row.line(), Table.ID, row.id(), allowed));
        }
    }

    private String allowedAfter(KnownIds.Seen seen, TypedRow row) {
        if (!seen.table().equals(table.name())) {
            return "an id that the table " + seen.table() + " lacks";
        }
        if (!row.recordedAt().isAfter(seen.recordedAt())) {
            return "an id once; a correction is a row below it with a recordedAt after " + seen.recordedAt();
        }
        if (seen.supersededAt() != null && row.recordedAt().isBefore(seen.supersededAt())) {
            return "a recordedAt from " + seen.supersededAt() + " on, when the row above was retracted";
        }
        return "";
    }

    private void rejectFor(Candidate candidate, List<ReferenceCheck.Missing> missing, String allowed) {
        for (ReferenceCheck.Missing one : missing) {
            reject(
                    candidate.raw(),
                    new Fault(
                            table.name(),
                            candidate.row().line(),
                            one.field().name(),
                            one.id(),
                            allowed + " " + String.join(", ", one.field().references())));
        }
    }

    private void reject(RawRow raw, Fault fault) {
        rejected.set((int) raw.index());
        unchanged.clear((int) raw.index());
        rejects.add(fault, header, raw.cells());
    }
}
