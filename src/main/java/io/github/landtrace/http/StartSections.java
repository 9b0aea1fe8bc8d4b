package io.github.landtrace.http;

import io.github.landtrace.graph.Row;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of the start page that come from the database. */
final class StartSections {

    private StartSections() {}

    static String header(ServerSettings settings) {
        URI browser = settings.browserUri();
        return """
                <header>
                <h1>Landtrace</h1>
                <p>What became of a piece of land: right, share, stake, controller; and the changes of registration
                that took land away.</p>
                <nav aria-label="Main"><ul>
                <li><a href="/docs">Interface</a></li>
                %s<li><a href="/guide">Guide</a></li>
                <li><a href="/v1/findings">Findings</a></li>
                <li><a href="/health/ready">Health</a></li>
                </ul></nav>
                <p class="small">Database: <code>%s</code></p>
                </header>
                """.formatted(
                        browser == null ? "" : "<li><a href=\"/browser\">Neo4j Browser</a></li>\n",
                        Html.escaped(settings.boltUri()));
    }

    static String search(@Nullable String wanted) {
        return """
                <form role="search" action="/" method="get">
                <label for="q">Find a person, household, parcel, company or place</label>
                <div class="row"><input id="q" name="q" type="search" maxlength="200" autocomplete="off"
                placeholder="垫江, dianjiang, D-500231" value="%s"><button>Search</button></div>
                </form>
                """.formatted(wanted == null ? "" : Html.escaped(wanted));
    }

    static String results(String wanted, List<Row> rows) {
        String heading =
                "<section aria-labelledby=\"found\"><h2 id=\"found\">Found for “" + Html.escaped(wanted) + "”</h2>";
        if (rows.isEmpty()) {
            return heading + "<p>Nothing. Try a part of the name, pinyin, or an id.</p></section>";
        }
        String lines = rows.stream()
                .map(row -> "<tr><td><a href=\"" + entity(row.get("recordId")) + "\">" + cell(row, "recordId")
                        + "</a></td><td>" + cell(row, "name") + "</td><td>" + cell(row, "kind") + "</td><td>"
                        + cell(row, "where") + "</td></tr>")
                .collect(Collectors.joining("\n"));
        return heading + table(List.of("Id", "Name", "Kind", "Where"), lines) + "</section>";
    }

    static String counts(List<Row> rows) {
        String items = rows.stream()
                .filter(row -> "NODE".equals(row.get("kind")) && number(row) > 0)
                .sorted((one, other) -> Long.compare(number(other), number(one)))
                .map(row -> "<li><b>" + String.format(Locale.ROOT, "%,d", number(row)) + "</b> " + cell(row, "name")
                        + "</li>")
                .collect(Collectors.joining("\n"));
        long relationships = rows.stream()
                .filter(row -> "RELATIONSHIP".equals(row.get("kind")))
                .mapToLong(StartSections::number)
                .sum();
        return items.isEmpty()
                ? "<section><h2>In the graph</h2><p>Nothing yet: load tables with <code>landtrace import</code>.</p></section>"
                : "<section><h2>In the graph</h2><details><summary>"
                        + String.format(Locale.ROOT, "%,d relationships between nodes with these labels", relationships)
                        + "</summary><ul class=\"counts\">" + items + "</ul></details></section>";
    }

    static String findings(List<Row> rows) {
        String heading = "<section aria-labelledby=\"findings\"><h2 id=\"findings\">Strongest findings</h2>";
        if (rows.isEmpty()) {
            return heading + "<p>None yet: run the rules with <code>landtrace detect</code>.</p></section>";
        }
        String lines = rows.stream()
                .map(row -> "<tr><td><span class=\"verdict "
                        + cell(row, "verdict").toLowerCase(Locale.ROOT) + "\">"
                        + cell(row, "verdict") + "</span></td><td><a href=\"/v1/findings/"
                        + ExampleUrl.encoded(String.valueOf(row.get("id"))) + "\">" + cell(row, "summary")
                        + "</a> (<a href=\"" + Html.escaped(DossierRoute.path(String.valueOf(row.get("id"))))
                        + "\" aria-label=\"Dossier of " + cell(row, "id") + "\">dossier</a>)</td><td><a href=\""
                        + entity(row.get("subjectId")) + "\">" + cell(row, "subjectId") + "</a></td></tr>")
                .collect(Collectors.joining("\n"));
        return heading + table(List.of("Verdict", "What was found", "About"), lines)
                + "<p><a href=\"/v1/findings\">All findings</a></p></section>";
    }

    private static String table(List<String> headings, String lines) {
        String head = headings.stream()
                .map(heading -> "<th scope=\"col\">" + heading + "</th>")
                .collect(Collectors.joining());
        return "<div class=\"scroll\"><table><thead><tr>" + head + "</tr></thead><tbody>\n" + lines
                + "\n</tbody></table></div>";
    }

    private static long number(Row row) {
        return row.get("number") instanceof Long number ? number : 0;
    }

    private static String entity(@Nullable Object id) {
        return "/v1/entities/" + ExampleUrl.encoded(String.valueOf(id));
    }

    private static String cell(Row row, String column) {
        Object value = row.get(column);
        return value == null ? "" : Html.escaped(value);
    }
}
