package io.github.landtrace.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The readable documentation: Swagger UI over {@code /openapi.json}, every file of it served from here. */
final class DocsPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Landtrace: the interface</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/docs/swagger-ui.css">
            </head>
            <body>
            <nav aria-label="Main"><a href="/">Start</a> <a href="/guide">Guide</a></nav>
            <main id="docs"></main>
            <noscript><p>This page needs JavaScript. The same is in <a href="/openapi.json">openapi.json</a>,
            and <a href="/">the start page</a> lists every query.</p></noscript>
            <script src="/docs/swagger-ui-bundle.js"></script>
            <script src="/docs/start.js"></script>
            </body>
            </html>
            """;

    private final FixedAnswer page = FixedAnswer.html(PAGE);
    private final Map<String, FixedAnswer> files = Map.of(
            "swagger-ui.css", Assets.swaggerUi("swagger-ui.css", "text/css; charset=utf-8"),
            "swagger-ui-bundle.js", Assets.swaggerUi("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
            "start.js", Assets.docsStart());

    void page(Context context) {
        SecurityHeaders.forPageWithStyles(context);
        page.send(context);
    }

    void file(Context context) {
        String name = context.pathParam("file");
        FixedAnswer file = files.get(name);
        if (file == null) {
            throw NotFound.of("file", name, List.of(), "/docs");
        }
        file.send(context);
    }
}
