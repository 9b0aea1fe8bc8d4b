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

    private final Catalogue catalogue;
    private final StatementRunner runner;
    private final PageAnswer pages;
    private final NearIds near;
    private final UnknownIds unknownIds;

    RecordRoutes(Catalogue catalogue, StatementRunner runner) {
        this.catalogue = catalogue;
        this.runner = runner;
        this.pages = new PageAnswer(runner);
        this.near = new NearIds(catalogue, runner);
        this.unknownIds = new UnknownIds(catalogue, runner);
    }

    void findings(Context context) {
        Negotiation.requireJson(context);
        CypherFile file = catalogue.system(SystemFiles.FINDINGS_PAGE);
        PageRequest page = PageRequest.of(context, file, Map.of());
        pages.send(context, file, page, "findings", () -> unknownIds.refuse(file, page.bound()));
    }

    void finding(Context context) {
        Negotiation.requireJson(context);
        String id = context.pathParam("id");
        Row row = only(SystemFiles.FINDING, id);
        if (row == null) {
            throw NotFound.of("finding", id, near.beginning(id), "/v1/findings");
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
        PageRequest page = PageRequest.of(context, file, Map.of());
        pages.send(context, file, page, "results", () -> unknownIds.refuse(file, page.bound()));
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
        return NotFound.of("record", id, near.of(id, ""), "/v1/search?q=" + ExampleUrl.encoded(id));
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
