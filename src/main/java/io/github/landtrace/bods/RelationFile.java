package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Relationships by their record id, kept in a file: in memory stands only where each of them is. */
final class RelationFile implements Closeable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final RandomAccessFile file;
    private final Map<String, Long> places = new HashMap<>();

    RelationFile(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "rw");
    }

    @Nullable
    Relation find(String recordId) {
        Long place = places.get(recordId);
        if (place == null) {
            return null;
        }
        try {
            file.seek(place);
            byte[] bytes = new byte[file.readInt()];
            file.readFully(bytes);
            return JSON.readValue(bytes, Relation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(String recordId, Relation relation) {
        try {
            long place = file.length();
            byte[] bytes = JSON.writeValueAsBytes(relation);
            file.seek(place);
            file.writeInt(bytes.length);
            file.write(bytes);
            places.put(recordId, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
