package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Tells what can be asked. The answers are made once: the catalogue does not change while the server runs. */
final class CatalogueRoutes {

    private final Catalogue catalogue;
    private final FixedAnswer queries;
    private final FixedAnswer rules;
    private final Map<String, FixedAnswer> abouts = new HashMap<>();

    CatalogueRoutes(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.queries = FixedAnswer.json(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("queries");
            for (CypherFile query : catalogue.queries()) {
                CatalogueWriter.summary(json, query);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        this.rules = FixedAnswer.json(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("rules");
            for (CypherFile rule : catalogue.rules()) {
                CatalogueWriter.rule(json, rule);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        for (CypherFile query : catalogue.queries()) {
            abouts.put(query.id(), FixedAnswer.json(json -> CatalogueWriter.about(json, query)));
        }
    }

    void queries(Context context) {
        Negotiation.requireJson(context);
        queries.send(context);
    }

    void about(Context context) {
        CypherFile query = QueryRoutes.find(catalogue, context.pathParam("id"));
        Negotiation.requireJson(context);
        FixedAnswer about = abouts.get(query.id());
        if (about != null) {
            about.send(context);
        }
    }

    void rules(Context context) {
        Negotiation.requireJson(context);
        rules.send(context);
    }
}
