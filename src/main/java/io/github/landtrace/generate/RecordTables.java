package io.github.landtrace.generate;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes over what is published about the reform, so that a generated world has the law in it: instruments, the truth
 * tables, programmes, places, published figures and the sources of all this. The invented case of the sample stays behind.
 */
final class RecordTables {

    /** Read in this order, each refers only to those before it, or to itself. */
    private static final List<String> TABLES = List.of(
            "sources",
            "divisions",
            "division-successions",
            "instruments",
            "provisions",
            "surrender-rules",
            "transfer-form-rules",
            "programmes",
            "instrument-conflicts",
            "programme-places",
            "statistics",
            "source-references",
            "evidence");

    private final Model model;
    private final Set<String> kept = new HashSet<>();

    RecordTables(Model model) {
        this.model = model;
    }

    /** Adds the rows. */
    void addTo(RowBuffer rows) {
        for (String name : TABLES) {
            Table table = model.table(name);
            Predicate<Map<String, String>> fits =
                    row -> isPublished(name, row) && kept.containsAll(references(table, row));
            read(name).stream().filter(fits).forEach(cells -> {
                String id = cells.getOrDefault("id", "");
                kept.add(id);
                Row row = rows.add(name, id);
                row.plant();
                table.columns().stream()
                        .filter(column -> !cells.getOrDefault(column, "").isEmpty())
                        .forEach(column -> row.set(column, cells.getOrDefault(column, "")));
            });
        }
    }

    /** {@return whether a record was taken over} */
    boolean has(String id) {
        return kept.contains(id);
    }

    private static boolean isPublished(String table, Map<String, String> row) {
        return switch (table) {
            case "sources" -> !"SYNTHETIC".equals(row.get("verification"));
            case "divisions" -> !"VILLAGE".equals(row.get("level"));
            default -> true;
        };
    }

    /** References into the row's own table may point forward, and are not looked at. */
    private static Set<String> references(Table table, Map<String, String> row) {
        Set<String> ids = new HashSet<>();
        for (String column : table.references()) {
            if (!column.equals("parentId") && !column.equals("amendsId")) {
                for (String id : row.getOrDefault(column, "").split(";")) {
                    if (!id.isEmpty()) {
                        ids.add(id);
                    }
                }
            }
        }
        return ids;
    }

    private List<Map<String, String>> read(String name) {
        Path file = model.folder().resolve(name + ".csv");
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
