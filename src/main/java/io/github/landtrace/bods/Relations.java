package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns statements about relationships into rows: each is added to what is known of its record, and what changed is written. */
final class Relations implements Closeable {

    /** Statements of one record with the same instant follow each other at this distance. */
    private static final long MILLIS_APART = 1;

    private final Ids ids;
    private final Records records;
    private final KnownRecords known;
    private final RelationFile relations;
    private final TableFiles tables;

    Relations(Ids ids, Records records, KnownRecords known, TableFiles tables, Path spill) throws IOException {
        this.ids = ids;
        this.records = records;
        this.known = known;
        this.tables = tables;
        relations = new RelationFile(spill);
    }

    /** {@return which of the components that a statement names no statement above or loaded before is about} */
    List<String> missingComponents(Statement statement) {
        List<String> missing = new ArrayList<>();
        for (JsonNode component : statement.details().path("componentRecords")) {
            String id = component.asText();
            RecordKind kind = records.kind(id).orElse(RecordKind.RELATIONSHIP);
            if (kind == RecordKind.RELATIONSHIP && find(id, statement.instant()) == null) {
                missing.add(id);
            }
        }
        return missing;
    }

    /** Writes what a statement changes; it has an interested party and a subject, or goes on with those that it had. */
    void add(Statement statement) {
        Relation before = find(statement.recordId(), statement.instant());
        Relation after = after(statement, before);
        if (after == null) {
            return;
        }
        Map<String, Links.Link> old = before == null ? Map.of() : Links.of(ids, statement.recordId(), before);
        Map<String, Links.Link> fresh = Links.of(ids, statement.recordId(), after);
        fresh.forEach((id, link) -> {
            if (!link.equals(old.get(id))) {
                tables.add(link.table(), link.cells(), after.recordedAt());
            }
        });
        old.forEach((id, link) -> {
            if (!fresh.containsKey(id)) {
                tables.retract(link.table(), link.cells(), after.recordedAt());
            }
        });
        relations.put(statement.recordId(), after);
    }

    /** A statement that names no party any more closes what an earlier one told. */
    private @Nullable Relation after(Statement statement, @Nullable Relation before) {
        JsonNode details = statement.details();
        boolean named = details.path("interestedParty").isTextual()
                && details.path("subject").isTextual();
        if (!named) {
            return before == null
                    ? null
                    : before.with(
                            before.history().after(Map.of(), statement.day(), source(statement), true),
                            latest(statement.instant(), before.recordedAt()));
        }
        History history = before == null ? History.NONE : before.history();
        String holder = details.path("interestedParty").asText();
        String issuer = details.path("subject").asText();
        return new Relation(
                records.partyId(holder),
                records.kind(holder).orElseThrow() == RecordKind.PERSON,
                records.partyId(issuer),
                records.kind(issuer).orElseThrow() == RecordKind.COMPANY,
                components(statement),
                Relation.entries(history.after(
                        told(statement, history), statement.day(), source(statement), statement.closes())),
                before == null ? statement.instant() : latest(statement.instant(), before.recordedAt()));
    }

    private static Instant latest(Instant told, Instant before) {
        return told.isAfter(before) ? told : before.plusMillis(MILLIS_APART);
    }

    private Map<Strand, List<Period>> told(Statement statement, History history) {
        boolean hasComponents = !statement.details().path("componentRecords").isEmpty();
        List<String> sources = List.of(source(statement));
        Map<Strand, List<Period>> told = new TreeMap<>();
        for (JsonNode interest : statement.details().path("interests")) {
            Period period = new Period(
                    Statement.dayIn(interest, "startDate"),
                    Statement.dayIn(interest, "endDate"),
                    Share.of(interest.path("share")),
                    sources);
            told.computeIfAbsent(Strand.of(interest, hasComponents), unused -> new ArrayList<>())
                    .add(period);
        }
        if (told.isEmpty() && !(statement.closes() && !history.isEmpty())) {
            told.put(Strand.UNKNOWN, List.of(new Period(null, null, null, sources)));
        }
        return told;
    }

    private List<String> components(Statement statement) {
        List<String> components = new ArrayList<>();
        for (JsonNode component : statement.details().path("componentRecords")) {
            String id = component.asText();
            Relation relation = find(id, statement.instant());
            Stream<String> found =
                    relation == null ? Stream.of(records.partyId(id)) : Links.of(ids, id, relation).keySet().stream();
            found.forEach(components::add);
        }
        return components;
    }

    private String source(Statement statement) {
        return ids.source(statement.id());
    }

    private @Nullable Relation find(String recordId, Instant before) {
        Relation found = relations.find(recordId);
        if (found != null || !records.mayBeLoaded(recordId)) {
            return found;
        }
        return LoadedRelation.of(known.links(Links.key(ids, recordId), before));
    }

    @Override
    public void close() throws IOException {
        relations.close();
    }
}
