package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.GraphException;
import io.github.landtrace.graph.Row;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The guide, at once a page of its own and what Neo4j Browser plays: Browser takes the title, and what is inside the
 * {@code slide} elements, so these carry their own style.
 */
final class GuidePage {

    private static final Pattern HEADING = Pattern.compile("<h3>(.*?)</h3>");
    /** For both: Browser shows slides on dark and on light, and gives them no margin in its side bar. */
    private static final String STYLE = """
            <style>
            .landtrace { padding: 0 15px; line-height: 1.5; overflow-wrap: anywhere; }
            .landtrace h4 { margin: 1em 0 .3em; font-weight: 600; }
            .landtrace ul, .landtrace ol { padding: 0; margin: .4em 0 1em 1.9em; }
            .landtrace li { margin: .2em 0; list-style-position: outside; }
            .landtrace code { padding: 0 .15em; }
            .landtrace [data-exec] { cursor: pointer; }
            .landtrace pre.code.pre-scrollable { max-height: 8.5em; overflow: auto; color: #222; background: #eef1f4; line-height: 1.45; font-size: 12px; }
            .landtrace pre i.fa { color: #0b6b2f; font-size: 20px; vertical-align: middle; }
            .landtrace a { color: inherit; text-decoration: underline; }
            .landtrace svg { width: 100%; max-width: 34rem; height: auto; display: block; margin: .5em 0; }
            .landtrace .counts { columns: 2 11em; list-style: none; margin-left: 0; }
            .landtrace .warning { border-left: 4px solid #d9822b; padding-left: .8em; }
            </style>
            """;

    /** Outside the slides, so that Browser leaves it out. */
    private static final String HEADER = """
            <header>
            <h1>Landtrace: the guide</h1>
            <p>Neo4j Browser opens this guide by itself, and runs its blocks at a click. Here they are for reading and
            copying.</p>
            <nav aria-label="Main"><ul>
            <li><a href="/">Start</a></li>
            <li><a href="/docs">Interface</a></li>
            <li><a href="/browser">Neo4j Browser</a></li>
            </ul></nav>
            </header>
            """;

    private final StatementRunner runner;
    private final Catalogue catalogue;
    private final String article;

    GuidePage(Catalogue catalogue, StatementRunner runner) {
        this.runner = runner;
        this.catalogue = catalogue;
        List<String> slides = new ArrayList<>(GuideTemplate.slides(catalogue));
        catalogue.queries().forEach(query -> slides.add(GuideSlides.query(query)));
        catalogue.rules().forEach(rule -> slides.add(GuideSlides.rule(rule)));
        this.article = article(slides);
    }

    void send(Context context) {
        SecurityHeaders.forPageWithStyles(context);
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        String body = article.replace("{{base}}", Html.escaped(base(context))).replace("{{counts}}", counts());
        FixedAnswer.html(Html.page("Landtrace: the guide", HEADER + body)).send(context);
    }

    private static String article(List<String> slides) {
        StringBuilder article =
                new StringBuilder("<article class=\"guide\"><carousel class=\"deck container-fluid\">\n");
        String contents = contents(slides);
        for (int number = 1; number <= slides.size(); number++) {
            article.append("<slide id=\"slide-").append(number).append("\"><div class=\"landtrace\">");
            article.append(STYLE).append(slides.get(number - 1).replace("{{contents}}", contents));
            article.append("</div></slide>\n");
        }
        return article.append("</carousel></article>").toString();
    }

    /** A page goes to the slide; Browser opens the guide anew at it, and counts slides from 0 in its side bar. */
    private static String contents(List<String> slides) {
        StringBuilder contents = new StringBuilder("<ol>");
        for (int number = 1; number <= slides.size(); number++) {
            Matcher heading = HEADING.matcher(slides.get(number - 1));
            contents.append("<li><a href=\"#slide-")
                    .append(number)
                    .append("\" data-exec=\"guide {{base}}/guide#slide-")
                    .append(number - 1)
                    .append("\" class=\"remove-play-icon\">")
                    .append(heading.find() ? heading.group(1) : "…")
                    .append("</a></li>");
        }
        return contents.append("</ol>").toString();
    }

    private String counts() {
        try {
            List<Row> rows = catalogue
                    .find(Kind.SYSTEM, SystemFiles.COUNTS)
                    .map(file -> runner.rows(file, Map.of()))
                    .orElse(List.of());
            return rows.isEmpty() ? "" : counted(rows, "NODE") + counted(rows, "RELATIONSHIP");
        } catch (GraphException e) {
            return "<p>The database cannot answer now, so the counts are missing.</p>";
        }
    }

    private static String counted(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> kind.equals(row.get("kind")) && number(row) > 0)
                .sorted((one, other) -> Long.compare(number(other), number(one)))
                .map(row -> "<li><b>" + number(row) + "</b> " + Html.escaped(String.valueOf(row.get("name"))) + "</li>")
                .collect(Collectors.joining(
                        "",
                        "<h4>" + (kind.equals("NODE") ? "Nodes by label" : "Relationships by type")
                                + "</h4><ul class=\"counts\">",
                        "</ul>"));
    }

    private static long number(Row row) {
        return row.get("number") instanceof Long number ? number : 0;
    }

    /** {@return the address under which the guide was asked for, which is the one that Browser can reach} */
    private static String base(Context context) {
        return context.req().getScheme() + "://" + context.req().getServerName() + ":"
                + context.req().getServerPort();
    }
}
