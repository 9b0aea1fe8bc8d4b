package io.github.landtrace.http;

import io.github.landtrace.bundle.CaseFile;
import io.github.landtrace.bundle.CaseReader;
import io.github.landtrace.bundle.Dossier;
import io.github.landtrace.catalogue.Catalogue;
import io.javalin.http.Context;
import java.util.List;

/** Shows one finding as a page. */
final class DossierRoute {

    private final Catalogue catalogue;
    private final StatementRunner runner;

    DossierRoute(Catalogue catalogue, StatementRunner runner) {
        this.catalogue = catalogue;
        this.runner = runner;
    }

    /** {@return where the page of a finding is} */
    static String path(String findingId) {
        return "/v1/findings/" + ExampleUrl.encoded(findingId) + "/dossier";
    }

    void page(Context context) {
        String id = context.pathParam("id");
        CaseFile file = runner.with(
                        SystemFiles.FINDING,
                        (graph, timeout) -> new CaseReader(graph, catalogue, timeout).read(id, null))
                .orElseThrow(() -> NotFound.of("finding", id, List.of(), "/v1/findings"));
        SecurityHeaders.forPageThatNeeds(context, Dossier.contentSecurityPolicy());
        context.contentType("text/html; charset=utf-8").result(Dossier.page(file));
    }
}
