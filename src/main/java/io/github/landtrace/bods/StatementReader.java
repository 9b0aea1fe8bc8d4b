package io.github.landtrace.bods;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.landtrace.load.LoadException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The statements of a file, one at a time: a JSON array of statements, or JSON Lines. */
final class StatementReader implements Closeable {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * What stands in one place of the file.
     *
     * @param place where: "line 3" or "statement 3"
     * @param json the statement; null when the line is no JSON
     * @param fault why it is none
     */
    record Item(String place, @Nullable JsonNode json, String fault) {}

    private final Path file;
    private final BufferedReader reader;
    private final @Nullable JsonParser array;
    private long count;

    /** @throws LoadException when the file cannot be read, or begins neither with an array nor with an object */
    StatementReader(Path file) {
        this.file = file;
        try {
            reader = Files.newBufferedReader(file);
            int first = firstCharacter(reader);
            if (first != '[' && first != '{') {
                throw new LoadException(file + " begins with " + (first < 0 ? "nothing" : "\"" + (char) first + "\"")
                        + "; allowed: a JSON array of BODS 0.4 statements, or JSON Lines with a statement a line");
            }
            array = first == '[' ? JSON.getFactory().createParser(reader) : null;
            if (array != null) {
                array.nextToken();
            }
        } catch (IOException e) {
            throw new LoadException(file + " cannot be read: " + e + "; name a file of BODS statements", e);
        }
    }

    private static int firstCharacter(BufferedReader reader) throws IOException {
        int character;
        do {
            reader.mark(1);
            character = reader.read();
        } while (character == BYTE_ORDER_MARK || Character.isWhitespace(character));
        reader.reset();
        return character;
    }

    /**
     * {@return what comes next, or null after the last}
     *
     * @throws LoadException when an array is no JSON, for what follows cannot be told apart then
     */
    @Nullable
    Item next() {
        try {
            return array == null ? nextLine() : nextOf(array);
        } catch (JsonProcessingException e) {
            throw new LoadException(
                    file + " is no JSON after statement " + count + ": " + e.getOriginalMessage() + " (line "
                            + e.getLocation().getLineNr()
                            + "); mend it, or give JSON Lines, where one bad line costs one statement",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Item nextOf(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new LoadException(file + " ends within its array after statement " + count + "; get the whole file");
        }
        if (token == JsonToken.END_ARRAY) {
            return null;
        }
        count++;
        return item(
                "statement " + count,
                JSON.readerFor(JsonNode.class)
                        .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readValue(parser));
    }

    private @Nullable Item nextLine() throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            count++;
            if (!line.isBlank()) {
                return read("line " + count, line);
            }
        }
        return null;
    }

    private static Item read(String place, String line) {
        try {
            return item(place, JSON.readTree(line));
        } catch (JsonProcessingException e) {
            return new Item(place, null, "the line is no JSON: " + e.getOriginalMessage());
        }
    }

    private static Item item(String place, JsonNode json) {
        return json.isObject()
                ? new Item(place, json, "")
                : new Item(place, null, "it is " + json.getNodeType() + "; allowed: an object");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
