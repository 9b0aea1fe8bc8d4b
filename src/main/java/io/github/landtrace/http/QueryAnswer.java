package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Rows;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a query and sends its rows while they arrive, in the form that was asked for. */
final class QueryAnswer {

    private final StatementRunner runner;
    private final GraphForm graphForm;
    private final UnknownIds unknownIds;

    QueryAnswer(StatementRunner runner, GraphForm graphForm, UnknownIds unknownIds) {
        this.runner = runner;
        this.graphForm = graphForm;
        this.unknownIds = unknownIds;
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
        boolean isEmpty = runner.read(query, limit.plusOne(bound), rows -> {
            try {
                Rows answer = ChosenColumns.only(query, Computed.rows(query, bound, rows));
                boolean hasNone = !answer.hasNext();
                encoder.writeAll(answer, limit);
                return hasNone;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (isEmpty) {
            unknownIds.refuse(query, bound);
        }
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
        if (picture.elements().isEmpty()) {
            unknownIds.refuse(query, bound);
        }
        body.beforeFirst(() -> {
            context.contentType(format.contentType());
            context.header(CsvTrailer.TRUNCATED, String.valueOf(picture.truncated()));
        });
        GraphDocument.write(query, bound, picture, format, body);
    }
}
