package io.github.landtrace.bench;

import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes rows of a graph as files that other databases read: CSV without a header; an empty cell is null. */
final class CopiedRows {

    private final Graph graph;
    private final Questions questions;
    private final Path folder;

    CopiedRows(Graph graph, Questions questions, Path folder) {
        this.graph = graph;
        this.questions = questions;
        this.folder = folder;
    }

    /** {@return how many rows there are} */
    long write(CopiedTable table) {
        return graph.read(questions.copied(table), rows -> {
            long count = 0;
            try (Writer writer = Files.newBufferedWriter(file(folder, table))) {
                while (rows.hasNext()) {
                    writer.write(line(rows.next()));
                    count++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return count;
        });
    }

    static Path file(Path folder, CopiedTable table) {
        return folder.resolve(table.name() + ".csv");
    }

    private static String line(Row row) {
        return row.values().stream().map(CopiedRows::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(@org.jspecify.annotations.Nullable Object value) {
        String text = Objects.toString(value, "");
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
