package io.github.landtrace.generate.scenario;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A generated folder, read whole. */
final class CsvFolder {

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> days = new HashMap<>();

    CsvFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".csv")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            List<Map<String, String>> all = rows.readAll();
            tables.put(file.getFileName().toString().replace(".csv", ""), all);
            for (Map<String, String> row : all) {
                ids.add(row.get("id"));
                if (row.containsKey("on")) {
                    days.put(row.get("id"), row.get("on"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    Map<String, Map<String, String>> byId(String table) {
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        rows(table).forEach(row -> byId.put(row.get("id"), row));
        return byId;
    }

    /** {@return every id of every table} */
    Set<String> ids() {
        return ids;
    }

    /** {@return the day of each row that has one, by id} */
    Map<String, String> days() {
        return days;
    }
}
