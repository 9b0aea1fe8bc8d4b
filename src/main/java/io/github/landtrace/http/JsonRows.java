package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object that holds the columns, the rows and whether that is all. */
final class JsonRows implements RowEncoder {

    private final JsonGenerator json;
    private final CypherFile query;
    private final Map<String, @Nullable Object> parameters;

    JsonRows(OutputStream target, CypherFile query, Map<String, @Nullable Object> parameters) throws IOException {
        this.json = Json.generator(target);
        this.query = query;
        this.parameters = parameters;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        head(json, query, parameters);
        json.writeArrayFieldStart("columns");
        for (Column column : query.columns()) {
            CatalogueWriter.column(json, column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
    }

    /** Writes what every JSON answer to a query begins with. */
    static void head(JsonGenerator json, CypherFile query, Map<String, @Nullable Object> parameters)
            throws IOException {
        json.writeStringField("query", query.id());
        json.writeFieldName("parameters");
        ValueWriter.map(json, parameters);
    }

    @Override
    public void row(Row row) throws IOException {
        write(json, row);
    }

    static void write(JsonGenerator json, Row row) throws IOException {
        List<String> columns = row.columns();
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i));
            ValueWriter.write(json, row.values().get(i));
        }
        json.writeEndObject();
    }

    @Override
    public void end(long rows, boolean truncated) throws IOException {
        json.writeEndArray();
        json.writeNumberField("rowCount", rows);
        json.writeBooleanField("truncated", truncated);
        json.writeEndObject();
        json.flush();
        json.close();
    }
}
