package io.github.landtrace.http;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.GraphException;
import io.github.landtrace.graph.Row;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page at {@code /}: what is here, a search, the latest findings, every query and rule. Works without JavaScript. */
final class StartPage {

    private static final long RESULTS = 20;
    private static final long FINDINGS = 5;

    private final Catalogue catalogue;
    private final StatementRunner runner;
    private final String fixedPart;
    private final ServerSettings settings;

    StartPage(ServerSettings settings, Catalogue catalogue, StatementRunner runner) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.runner = runner;
        this.fixedPart = CatalogueSection.queries(catalogue.queries()) + CatalogueSection.rules(catalogue.rules());
    }

    void send(Context context) {
        String wanted = context.queryParam("q");
        StringBuilder body = new StringBuilder(StartSections.header(settings));
        body.append("<main>").append(StartSections.search(wanted));
        try {
            if (wanted != null && !wanted.isBlank()) {
                body.append(StartSections.results(wanted, found(wanted)));
            }
            body.append(StartSections.counts(rows(Kind.SYSTEM, SystemFiles.COUNTS, Map.of())));
            body.append(StartSections.findings(
                    rows(Kind.SYSTEM, SystemFiles.FINDINGS_PAGE, Map.of(RowLimit.LIMIT, FINDINGS))));
        } catch (GraphException e) {
            body.append("<p class=\"note\">The database cannot answer now, so counts and findings are missing.</p>");
        }
        body.append(fixedPart).append("</main>");
        SecurityHeaders.forPage(context);
        context.contentType("text/html; charset=utf-8").result(Html.page("Landtrace", body.toString()));
    }

    private List<Row> found(String wanted) {
        try {
            return rows(Kind.QUERY, SystemFiles.FIND, Map.of("q", wanted, RowLimit.LIMIT, RESULTS));
        } catch (InvalidArguments e) {
            return List.of();
        }
    }

    private List<Row> rows(Kind kind, String id, Map<String, ?> given) {
        Optional<CypherFile> file = catalogue.find(kind, id);
        if (file.isEmpty()) {
            return List.of();
        }
        Map<String, @Nullable Object> bound = Arguments.bind(file.get(), given);
        return runner.rows(file.get(), bound);
    }
}
