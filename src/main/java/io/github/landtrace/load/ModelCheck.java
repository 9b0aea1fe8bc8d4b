package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Problem;
import io.github.landtrace.cypher.Writes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks, without a graph, that mappings and tables agree and that the tables' own rows are good. */
public final class ModelCheck {

    private ModelCheck() {}

    /** {@return every way in which a mapping and its table disagree} */
    public static List<Problem> problems(Catalogue catalogue, Path modelFolder) {
        DataPackage data = new DataPackageReader(catalogue, modelFolder).read(modelFolder);
        List<Problem> problems = new ArrayList<>();
        Set<String> tables = data.tables().stream().map(Table::name).collect(Collectors.toSet());
        for (CypherFile mapping : catalogue.imports()) {
            if (!tables.contains(mapping.id())) {
                problems.add(new Problem(
                        mapping.path(), 1, "no table \"" + mapping.id() + "\"", "add it to datapackage.json"));
            }
        }
        data.tables().forEach(table -> compare(table, problems));
        return problems;
    }

    /** {@return what is wrong with the rows of a folder that refers to nothing outside of itself} */
    public static FolderReport tables(Catalogue catalogue, Path folder) {
        DataPackage data = new DataPackageReader(catalogue, folder).read(folder);
        try {
            Path file = Files.createTempFile("landtrace-rejects", ".csv");
            try (Rejects rejects = new Rejects(file)) {
                List<TableCheck> checks = new FolderCheck(
                                data, labelOfTable(catalogue), ReferenceLookup.NOWHERE, rejects, LoadListener.NONE)
                        .run();
                long rows = checks.stream().mapToLong(TableCheck::read).sum();
                return new FolderReport(checks.size(), rows, rejects.first());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the label of each node table} */
    static Map<String, String> labelOfTable(Catalogue catalogue) {
        Map<String, String> labels = new HashMap<>();
        for (CypherFile file : catalogue.imports()) {
            if (!file.writes().nodes().isEmpty()) {
                List<String> all = file.writes().nodes().get(0).labels();
                labels.put(file.id(), all.get(all.size() - 1));
            }
        }
        return labels;
    }

    private static void compare(Table table, List<Problem> problems) {
        Set<String> columns = table.fields().stream().map(Field::name).collect(Collectors.toSet());
        Set<String> written = new HashSet<>();
        Writes writes = table.mapping().writes();
        for (Writes.Nodes nodes : writes.nodes()) {
            written.add(nodes.key());
            written.addAll(nodes.properties());
        }
        for (Writes.Relationships links : writes.relationships()) {
            written.add(links.from().column());
            written.add(links.to().column());
            written.addAll(links.key());
            written.addAll(links.properties());
        }
        Path file = table.mapping().path();
        for (String column : columns) {
            if (!written.contains(column)) {
                problems.add(
                        new Problem(file, 1, "the column \"" + column + "\" is not written", "write and declare it"));
            }
        }
        for (String column : written) {
            if (!columns.contains(column)) {
                problems.add(new Problem(
                        file,
                        1,
                        "\"writes\" names \"" + column + "\", which the table lacks",
                        "use one of " + columns.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
    }
}
