package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Row;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Sends one page of rows, and the cursor of the next one when there is more. */
final class PageAnswer {

    private final StatementRunner runner;

    PageAnswer(StatementRunner runner) {
        this.runner = runner;
    }

    /**
     * Answers a request.
     *
     * @param name the field that holds the rows
     * @param whenEmpty called when there is no row, before anything is sent; may throw what is answered instead
     */
    void send(Context context, CypherFile file, PageRequest page, String name, Runnable whenEmpty) {
        RowLimit limit = RowLimit.of(file, page.bound());
        try (ResponseBody body = runner.body(context, file);
                JsonGenerator json = Json.generator(body)) {
            body.beforeFirst(() -> context.contentType(AnswerFormat.JSON.contentType()));
            boolean isEmpty = runner.read(file, limit.plusOne(page.bound()), rows -> {
                try {
                    boolean hasNone = !rows.hasNext();
                    json.writeStartObject();
                    json.writeArrayFieldStart(name);
                    Row last = null;
                    for (long count = 0; count < limit.rows() && rows.hasNext(); count++) {
                        last = rows.next();
                        write(json, last);
                    }
                    json.writeEndArray();
                    end(json, file, page, rows.hasNext() ? last : null);
                    json.writeEndObject();
                    return hasNone;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            if (isEmpty) {
                whenEmpty.run();
            }
            json.flush();
            body.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row's place in the order is for the statement only. */
    private static void write(JsonGenerator json, Row row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.columns().size(); i++) {
            if (!row.columns().get(i).equals(PageRequest.CURSOR)) {
                json.writeFieldName(row.columns().get(i));
                ValueWriter.write(json, row.values().get(i));
            }
        }
        json.writeEndObject();
    }

    /** @param last the last row when there are more, else null */
    private static void end(JsonGenerator json, CypherFile file, PageRequest page, @Nullable Row last)
            throws IOException {
        if (Keyset.isPaged(file)) {
            Cursor next = last == null ? null : new Cursor(page.question(), Keyset.of(file, last));
            json.writeStringField("next", next == null ? null : next.encoded());
        } else {
            json.writeBooleanField("truncated", last != null);
        }
    }
}
