package io.github.landtrace.http;

/** What each type of problem means; their URIs lead here. */
final class ProblemsPage {

    private ProblemsPage() {}

    static String html() {
        StringBuilder body =
                new StringBuilder("<main><p><a href=\"/\">Landtrace</a></p><h1>Problems</h1><p>Errors are answered as"
                        + " <code>application/problem+json</code> (RFC 9457) with <code>got</code>,"
                        + " <code>allowed</code> and <code>next</code>.</p>");
        for (ProblemKind kind : ProblemKind.values()) {
            body.append("<section id=\"").append(kind.id()).append("\"><h2>").append(Html.escaped(kind.title()));
            body.append(" <small>").append(ErrorMapper.status(kind)).append("</small></h2><p>");
            body.append(Html.escaped(kind.meaning())).append("</p></section>\n");
        }
        return Html.page("Landtrace: problems", body.append("</main>").toString());
    }
}
