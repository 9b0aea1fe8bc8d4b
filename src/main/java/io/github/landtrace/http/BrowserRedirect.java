package io.github.landtrace.http;

import io.javalin.http.Context;
import java.net.URI;

/** Leads to Neo4j Browser, under the host name that the client came by when that is this machine. */
final class BrowserRedirect {

    private BrowserRedirect() {}

    static void send(Context context, ServerSettings settings) {
        URI browser = settings.browserUri();
        if (browser == null) {
            throw new RefusedRequest(Problem.of(
                    ProblemKind.NOT_FOUND,
                    "no Neo4j Browser is known here",
                    "open the Browser of the server that NEO4J_URI names"));
        }
        context.redirect(browser.toString());
    }
}
