package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;

/** One class with its own servers, because a start takes seconds: the tests read the first one, the last test stops and starts it. */
@TestMethodOrder(OrderAnnotation.class)
class EmbeddedNeo4jIT {
    private static final int AT_LAST = Integer.MAX_VALUE;

    @TempDir
    private static Path temporary;

    private static Path folder;
    private static EmbeddedNeo4j neo4j;
    private static String printed;

    @BeforeAll
    static void start() {
        folder = temporary.resolve("first");
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(both, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            neo4j = EmbeddedNeo4j.start(EmbeddedProcess.settings(folder));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        printed = both.toString(StandardCharsets.UTF_8);
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    @Test
    void printsNothing() {
        assertThat(printed).isEmpty();
        assertThat(folder.resolve("logs/debug.log")).isNotEmptyFile();
    }

    @Test
    void letsInWithTheGeneratedPassword() {
        assertThat(neo4j.passwordIsNew()).isTrue();
        assertThat(folder.resolve("neo4j-password")).hasContent(neo4j.password());
        assertThat(run(neo4j.password(), "RETURN 1 AS one").get(0).get("one").asInt())
                .isOne();
        assertThat(folder.resolve("data/dbms/auth.ini")).doesNotExist();
    }

    @Test
    void plansAStatementAlikeForListsOfEveryLength() {
        Set<Object> estimates = new HashSet<>();
        for (int length : List.of(0, 1, 7, 70, 700)) {
            estimates.add(neo4j.database()
                    .executeTransactionally(
                            "EXPLAIN UNWIND $list AS item RETURN item",
                            Map.of("list", Collections.nCopies(length, 1)),
                            result -> result.getExecutionPlanDescription()
                                    .getArguments()
                                    .get("EstimatedRows")));
        }

        assertThat(estimates).hasSize(1).doesNotContainNull();
    }

    @Test
    void refusesNeo4jsDefaultPassword() {
        assertThatThrownBy(() -> run("neo4j", "RETURN 1")).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> run(neo4j.password() + "x", "RETURN 1")).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void refusesWhoHasNoPassword() throws Exception {
        URI uri = neo4j.browserUri().resolve("/db/neo4j/tx/commit");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"statements\":[]}"))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void servesBrowser() throws Exception {
        HttpResponse<String> page = get(neo4j.browserUri());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Neo4j Browser</title>");
        assertThat(page.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'self'",
                                "connect-src 'self' data: blob: ws: wss: http://guide.test:8080;"));
    }

    @Test
    void advertisesThePortThatItReallyTook() throws Exception {
        assertThat(get(neo4j.browserUri().resolve("/")).body()).contains("\"bolt_direct\":\"" + neo4j.boltUri() + "\"");
        URI routing = URI.create(neo4j.boltUri().toString().replace("bolt:", "neo4j:"));
        assertThat(run(routing, neo4j.password(), "RETURN 1")).hasSize(1);
    }

    @Test
    void tellsBrowserToPlayTheGuide() {
        assertThat(configuration("CALL dbms.clientConfig() YIELD name, value RETURN name, value"))
                .containsEntry("browser.post_connect_cmd", "guide http://guide.test:8080/guide")
                .containsEntry("browser.remote_content_hostname_whitelist", "guide.test")
                .containsEntry("client.allow_telemetry", "false");
    }

    @Test
    void reportsNothingToAnyone() {
        assertThat(configuration("SHOW SETTINGS YIELD name, value RETURN name, value"))
                .containsEntry("dbms.usage_report.enabled", "false")
                .containsEntry("client.allow_telemetry", "false")
                .containsEntry("server.https.enabled", "false")
                .containsEntry("db.logs.query.enabled", "OFF")
                .containsEntry("db.transaction.timeout", "10m")
                .containsEntry("dbms.security.auth_enabled", "true");
    }

    @Test
    void readsNoFileAndNoAddressForAStatement() {
        assertThatThrownBy(() -> run(neo4j.password(), "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row"))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("dbms.security.allow_csv_import_from_file_urls");
        URI here = neo4j.browserUri();
        assertThatThrownBy(() -> run(neo4j.password(), "LOAD CSV FROM '" + here + "' AS row RETURN row"))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("blocked");
    }

    @Test
    void refusesASecondStartInThisProcess() {
        assertThatThrownBy(() -> EmbeddedNeo4j.start(EmbeddedProcess.settings(folder)))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("is in use by this process");
    }

    @Test
    void refusesAnotherProcess() throws Exception {
        Instant begin = Instant.now();
        try (EmbeddedProcess other = EmbeddedProcess.start(folder)) {
            assertThat(other.line())
                    .isEqualTo("The data folder " + folder + " is in use by process "
                            + ProcessHandle.current().pid() + ". One process at a time may use a data folder."
                            + " Stop that process, or set LANDTRACE_DATA to another folder.");
            assertThat(other.refused()).isTrue();
        }
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void tellsWhichPortIsTakenAndLeavesTheFolderFree() {
        Path second = temporary.resolve("second");
        int taken = neo4j.browserUri().getPort();
        EmbeddedSettings settings =
                new EmbeddedSettings(second, "127.0.0.1", 0, taken, URI.create("http://guide.test/guide"));

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> EmbeddedNeo4j.start(settings))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageStartingWith("Port " + taken + " of 127.0.0.1, meant for Neo4j Browser,");
        }
    }

    @Test
    @Order(AT_LAST)
    void keepsDataAndPasswordThroughRestartKillAndALostPassword() throws Exception {
        String password = neo4j.password();
        neo4j.database().executeTransactionally("CREATE (:Kept {by: 'test'})");
        neo4j.close();
        neo4j.close();

        try (EmbeddedProcess other = EmbeddedProcess.start(folder)) {
            assertThat(other.line()).isEqualTo(EmbeddedProcess.COMMITTED);
            other.kill();
        }

        neo4j = EmbeddedNeo4j.start(EmbeddedProcess.settings(folder));
        assertThat(neo4j.password()).isEqualTo(password);
        assertThat(neo4j.passwordIsNew()).isFalse();
        assertThat(kept()).containsExactly("process", "test");
        neo4j.close();

        Files.delete(folder.resolve("neo4j-password"));
        assertThatThrownBy(() -> EmbeddedNeo4j.start(EmbeddedProcess.settings(folder)))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("If nobody knows it, remove ");
        remove(folder.resolve("data/databases/system"));
        remove(folder.resolve("data/transactions/system"));
        neo4j = EmbeddedNeo4j.start(EmbeddedProcess.settings(folder));
        assertThat(neo4j.passwordIsNew()).isTrue();
        assertThat(neo4j.password()).isNotEqualTo(password);
        assertThat(kept()).containsExactly("process", "test");
    }

    private static List<String> kept() {
        return run(neo4j.password(), "MATCH (kept:Kept) RETURN kept.by AS by ORDER BY by").stream()
                .map(row -> row.get("by").asString())
                .collect(Collectors.toList());
    }

    private static Map<String, String> configuration(String statement) {
        return run(neo4j.password(), statement).stream()
                .collect(Collectors.toMap(
                        row -> row.get("name").asString(),
                        row -> row.get("value").asString()));
    }

    private static List<Record> run(String password, String statement) {
        return run(neo4j.boltUri(), password, statement);
    }

    private static List<Record> run(URI uri, String password, String statement) {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(neo4j.username(), password))) {
            return driver.executableQuery(statement).execute().records();
        }
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
