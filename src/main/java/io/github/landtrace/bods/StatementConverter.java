package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Turns a file of statements into tables that {@code import} loads. The file is read twice; in memory stand the ids of its
 * statements and records, and of each record when it was last told.
 */
public final class StatementConverter implements AutoCloseable {

    private static final String RELATIONS = "relations.tmp";

    private final Ids ids;
    private final Records records;
    private final TableFiles tables;
    private final Relations relations;
    private final Refusals refusals;
    private final StatementSchema schema = new StatementSchema();
    private final StatementRules rules = new StatementRules();
    private final Map<String, Instant> recordedAt = new HashMap<>();
    private final Set<String> unnamedComponents = new LinkedHashSet<>();
    private final Path folder;
    private long read;

    private StatementConverter(Path file, Path folder, Path refused, String namespace, KnownRecords known)
            throws IOException {
        this.folder = folder;
        ids = new Ids(namespace);
        records = Records.of(file, ids, known);
        tables = new TableFiles(folder);
        relations = new Relations(ids, records, known, tables, folder.resolve(RELATIONS));
        refusals = new Refusals(refused);
    }

    /**
     * Converts a file.
     *
     * @param folder an empty folder for the tables
     * @param refused where the statements that are not loaded are written, with the reason
     * @param namespace letters and digits that stand in every id
     * @param listener hears how many statements are read
     * @throws io.github.landtrace.load.LoadException when the file cannot be read as statements at all
     */
    public static Conversion convert(
            Path file, Path folder, Path refused, String namespace, KnownRecords known, LongConsumer listener) {
        try (StatementReader reader = new StatementReader(file);
                StatementConverter converter = new StatementConverter(file, folder, refused, namespace, known)) {
            for (StatementReader.Item item = reader.next(); item != null; item = reader.next()) {
                converter.add(item);
                listener.accept(converter.read);
            }
            converter.tables.describe("bods-" + namespace);
            return converter.conversion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Conversion conversion() {
        List<String> remarks = new ArrayList<>();
        unnamedComponents.forEach(record -> remarks.add("relationship record " + record
                + " is a component, but no statement names it in componentRecords; its interests count as any other"));
        return new Conversion(read, refusals.count(), refusals.first(), remarks);
    }

    private void add(StatementReader.Item item) {
        read++;
        JsonNode json = item.json();
        if (json == null) {
            refusals.add(new Refused("", item.place(), item.fault()));
            return;
        }
        Statement statement = new Statement(json);
        List<String> problems = new ArrayList<>(schema.problems(json.toString()));
        if (problems.isEmpty()) {
            problems.addAll(new RelationRules(records, relations).problems(statement));
            problems.addAll(rules.problems(statement, records, problems.isEmpty()));
        }
        if (problems.isEmpty()) {
            write(statement);
        } else {
            refusals.add(new Refused(statement.id(), item.place(), String.join("; ", problems)));
        }
    }

    private void write(Statement statement) {
        String sourceId = ids.source(statement.id());
        tables.add("sources", SourceRows.cells(sourceId, statement), statement.instant());
        if (statement.isRelationship()) {
            relations.add(statement);
            components(statement);
            unspecified(statement, sourceId, "subject", "interestedParty");
            unspecified(statement, sourceId, "interestedParty", "subject");
        } else {
            party(statement);
            evidence(statement, sourceId, records.partyId(statement.recordId()), "");
        }
    }

    private void party(Statement statement) {
        RecordKind kind = records.kind(statement.recordId()).orElseThrow();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", records.partyId(statement.recordId()));
        cells.putAll(PartyRows.cells(kind, statement));
        Instant told = statement.instant();
        Instant instant = recordedAt.merge(
                statement.recordId(), told, (before, now) -> now.isAfter(before) ? now : before.plusMillis(1));
        tables.add(kind.table(), cells, instant);
    }

    /** Of a party that the statement does not name, the reason stands with the other one. */
    private void unspecified(Statement statement, String sourceId, String missing, String there) {
        JsonNode reason = statement.details().path(missing);
        String other = statement.details().path(there).asText();
        if (reason.isObject() && !other.isEmpty()) {
            String text = missing + " not specified: " + reason.path("reason").asText();
            if (reason.has("description")) {
                text += ": " + reason.path("description").asText();
            }
            evidence(statement, sourceId, records.partyId(other), Statement.oneLine(text));
        }
    }

    private void evidence(Statement statement, String sourceId, String recordId, String quote) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", ids.of("EV", statement.id()));
        cells.put("recordId", recordId);
        cells.put("sourceId", sourceId);
        cells.put("quote", quote);
        cells.put("sourceIds", sourceId);
        tables.add("evidence", cells, statement.instant());
    }

    private void components(Statement statement) {
        if (statement.details().path("isComponent").asBoolean()) {
            unnamedComponents.add(statement.recordId());
        }
        statement.details().path("componentRecords").forEach(component -> unnamedComponents.remove(component.asText()));
    }

    @Override
    public void close() throws IOException {
        tables.close();
        relations.close();
        Files.deleteIfExists(folder.resolve(RELATIONS));
        refusals.close();
    }
}
