package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables that a file of statements is turned into: a folder that {@code import} can load. */
final class TableFiles implements Closeable {

    private static final List<String> TIME = List.of("recordedAt", "supersededAt");

    private static final Map<String, List<String>> TABLES = Map.of(
            "sources",
            List.of("id", "type", "title", "publisher", "recordedOn", "retrievedOn", "publishedOn", "url"),
            "persons",
            List.of("id", "name", "bornOn", "diedOn"),
            "companies",
            List.of("id", "name", "kind", "registrationNo", "foundedOn", "dissolvedOn"),
            "agencies",
            List.of("id", "name", "level"),
            "stakes",
            List.of(
                    "id",
                    "holderId",
                    "issuerId",
                    "shareMin",
                    "shareMax",
                    "shareMinExclusive",
                    "votesMin",
                    "votesMax",
                    "votesMinExclusive",
                    "from",
                    "to",
                    "sourceIds"),
            "offices",
            List.of("id", "personId", "organisationId", "title", "from", "to", "sourceIds"),
            "declared-interests",
            List.of(
                    "id",
                    "holderId",
                    "issuerId",
                    "interest",
                    "indirect",
                    "shareMin",
                    "shareMax",
                    "shareMinExclusive",
                    "componentIds",
                    "from",
                    "to",
                    "sourceIds"),
            "evidence",
            List.of("id", "recordId", "sourceId", "quote", "sourceIds"));

    private final Path folder;
    private final Map<String, SequenceWriter> writers = new LinkedHashMap<>();

    /** @param folder an empty folder */
    TableFiles(Path folder) {
        this.folder = folder;
        TABLES.keySet().stream().sorted().forEach(table -> writers.put(table, open(table)));
    }

    private SequenceWriter open(String table) {
        CsvSchema.Builder columns = CsvSchema.builder();
        TABLES.getOrDefault(table, List.of()).forEach(columns::addColumn);
        TIME.forEach(columns::addColumn);
        CsvSchema schema = columns.build();
        try {
            Path file = folder.resolve(table + ".csv");
            Files.writeString(file, String.join(",", schema.getColumnNames()) + "\n");
            return new CsvMapper().writer(schema).writeValues(Files.newBufferedWriter(file, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a row that is shown from an instant on. */
    void add(String table, Map<String, String> cells, Instant recordedAt) {
        write(table, cells, recordedAt.toString(), "");
    }

    /** Adds a row that says of what was shown before that it is shown no more. */
    void retract(String table, Map<String, String> cells, Instant supersededAt) {
        write(table, cells, supersededAt.minusNanos(1_000).toString(), supersededAt.toString());
    }

    private void write(String table, Map<String, String> cells, String recordedAt, String supersededAt) {
        Map<String, String> row = new LinkedHashMap<>(cells);
        row.put("recordedAt", recordedAt);
        row.put("supersededAt", supersededAt);
        try {
            Objects.requireNonNull(writers.get(table), table).write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what says that the folder holds tables. */
    void describe(String name) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode descriptor = json.createObjectNode();
        descriptor.put("profile", "data-package").put("name", name);
        // Every row has an instant of its own.
        descriptor.put("landtrace:recordedAt", Instant.EPOCH.toString());
        ArrayNode resources = descriptor.putArray("resources");
        writers.keySet()
                .forEach(table -> resources.addObject().put("name", table).put("path", table + ".csv"));
        json.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("datapackage.json").toFile(), descriptor);
    }

    @Override
    public void close() throws IOException {
        for (SequenceWriter writer : writers.values()) {
            writer.close();
        }
    }
}
