package io.github.landtrace.http;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.cypher.Parameter;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the canned queries. */
final class QueryRoutes {

    private static final Set<String> RESERVED = Set.of(Negotiation.FORMAT, ChosenColumns.COLUMNS);

    private final Catalogue catalogue;
    private final QueryAnswer answer;

    QueryRoutes(Catalogue catalogue, QueryAnswer answer) {
        this.catalogue = catalogue;
        this.answer = answer;
        catalogue.queries().forEach(QueryRoutes::refuseReservedName);
        catalogue.queries().forEach(Computed::check);
    }

    private static void refuseReservedName(CypherFile query) {
        query.parameters().stream()
                .map(Parameter::name)
                .filter(RESERVED::contains)
                .forEach(name -> {
                    throw new IllegalArgumentException(query.path() + ": no parameter may be called \"" + name
                            + "\", which chooses the form of an answer; rename it");
                });
    }

    void get(Context context) {
        CypherFile query = query(context);
        List<Violation> violations = new ArrayList<>();
        AnswerFormat format = Negotiation.format(context, violations);
        CypherFile narrowed = narrowed(context, query, violations);
        Map<String, Object> given = UrlArguments.of(context, query, RESERVED, violations);
        answer.send(context, narrowed, Arguments.bind(query, given, violations), format);
    }

    void post(Context context) {
        CypherFile query = query(context);
        List<Violation> violations = new ArrayList<>();
        AnswerFormat format = Negotiation.format(context, violations);
        CypherFile narrowed = narrowed(context, query, violations);
        UrlArguments.of(context, query, RESERVED, violations)
                .forEach((name, value) -> violations.add(
                        new Violation(name, "given in the URL", "given in the body", "move " + name + " to the body")));
        answer.send(context, narrowed, Arguments.bind(query, BodyArguments.of(context), violations), format);
    }

    private static CypherFile narrowed(Context context, CypherFile query, List<Violation> violations) {
        return ChosenColumns.of(query, String.join(",", context.queryParams(ChosenColumns.COLUMNS)), violations);
    }

    private CypherFile query(Context context) {
        return find(catalogue, context.pathParam("id"));
    }

    /** {@return the query of that id, or a refusal that names the nearest ones} */
    static CypherFile find(Catalogue catalogue, String id) {
        return catalogue.find(Kind.QUERY, id).orElseThrow(() -> {
            List<String> known =
                    catalogue.queries().stream().map(CypherFile::id).toList();
            return NotFound.of("query", id, Nearest.names(id, known), "/v1/queries");
        });
    }
}
