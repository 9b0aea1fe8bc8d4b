package io.github.landtrace;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.landtrace.load.CarriedOver;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says what was taken over from the old store, and keeps in a file what the new one has no place for: people made it. */
final class CarryReport {

    private static final int SHOWN = 20;
    private static final String SUFFIX = ".no-longer-applies.ndjson";

    private final Path file;

    /** @param rejectsFile the file is put beside it */
    CarryReport(Path rejectsFile) {
        this.file = rejectsFile.resolveSibling(rejectsFile.getFileName() + SUFFIX);
    }

    void print(List<CarriedOver> carried, PrintWriter out) {
        for (CarriedOver one : carried) {
            if (!one.rows().isEmpty()) {
                out.println("kept from the old database: " + one.what() + ", " + one.kept() + " of "
                        + one.rows().size());
            }
            one.lost().stream()
                    .limit(SHOWN)
                    .forEach(row -> out.println("no longer applies: " + one.what() + " " + row.get("id")));
        }
        if (carried.stream().anyMatch(one -> !one.lost().isEmpty())) {
            write(carried);
            out.println("What no longer applies is kept in " + file);
        }
    }

    private void write(List<CarriedOver> carried) {
        JsonMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                for (CarriedOver one : carried) {
                    for (var row : one.lost()) {
                        writer.write(json.writeValueAsString(java.util.Map.of("what", one.what(), "row", row)));
                        writer.newLine();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
