package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Row;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Single records and what is around them: findings, entities, neighbours, search. */
final class RecordRoutes {

    private static final int SUGGESTIONS = 3;

    private final Catalogue catalogue;
    private final StatementRunner runner;
    private final PageAnswer pages;

    RecordRoutes(Catalogue catalogue, StatementRunner runner) {
        this.catalogue = catalogue;
        this.runner = runner;
        this.pages = new PageAnswer(runner);
    }

    void findings(Context context) {
        Negotiation.requireJson(context);
        CypherFile file = catalogue.system(SystemFiles.FINDINGS_PAGE);
        pages.send(context, file, PageRequest.of(context, file, Map.of()), "findings", () -> {});
    }

    void finding(Context context) {
        Negotiation.requireJson(context);
        String id = context.pathParam("id");
        Row row = only(SystemFiles.FINDING, id);
        if (row == null) {
            throw NotFound.of("finding", id, suggestions(id), "/v1/findings");
        }
        context.header("Link", "<" + DossierRoute.path(id) + ">; rel=\"alternate\"; type=\"text/html\"");
        json(context, generator -> JsonRows.write(generator, row));
    }

    void entity(Context context) {
        Negotiation.requireJson(context);
        String id = context.pathParam("id");
        Row row = only(SystemFiles.ENTITY, id);
        if (row == null) {
            throw noRecord(id);
        }
        List<Row> counts = rows(SystemFiles.NEIGHBOURS_COUNT, id);
        json(context, generator -> {
            generator.writeStartObject();
            for (int i = 0; i < row.columns().size(); i++) {
                generator.writeFieldName(row.columns().get(i));
                ValueWriter.write(generator, row.values().get(i));
            }
            generator.writeFieldName("relationships");
            array(generator, counts);
            generator.writeEndObject();
        });
    }

    void neighbours(Context context) {
        Negotiation.requireJson(context);
        String id = context.pathParam("id");
        CypherFile file = catalogue.system(SystemFiles.NEIGHBOURS_PAGE);
        PageRequest page = PageRequest.of(context, file, Map.of(SystemFiles.idParameter(file), id));
        pages.send(context, file, page, "neighbours", () -> {
            if (only(SystemFiles.ENTITY, id) == null) {
                throw noRecord(id);
            }
        });
    }

    void search(Context context) {
        Negotiation.requireJson(context);
        CypherFile file = QueryRoutes.find(catalogue, SystemFiles.FIND);
        pages.send(context, file, PageRequest.of(context, file, Map.of()), "results", () -> {});
    }

    private @org.jspecify.annotations.Nullable Row only(String fileId, String id) {
        List<Row> rows = rows(fileId, id);
        return rows.isEmpty() ? null : rows.get(0);
    }

    private List<Row> rows(String fileId, String id) {
        CypherFile file = catalogue.system(fileId);
        return runner.rows(file, SystemArguments.of(file, Map.of(SystemFiles.idParameter(file), id)));
    }

    private RefusedRequest noRecord(String id) {
        return NotFound.of("record", id, suggestions(id), "/v1/search?q=" + ExampleUrl.encoded(id));
    }

    /** The ids that begin like a mistyped one. */
    private List<String> suggestions(String id) {
        return rows(SystemFiles.NEAREST_IDS, id).stream()
                .map(row -> String.valueOf(row.get("id")))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static void json(Context context, Json.Document document) {
        context.contentType(AnswerFormat.JSON.contentType()).result(Json.bytes(document));
    }

    private static void array(JsonGenerator json, List<Row> rows) throws IOException {
        json.writeStartArray();
        for (Row row : rows) {
            JsonRows.write(json, row);
        }
        json.writeEndArray();
    }
}
