package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.landtrace.graph.Row;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line for each row, and a last line that says that the answer is whole: without it, it was cut. */
final class NdjsonRows implements RowEncoder {

    private final JsonGenerator json;

    NdjsonRows(OutputStream target) throws IOException {
        this.json = Json.generator(target);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void begin() {}

    @Override
    public void row(Row row) throws IOException {
        JsonRows.write(json, row);
    }

    @Override
    public void end(long rows, boolean truncated) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("_end");
        json.writeNumberField("rows", rows);
        json.writeBooleanField("truncated", truncated);
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
