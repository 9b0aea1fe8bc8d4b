package io.github.landtrace.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file of rejected rows: one line a reason, with the row as it stood, so that it can be mended and loaded again. The
 * file is made only when there is something to write.
 */
final class Rejects implements Closeable {

    /** How many faults are kept in memory to be shown. */
    private static final int SHOWN = 200;

    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumn("table")
            .addColumn("line")
            .addColumn("column")
            .addColumn("value")
            .addColumn("allowed")
            .addColumn("row")
            .build()
            .withHeader();

    private final Path file;
    private final List<Fault> first = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();
    private long count;
    private @Nullable SequenceWriter writer;

    Rejects(Path file) {
        this.file = file;
    }

    /** Notes one reason why a row is rejected. */
    void add(Fault fault, List<String> header, List<String> cells) {
        count++;
        if (first.size() < SHOWN) {
            first.add(fault);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(i < header.size() ? header.get(i) : "column " + (i + 1), cells.get(i));
        }
        try {
            writer().write(List.of(
                    fault.table(),
                    String.valueOf(fault.line()),
                    fault.column(),
                    fault.value(),
                    fault.allowed(),
                    json.writeValueAsString(row)));
        } catch (IOException e) {
            throw new LoadException(
                    "the rejects file " + file + " cannot be written: " + e + "; name another by --rejects", e);
        }
    }

    private SequenceWriter writer() throws IOException {
        if (writer == null) {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            writer = new CsvMapper().writer(COLUMNS).writeValues(Files.newBufferedWriter(file));
        }
        return writer;
    }

    /** {@return how many reasons there are; a row may have several} */
    long count() {
        return count;
    }

    /** {@return the first of them, to be shown} */
    List<Fault> first() {
        return List.copyOf(first);
    }

    /** {@return the file, where it was made} */
    @Nullable
    Path file() {
        return count == 0 ? null : file;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
