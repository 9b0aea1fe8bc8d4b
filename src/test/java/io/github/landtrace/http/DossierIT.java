package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page of one finding: what it says, and how a real browser shows and prints it. */
@ExtendWith(SharedNeo4j.class)
class DossierIT {

    private static final String DOSSIER = "/v1/findings/R01%3AH-DJ-23%3ASU-DJ-23/dossier";

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start(Graph graph) {
        server = TestServer.start(graph);
        client = server.client();
    }

    @AfterAll
    static void stop() {
        server.removeRecords();
        server.close();
    }

    @Test
    void tellsTheWholeFindingOnOnePage() {
        HttpResponse<String> response = client.get(DOSSIER);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
        assertThat(response.body())
                .contains("a question, not an accusation", "CLEARED", "H-DJ-23", "SU-DJ-23")
                .contains("What happened when", "2013-12-20")
                .contains("People and offices", "K-DJ")
                .contains(" m² (", " mu)", "CONTRACT_MGMT")
                .contains("PM-DJ-23", " yuan")
                .contains("Rural Land Contracting Law 2002", "SECONDARY", "SR-")
                .contains("VOLUNTARY_WITH_NOTICE_AND_PAY", "it explains the pattern")
                .contains("Known ways in which this rule can be wrong")
                .contains("What is missing", "Nobody has reviewed this finding.")
                .contains("SRC-");
    }

    @Test
    void loadsNothingAndRunsNothing() {
        HttpResponse<String> response = client.get(DOSSIER);

        assertThat(response.body())
                .doesNotContain("<script")
                .doesNotContain("src=")
                .doesNotContain("href=\"http");
        assertThat(response.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "style-src 'sha256-", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "script-src"));
    }

    @Test
    void isLinkedFromTheFindingAndTheStartPage() {
        assertThat(client.get("/v1/findings/R-TEST:D-TEST-1001").headers().firstValue("link"))
                .hasValue("</v1/findings/R-TEST%3AD-TEST-1001/dossier>; rel=\"alternate\"; type=\"text/html\"");
        assertThat(Pattern.compile("href=\"(/v1/findings/[^\"]+/dossier)\"")
                        .matcher(client.get("/").body())
                        .results()
                        .map(found -> client.get(found.group(1)).statusCode()))
                .isNotEmpty()
                .allMatch(status -> status == 200);
    }

    @Test
    void escapesWhatWasFoundAndKnowsWhatThereIsNot() {
        assertThat(client.get("/v1/findings/R-TEST:D-TEST-1001/dossier").body())
                .contains("Found &lt;in&gt; a test")
                .doesNotContain("<in>");
        HttpResponse<String> none = client.get("/v1/findings/none/dossier");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("there is no finding");
    }

    @Test
    void aBrowserShowsItAtEveryWidthAndPrintsItOnA4(@TempDir Path folder) {
        Chromium.require();
        try (Chromium reader = Chromium.start(folder)) {
            String address = URI.create("http://127.0.0.1:" + server.port())
                    .resolve(DOSSIER)
                    .toString();
            for (int width : new int[] {360, 1280}) {
                for (boolean dark : new boolean[] {false, true}) {
                    reader.show(width, 900, dark);
                    reader.open(address);
                    reader.keep("dossier-" + width + (dark ? "-dark" : ""));
                    assertThat(reader.script("return document.documentElement.scrollWidth <= innerWidth"))
                            .as("fits %d", width)
                            .isEqualTo(true);
                }
            }
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.requests()).isNotEmpty().allMatch(asked -> asked.startsWith(address));

            reader.onPaper();
            reader.keep("dossier-paper");
            assertThat(reader.script("return [...document.querySelectorAll('table')].every(table =>"
                            + " table.scrollWidth <= document.body.clientWidth)"))
                    .as("no table is cut on paper")
                    .isEqualTo(true);
            String pdf = reader.print();
            assertThat(pdf).startsWith("%PDF-");
            assertThat(Pattern.compile("/MediaBox ?\\[0 0 59[45](\\.\\d+)? 84[12](\\.\\d+)?]")
                            .matcher(pdf)
                            .find())
                    .as("A4")
                    .isTrue();
        }
    }
}
