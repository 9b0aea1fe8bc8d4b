package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class GuideIT {

    private static final Pattern BLOCK =
            Pattern.compile("<pre class=\"code runnable pre-scrollable\">(.*?)</pre>", Pattern.DOTALL);
    /** What Browser 5.24 takes out of a guide, also where it is no attribute. */
    private static final List<Pattern> TAKEN_OUT = List.of(
            Pattern.compile(
                    "(\\s+(on[^\\s=]+)[^\\s=]*\\s*=\\s*(\"[^\"]*\"|'[^']*'|[\\w\\-.:]+\\s*))",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("<script\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("href=[\"'].*javascript:"));

    private static Server server;
    private static Client client;
    private static String page;

    @BeforeAll
    static void start(SampleDatabase sample) {
        Readiness readiness = new Readiness();
        readiness.ready();
        ServerSettings settings = new ServerSettings(
                "127.0.0.1", 0, List.of(), null, URI.create("bolt://localhost:7687"), Duration.ofSeconds(60));
        server = Server.start(settings, sample.catalogue(), sample.graph(), readiness);
        client = new Client(server.uri());
        page = client.get("/guide").body();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyBlockAnswersAtOneClick(Graph graph) {
        List<String> blocks = blocks();
        List<String> empty = new ArrayList<>();
        for (String block : blocks) {
            if (!block.startsWith(":param") && !block.contains("$")) {
                Statement statement = new Statement("guide", block, Map.of(), Duration.ofMinutes(2));
                if (graph.read(statement, Rows::toList).isEmpty()) {
                    empty.add(block);
                }
            }
        }

        assertThat(empty).isEmpty();
        assertThat(blocks).hasSizeGreaterThan(60);
    }

    @Test
    void showsEveryQueryAndRuleWithItsExampleLines(Catalogue catalogue) {
        List<String> blocks = blocks();
        for (CypherFile query : catalogue.queries()) {
            assertThat(page).contains("<h3>" + Html.escaped(query.title()) + "</h3>");
            assertThat(blocks).contains(CypherText.withExample(query));
            query.parameters()
                    .forEach(parameter ->
                            assertThat(CypherText.paramLines(query)).contains(":param " + parameter.name() + " => "));
        }
        catalogue.rules().forEach(rule -> assertThat(page).contains("<h3>" + Html.escaped(rule.title()) + "</h3>"));
    }

    @Test
    void losesNothingToBrowsersCleaning() {
        TAKEN_OUT.forEach(pattern -> assertThat(pattern.matcher(page).results().map(MatchResult::group))
                .isEmpty());
    }

    @Test
    void hasNoBlockThatBrowserRefusesToRun() {
        assertThat(blocks()).noneMatch(block -> block.endsWith(" null") || block.endsWith(":null"));
    }

    @Test
    void nothingIsLeftToFillIn() {
        assertThat(page).doesNotContain("{{", "<run");
    }

    @Test
    void refersToTheAddressThatItWasAskedUnder() {
        assertThat(page).contains("data-exec=\"style " + server.uri() + "guide/style.grass\"");
    }

    @Test
    void countsWhatTheGraphHolds() {
        assertThat(page).containsPattern("<b>\\d+</b> Household</li>").containsPattern("<b>\\d+</b> HOLDS_STAKE</li>");
    }

    @Test
    void isOpenToBrowsersOrigin() {
        for (String path : List.of("/guide", "/guide/style.grass")) {
            HttpResponse<String> asked = client.send(
                    "OPTIONS",
                    path,
                    null,
                    "Origin",
                    "http://localhost:7474",
                    "Access-Control-Request-Method",
                    "GET",
                    "Access-Control-Request-Headers",
                    "cache-control,pragma");

            assertThat(asked.statusCode()).isBetween(200, 204);
            assertThat(asked.headers().firstValue("access-control-allow-origin"))
                    .hasValue("*");
            assertThat(asked.headers().firstValue("access-control-allow-headers"))
                    .hasValue("cache-control,pragma");
            assertThat(client.get(path, "Origin", "http://localhost:7474")
                            .headers()
                            .firstValue("access-control-allow-origin"))
                    .hasValue("*");
        }
        assertThat(client.get("/v1/queries", "Origin", "http://localhost:7474")
                        .headers()
                        .firstValue("access-control-allow-origin"))
                .isEmpty();
    }

    @Test
    void refusesAValueForNoParameter(Catalogue catalogue) {
        CypherFile query = catalogue.find(Kind.QUERY, "find").orElseThrow();

        assertThatThrownBy(() -> CypherText.withValues(query, Map.of("query", "'x'")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"find\" has no parameter \"query\"; it has ");
    }

    private static List<String> blocks() {
        return BLOCK.matcher(page)
                .results()
                .map(block -> block.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .toList();
    }
}
