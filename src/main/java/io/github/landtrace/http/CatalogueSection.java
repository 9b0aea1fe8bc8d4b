package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.RuleFacts;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of the start page that come from the catalogue. */
final class CatalogueSection {

    private CatalogueSection() {}

    static String queries(List<CypherFile> queries) {
        String items = queries.stream().map(CatalogueSection::query).collect(Collectors.joining("\n"));
        return "<section aria-labelledby=\"queries\"><h2 id=\"queries\">Questions to ask</h2><ul class=\"cards\">\n"
                + items + "\n</ul></section>\n";
    }

    private static String query(CypherFile query) {
        String example = ExampleUrl.of(query);
        String join = example.contains("?") ? "&" : "?";
        StringBuilder links = new StringBuilder();
        links.append(link(example, "run the example", query));
        if (GraphForm.fits(query)) {
            links.append(" · ").append(link(example + join + "format=graph", "graph", query));
        }
        links.append(" · ").append(link(example + join + "format=csv", "CSV", query));
        links.append(" · ").append(link("/v1/queries/" + query.id() + "/about", "about", query));
        return "<li><h3>" + Html.escaped(query.title()) + "</h3><p>" + Html.escaped(firstSentence(query))
                + "</p><p class=\"small\"><code>" + query.id() + "</code> " + links + "</p></li>";
    }

    private static String link(String target, String text, CypherFile query) {
        return "<a href=\"" + Html.escaped(target) + "\" aria-label=\"" + Html.escaped(query.title() + ": " + text)
                + "\">" + text + "</a>";
    }

    static String rules(List<CypherFile> rules) {
        String items = rules.stream().map(CatalogueSection::rule).collect(Collectors.joining("\n"));
        return "<section aria-labelledby=\"rules\"><h2 id=\"rules\">Rules</h2><ul class=\"cards\">\n" + items
                + "\n</ul></section>\n";
    }

    private static String rule(CypherFile file) {
        RuleFacts rule = file.rule();
        String level = rule == null ? "" : rule.level();
        return "<li><h3>" + Html.escaped(file.title()) + "</h3><p>" + Html.escaped(firstSentence(file))
                + "</p><p class=\"small\"><code>" + file.id() + "</code> " + Html.escaped(level)
                + " <a href=\"/v1/findings?rule=" + ExampleUrl.encoded(file.id()) + "\">findings</a></p></li>";
    }

    private static String firstSentence(CypherFile file) {
        String text = file.description().strip();
        int end = text.indexOf(". ");
        int line = text.indexOf('\n');
        int cut = end < 0 ? line : line < 0 ? end + 1 : Math.min(end + 1, line);
        return cut < 0 ? text : text.substring(0, cut);
    }
}
