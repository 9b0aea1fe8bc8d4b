package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client cannot tell which lane answers: not a byte differs. */
@ExtendWith(SharedNeo4j.class)
class LanesIT {

    /** The first run of a long statement is mostly planning, which a busy machine does slowly. */
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private static TestServer inProcess;
    private static TestServer overDriver;

    @BeforeAll
    static void start(SampleDatabase database) {
        inProcess = TestServer.start(database.graph(), TIMEOUT);
        overDriver = TestServer.withoutRecords(database.overDriver(), TIMEOUT);
    }

    @AfterAll
    static void stop() {
        inProcess.removeRecords();
        inProcess.close();
        overDriver.close();
    }

    static Stream<String> requests() {
        Stream<String> queries = TestServer.catalogue().queries().stream()
                .filter(query -> !query.id().equals("slow") && !query.id().startsWith("fails"))
                .map(LanesIT::example)
                .flatMap(url -> Stream.of("json", "ndjson", "csv", "graph").map(format -> url + "format=" + format));
        Stream<String> records = Stream.of(
                "/v1/findings",
                "/v1/findings?limit=2&verdict=FLAGGED",
                "/v1/findings/none",
                "/v1/entities/D-TEST-COUNTY",
                "/v1/entities/D-TEST-COUNTY/neighbours",
                "/v1/entities/D-TEST-COUNTY/neighbours?type=PART_OF&limit=7",
                "/v1/search?q=dianjiang",
                "/v1/search?q=%E5%9E%AB%E6%B1%9F",
                "/v1/rules",
                "/health/ready");
        return Stream.concat(queries, records);
    }

    private static String example(CypherFile query) {
        String url = ExampleUrl.of(query);
        return url + (url.contains("?") ? "&" : "?");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersTheSameBytes(String path) throws Exception {
        HttpResponse<byte[]> one = inProcess.client().bytes(path);
        HttpResponse<byte[]> other = overDriver.client().bytes(path);

        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(type(one)).isEqualTo(type(other));
        if (one.statusCode() == 200) {
            assertThat(one.body()).isEqualTo(other.body()).isNotEmpty();
        } else {
            assertThat(one.statusCode())
                    .as("a problem, which carries the id of its request")
                    .isIn(404, 406);
        }
    }

    private static List<String> type(HttpResponse<byte[]> response) {
        return response.headers().allValues("content-type");
    }
}
