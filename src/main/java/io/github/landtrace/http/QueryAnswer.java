package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a query and sends its rows while they arrive, in the form that was asked for. */
final class QueryAnswer {

    private final StatementRunner runner;
    private final GraphForm graphForm;

    QueryAnswer(StatementRunner runner, GraphForm graphForm) {
        this.runner = runner;
        this.graphForm = graphForm;
    }

    /**
     * Answers a request.
     *
     * @param bound a value for every parameter of the query
     */
    void send(Context context, CypherFile query, Map<String, @Nullable Object> bound, AnswerFormat format) {
        try (ResponseBody body = runner.body(context, query)) {
            if (format.isGraph()) {
                graph(body, context, query, bound, format);
            } else {
                rows(body, context, query, bound, format);
            }
            body.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(
            ResponseBody body,
            Context context,
            CypherFile query,
            Map<String, @Nullable Object> bound,
            AnswerFormat format)
            throws IOException {
        RowLimit limit = RowLimit.of(query, bound);
        CsvTrailer trailer = new CsvTrailer();
        RowEncoder encoder = switch (format) {
            case NDJSON -> new NdjsonRows(body);
            case CSV -> new CsvRows(body, query.columns(), trailer::set);
            default -> new JsonRows(body, query, bound);
        };
        body.beforeFirst(() -> {
            context.contentType(format.contentType());
            if (format == AnswerFormat.CSV) {
                trailer.announce(context);
            }
        });
        runner.read(query, limit.plusOne(bound), rows -> {
            try {
                encoder.writeAll(ChosenColumns.only(query, Computed.rows(query, bound, rows)), limit);
                return limit;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Not every form can say that something was left out: a header says it for all. */
    private void graph(
            ResponseBody body,
            Context context,
            CypherFile query,
            Map<String, @Nullable Object> bound,
            AnswerFormat format)
            throws IOException {
        GraphForm.Picture picture = graphForm.of(query, bound);
        body.beforeFirst(() -> {
            context.contentType(format.contentType());
            context.header(CsvTrailer.TRUNCATED, String.valueOf(picture.truncated()));
        });
        GraphDocument.write(query, bound, picture, format, body);
    }
}
