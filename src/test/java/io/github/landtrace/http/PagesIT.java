package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedNeo4j.class)
class PagesIT {

    private static final Pattern ADDRESS = Pattern.compile("(?:src|href|action)=\"([^\"]*)\"|url\\(([^)]*)\\)|@import");

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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=D-TEST-1001", "/docs", "/problems", "/style.css", "/docs/swagger-ui.css"})
    void loadsNothingFromElsewhere(String path) {
        HttpResponse<String> response = client.get(path);
        Matcher addresses = ADDRESS.matcher(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        while (addresses.find()) {
            String address = String.valueOf(addresses.group(1) == null ? addresses.group(2) : addresses.group(1));
            assertThat(address.replace("\"", "").replace("'", "")).matches("(data:|/(?!/)|#).*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/problems"})
    void allowsBrowsersNothingFromElsewhere(String path) {
        HttpResponse<String> response = client.get(path);

        assertThat(response.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                        .doesNotContain("http", "unsafe-eval", "*"));
        assertThat(response.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("referrer-policy")).hasValue("no-referrer");
    }

    @Test
    void everyLinkOfTheStartPageAnswers() {
        Matcher links = Pattern.compile("href=\"(/[^\"]*)\"")
                .matcher(client.get("/?q=D-TEST-1001").body());
        int count = 0;
        while (links.find()) {
            String path = links.group(1).replace("&amp;", "&").replace("&#39;", "'");
            boolean isTest = path.contains("/slow") || path.contains("fails-late");
            if (!isTest) {
                assertThat(client.get(path).statusCode()).as(path).isIn(200, 302);
                count++;
            }
        }
        assertThat(count).isGreaterThan(20);
    }

    @Test
    void showsCountsFindingsAndWhatWasSearched() {
        String page = client.get("/?q=D-TEST-1001").body();

        assertThat(page)
                .contains(
                        "测试镇1",
                        "R-TEST%3AD-TEST-",
                        "Found &lt;in&gt; a test",
                        "bolt://localhost:7687",
                        "AdminDivision");
        assertThat(client.get("/?q=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void servesTheScriptsOfTheDocsItself() {
        assertThat(client.get("/docs/swagger-ui-bundle.js").body()).hasSizeGreaterThan(500_000);
        assertThat(client.get("/docs/start.js").body()).contains("validatorUrl: null");
        assertThat(client.get("/docs/other.js").statusCode()).isEqualTo(404);
        assertThat(client.get("/docs/..%2Fstyle.css").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsToBrowser() {
        HttpResponse<String> response = client.get("/browser");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("location")).hasValue("http://localhost:7474/browser/");
    }

    @Test
    void showsTheGuideWithEveryQuery() {
        assertThat(client.get("/guide").body()).contains("<slide", "A column of every type", "UNWIND");
    }

    @Test
    void measuresRequestsByRoute() {
        client.get("/v1/findings/none");
        assertThat(client.get("/metrics").body())
                .contains(
                        "landtrace_http_requests_seconds_bucket{method=\"GET\",route=\"/v1/findings/{id}\",status=\"404\"")
                .contains("landtrace_http_requests_active 1.0")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void compressesLargeAnswers() throws Exception {
        HttpResponse<byte[]> response = client.bytes("/v1/queries/many-rows?count=5000", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> small = client.bytes("/v1/queries/many-rows?count=5", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("content-encoding")).hasValue("gzip");
        try (var unzipped = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(response.body()))) {
            assertThat(new String(unzipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("\"rowCount\":5000");
        }
        assertThat(small.headers().firstValue("content-encoding")).isEmpty();
    }
}
