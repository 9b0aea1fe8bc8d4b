package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.detect.Reviews;
import java.io.IOException;
import java.util.List;

/** Writes the OpenAPI 3.1 document of the catalogue: one path for each query, and the fixed routes. */
final class OpenApi {

    private final Catalogue catalogue;

    OpenApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("openapi", "3.1.0");
        info(json);
        json.writeArrayFieldStart("tags");
        for (String tag : List.of("queries", "findings", "records", "catalogue", "service")) {
            json.writeStartObject();
            json.writeStringField("name", tag);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("paths");
        for (CypherFile query : catalogue.queries()) {
            OpenApiQuery.write(json, query);
        }
        fixed(json);
        json.writeEndObject();
        OpenApiComponents.write(json);
        json.writeEndObject();
    }

    private static void info(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("info");
        json.writeStringField("title", "Landtrace");
        json.writeStringField("version", "v1");
        json.writeStringField("description", """
                What became of a piece of land: canned queries over a graph of households, parcels, rights, \
                cooperatives, stakes and registration changes, and the findings of its rules.

                Days are ISO 8601, intervals half-open, areas square metres, money integer fen, stakes in percent. \
                `Accept` or `format=` chooses JSON, NDJSON, CSV, a graph, or a graph for other tools. A JSON answer that was cut does not \
                parse; a whole NDJSON answer ends with a line `{"_end":{"rows":n,"truncated":false}}`; a whole CSV \
                answer ends with the trailer fields `Landtrace-Rows` and `Landtrace-Truncated`.""");
        json.writeObjectFieldStart("license");
        json.writeStringField("name", "GPL-3.0-or-later");
        json.writeStringField("identifier", "GPL-3.0-or-later");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void fixed(JsonGenerator json) throws IOException {
        OpenApiRoutes routes = new OpenApiRoutes(json);
        routes.document("/v1/queries", "Every canned query", "catalogue", "queries");
        routes.document("/v1/queries/{id}/about", "Everything about one query", "catalogue", "id");
        routes.document("/v1/rules", "Every detection rule", "catalogue", "rules");
        page(routes, "/v1/findings", "findings", SystemFiles.FINDINGS_PAGE, "findings");
        record(routes, "/v1/findings/{id}", "findings", SystemFiles.FINDING);
        if (catalogue.find(Kind.SYSTEM, SystemFiles.REVIEW).isPresent()) {
            OpenApiReview.write(json, Reviews.asked(catalogue));
        }
        routes.page("/v1/findings/{id}/dossier", "One finding as a page that prints well", "findings");
        record(routes, "/v1/entities/{id}", "records", SystemFiles.ENTITY);
        page(routes, "/v1/entities/{id}/neighbours", "records", SystemFiles.NEIGHBOURS_PAGE, "neighbours");
        CypherFile find = catalogue.find(Kind.QUERY, SystemFiles.FIND).orElse(null);
        if (find != null) {
            routes.page("/v1/search", "records", find, "results");
        }
        OpenApiDecision.write(json);
        routes.document("/health/live", "The process lives", "service", "status");
        routes.document("/health/ready", "The database answers and statements are warm", "service", "status");
        routes.text("/metrics", "Measurements for Prometheus", "text/plain");
        routes.document("/openapi.json", "This document", "service", "openapi");
        routes.text("/docs", "This document, readable", "text/html");
        routes.text("/", "The start page", "text/html");
        routes.text("/guide", "The guide that Neo4j Browser shows", "text/html");
        routes.text("/problems", "The types of problems", "text/html");
        routes.redirect("/browser", "Leads to Neo4j Browser");
    }

    private void page(OpenApiRoutes routes, String path, String tag, String fileId, String field) throws IOException {
        CypherFile file = catalogue.find(Kind.SYSTEM, fileId).orElse(null);
        if (file != null) {
            routes.page(path, tag, file, field);
        }
    }

    private void record(OpenApiRoutes routes, String path, String tag, String fileId) throws IOException {
        CypherFile file = catalogue.find(Kind.SYSTEM, fileId).orElse(null);
        if (file != null) {
            routes.record(path, tag, file);
        }
    }
}
