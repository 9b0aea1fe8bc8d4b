package io.github.landtrace.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The labels of a generated world.
 *
 * @param world the arguments that the world was generated with, as text; empty when that is not known
 */
public record Labels(String world, List<Label> all) {

    private static final String FILE = "labels.csv";

    public Labels {
        all = List.copyOf(all);
    }

    /**
     * Reads labels.
     *
     * @param path a {@code labels.csv}, or the folder that it lies in
     * @throws EvaluationException when there are none
     */
    public static Labels read(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
        if (!Files.isRegularFile(file)) {
            throw new EvaluationException(
                    "there is no " + file + "; give the labels.csv, or its folder, that landtrace generate wrote");
        }
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            List<Label> labels = rows.readAll().stream().map(Label::of).toList();
            return new Labels(world(file.resolveSibling("datapackage.json")), labels);
        } catch (IOException e) {
            throw new EvaluationException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String world(Path descriptor) throws IOException {
        if (!Files.isRegularFile(descriptor)) {
            return "";
        }
        JsonNode generator = new ObjectMapper().readTree(descriptor.toFile()).path("landtrace:generator");
        return generator.properties().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().asText())
                .collect(Collectors.joining(", "));
    }

    List<Label> of(String rule) {
        return all.stream().filter(label -> label.rule().equals(rule)).toList();
    }

    Set<String> rules() {
        return all.stream().map(Label::rule).collect(Collectors.toCollection(TreeSet::new));
    }
}
