package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.landtrace.load.LoadException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file of refused statements, which is made only when there is one. */
final class Refusals implements Closeable {

    private static final int SHOWN = 200;

    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumn("statementId")
            .addColumn("place")
            .addColumn("reason")
            .build()
            .withHeader();

    private final Path file;
    private final List<Refused> first = new ArrayList<>();
    private long count;
    private @Nullable SequenceWriter writer;

    Refusals(Path file) {
        this.file = file;
    }

    void add(Refused refused) {
        count++;
        if (first.size() < SHOWN) {
            first.add(refused);
        }
        try {
            writer().write(List.of(refused.statementId(), refused.place(), refused.reason()));
        } catch (IOException e) {
            throw new LoadException(
                    "the file of refused statements " + file + " cannot be written: " + e
                            + "; name another by --rejects",
                    e);
        }
    }

    private SequenceWriter writer() throws IOException {
        if (writer == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            writer = new CsvMapper().writer(COLUMNS).writeValues(Files.newBufferedWriter(file));
        }
        return writer;
    }

    long count() {
        return count;
    }

    List<Refused> first() {
        return first;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
