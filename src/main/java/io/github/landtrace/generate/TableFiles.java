package io.github.landtrace.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The CSV files of a folder, all open at once: rows come in any order and stay in the order of their table. */
final class TableFiles implements AutoCloseable {

    private static final int BUFFER = 1 << 15;
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final List<CsvGenerator> generators = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();
    private long rows;

    private TableFiles() {}

    /** {@return a file for each table, with its header} */
    static TableFiles create(Path folder, Iterable<Table> tables) {
        TableFiles files = new TableFiles();
        try {
            for (Table table : tables) {
                files.open(folder.resolve(table.name() + ".csv"), table.columns());
            }
            return files;
        } catch (IOException e) {
            files.close();
            throw new UncheckedIOException(e);
        }
    }

    private void open(Path file, List<String> columns) throws IOException {
        BufferedWriter writer = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), BUFFER);
        CsvGenerator generator = CSV.getFactory().createGenerator(writer);
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        generator.setSchema(schema.build());
        generators.add(generator);
        counts.add(0L);
        write(generator, columns.toArray(new String[0]));
    }

    void write(Table table, @Nullable String[] cells) {
        try {
            write(generators.get(table.position()), cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        counts.set(table.position(), counts.get(table.position()) + 1);
        rows++;
    }

    private static void write(CsvGenerator generator, @Nullable String[] cells) throws IOException {
        generator.writeStartArray();
        for (String cell : cells) {
            if (cell == null) {
                generator.writeNull();
            } else {
                generator.writeString(cell);
            }
        }
        generator.writeEndArray();
    }

    long rows() {
        return rows;
    }

    /** {@return how many rows a table has} */
    long rows(Table table) {
        return counts.get(table.position());
    }

    @Override
    public void close() {
        try {
            for (CsvGenerator generator : generators) {
                generator.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
