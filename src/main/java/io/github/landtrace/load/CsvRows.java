package io.github.landtrace.load;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180: quoted cells may hold separators, quotes and line breaks), one at a time. */
final class CsvRows implements Closeable {

    private final Table table;
    private final SeekableByteChannel channel;
    private final CsvParser parser;
    private final List<String> header;
    private long index;

    CsvRows(Table table) {
        this(table, TextEncoding.of(table.file(), table.encoding()));
    }

    /** @param charset the encoding that the file is known to be in */
    CsvRows(Table table, Charset charset) {
        this.table = table;
        try {
            channel = Files.newByteChannel(table.file());
            parser = new CsvMapper()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .getFactory()
                    .createParser(TextEncoding.open(Channels.newInputStream(channel), charset));
            JsonToken first = parser.nextToken();
            RawRow row = first == JsonToken.START_ARRAY ? cells() : null;
            header = row == null ? List.of() : row.cells();
            index = 0;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** {@return the names in the first line} */
    List<String> header() {
        return header;
    }

    /** {@return the next row, or null after the last} */
    @Nullable
    RawRow next() {
        try {
            return cells();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** {@return how many bytes of the file are read; some of them may still wait to become rows} */
    long position() {
        try {
            // The parser closes the file at its end.
            return channel.isOpen() ? channel.position() : Files.size(table.file());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private @Nullable RawRow cells() throws IOException {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.END_ARRAY) {
            token = parser.nextToken();
        }
        if (token == null) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        long line = 0;
        for (token = parser.nextToken(); token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (line == 0) {
                line = parser.currentTokenLocation().getLineNr();
            }
            cells.add(parser.getText());
        }
        return new RawRow(index++, line, cells);
    }

    private LoadException unreadable(IOException e) {
        return new LoadException(
                table.file() + " is no CSV: " + e.getMessage()
                        + "; quote cells that hold commas, quotes or line breaks",
                e);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
