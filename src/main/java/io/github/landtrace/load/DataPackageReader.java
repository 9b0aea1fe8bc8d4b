package io.github.landtrace.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code datapackage.json} of a folder. The tables that there can be, and their columns, are those of the model's
 * own package; the folder's package says which of them it has, where, in which encoding, and as recorded when.
 */
final class DataPackageReader {

    static final String FILE = "datapackage.json";
    private static final String RECORDED_AT = "landtrace:recordedAt";
    private static final Map<String, String> DIALECT =
            Map.of("delimiter", ",", "quoteChar", "\"", "doubleQuote", "true", "header", "true");

    private final Catalogue catalogue;
    private final Path modelFolder;

    /** @param modelFolder the folder whose package declares the model: {@code import/} */
    DataPackageReader(Catalogue catalogue, Path modelFolder) {
        this.catalogue = catalogue;
        this.modelFolder = modelFolder;
    }

    /**
     * Reads a folder's package.
     *
     * @throws LoadException with every problem of the descriptor
     */
    DataPackage read(Path folder) {
        JsonNode own = descriptor(folder);
        List<String> problems = new ArrayList<>();
        Map<String, JsonNode> model = byName(descriptor(modelFolder), problems);
        Map<String, JsonNode> resources = byName(own, problems);
        if (resources.isEmpty()) {
            problems.add("there are no tables in \"resources\"; allowed: " + String.join(", ", model.keySet()));
        }
        for (String name : resources.keySet()) {
            if (!model.containsKey(name)) {
                problems.add("unknown table \"" + name + "\"; allowed: " + String.join(", ", model.keySet()));
            }
        }
        List<Table> tables = new ArrayList<>();
        model.forEach((name, schema) -> {
            JsonNode resource = resources.get(name);
            if (resource != null) {
                tables.add(table(folder, name, resource, schema, problems));
            }
        });
        ZonedDateTime recordedAt = recordedAt(own, problems);
        if (!problems.isEmpty()) {
            throw new LoadException(folder.resolve(FILE) + ": " + String.join(System.lineSeparator() + "  ", problems));
        }
        return new DataPackage(own.path("name").asText("unnamed"), folder, recordedAt, tables);
    }

    private Table table(Path folder, String name, JsonNode resource, JsonNode model, List<String> problems) {
        Path file = file(folder, name, resource.path("path").asText(name + ".csv"), problems);
        checkDialect(name, resource.path("dialect"), problems);
        List<Field> fields = new ArrayList<>();
        Map<String, List<String>> references = TableSchema.references(name, model.path("schema"));
        model.path("schema").path("fields").forEach(field -> fields.add(TableSchema.field(field, references)));
        return new Table(
                name,
                file,
                resource.path("encoding").asText("utf-8"),
                fields,
                catalogue
                        .find(Kind.IMPORT, name)
                        .orElseThrow(() -> new LoadException("no mapping cypher/import/" + name
                                + ".cypher for the table \"" + name + "\"; add it")));
    }

    private static Path file(Path folder, String name, String path, List<String> problems) {
        try {
            Path file = folder.resolve(path).normalize();
            if (!Files.isRegularFile(file)) {
                problems.add("there is no file \"" + path + "\"; add it, or remove the table \"" + name + "\"");
            } else if (!file.toRealPath().startsWith(folder.toRealPath())) {
                problems.add("the path of \"" + name + "\" is \"" + path
                        + "\", which lies elsewhere; allowed: a file below the folder");
            }
            return file;
        } catch (InvalidPathException | IOException e) {
            problems.add("the path of \"" + name + "\" is \"" + path + "\": " + e.getMessage()
                    + "; allowed: a file below the folder");
            return folder;
        }
    }

    private static void checkDialect(String name, JsonNode dialect, List<String> problems) {
        DIALECT.forEach((key, only) -> {
            String given = dialect.path(key).asText(only);
            if (!given.equals(only)) {
                problems.add("the dialect of \"" + name + "\" has " + key + " " + given + "; allowed: " + only);
            }
        });
    }

    private static ZonedDateTime recordedAt(JsonNode own, List<String> problems) {
        String text = own.path(RECORDED_AT).asText("");
        try {
            return OffsetDateTime.parse(text).toZonedDateTime();
        } catch (DateTimeException e) {
            problems.add("\"" + RECORDED_AT + "\" is \"" + text
                    + "\"; give the instant at which these rows were first shown, such as 2023-07-01T00:00:00Z");
            return ZonedDateTime.now(java.time.ZoneOffset.UTC);
        }
    }

    private static JsonNode descriptor(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new LoadException("there is no " + file
                    + "; a folder of tables needs one: copy import/datapackage.json and keep the tables that you have");
        }
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new LoadException(file + " is no JSON: " + e.getMessage(), e);
        }
    }

    private static Map<String, JsonNode> byName(JsonNode descriptor, List<String> problems) {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        for (JsonNode resource : descriptor.path("resources")) {
            String name = resource.path("name").asText();
            if (byName.put(name, resource) != null) {
                problems.add("the table \"" + name + "\" stands twice; keep one of them");
            }
        }
        return byName;
    }
}
