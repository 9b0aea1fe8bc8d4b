package io.github.landtrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked of one lane, the other gives the same. */
@ExtendWith(SharedNeo4j.class)
class LanesIT {

    private static final Catalogue CATALOGUE =
            Catalogue.load(SampleDatabase.home().resolve("cypher"));
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    static Stream<CypherFile> reads() {
        return CATALOGUE.all().stream().filter(file -> file.kind() == Kind.QUERY || file.kind() == Kind.RULE);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void answersAFileAlike(CypherFile file, SampleDatabase database) {
        Map<String, @Nullable Object> bound =
                file.kind() == Kind.RULE ? Arguments.bind(file, Map.of()) : file.example();
        Statement statement = new Statement(file.id(), file.statement(), bound, TIMEOUT);

        assertThat(described(database.graph(), statement)).isEqualTo(described(database.overDriver(), statement));
    }

    @Test
    void tellsTheWholeGraphAlike(SampleDatabase database) {
        assertThat(GraphContent.of(database.graph(), CATALOGUE).digest())
                .isEqualTo(GraphContent.of(database.overDriver(), CATALOGUE).digest());
    }

    @ParameterizedTest
    @MethodSource("reads")
    void profilesAFileAlike(CypherFile file, SampleDatabase database) {
        Statement statement = new Statement(file.id(), file.statement(), file.example(), TIMEOUT);

        Plan inProcess = database.graph().profile(statement);
        Plan overDriver = database.overDriver().profile(statement);

        assertThat(inProcess.root().children()).isEqualTo(overDriver.root().children());
        assertThat(inProcess.root().rows()).isEqualTo(overDriver.root().rows());
        assertThat(inProcess.databaseHits()).isPositive().isLessThanOrEqualTo(overDriver.databaseHits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n:Division) RETURN n ORDER BY n.id LIMIT 3",
                "MATCH p = (:Division)-[:PART_OF*1..2]->(:Division) RETURN p, nodes(p), relationships(p) LIMIT 5",
                "RETURN date('2011-06-30'), datetime('2011-06-30T00:00:00+08:00'), datetime('2011-06-30T00:00:00Z'),"
                        + " datetime('2011-06-30T00:00:00[Asia/Shanghai]')",
                "RETURN time('10:00:00.5+01:00'), localtime('10:00'), localdatetime('2011-06-30T01:02:03')",
                "RETURN duration('P1Y2M3DT4H5.5S'), duration('PT0.1S'), duration('-P1M'), duration('-PT0.5S')",
                "RETURN point({longitude: 107.3, latitude: 30.3}), point({x: 1, y: 2}), point({x: 1, y: 2, z: 3})",
                "RETURN {b: 1, a: {z: [1, null, 'x', {y: 1.5}], c: true}, name: 'n', id: 'i'} AS map, [] AS list",
                "RETURN 1, 1.0, 0.1 + 0.2, 'text', true, null, [1, [2, [3]]], 9223372036854775807, 1.0/0",
                "RETURN $text, $day, $instant, $place, $list, $map, $number, $none, $point",
                "UNWIND range(1, 5000) AS i RETURN i, 'row ' + i",
                "RETURN 1 AS one LIMIT 0",
            })
    void givesTheSameValues(String text, SampleDatabase database) {
        Statement statement = new Statement("values", text, everyParameter(), TIMEOUT);

        assertThat(described(database.graph(), statement)).isEqualTo(described(database.overDriver(), statement));
    }

    private static Map<String, @Nullable Object> everyParameter() {
        var parameters = new java.util.HashMap<String, @Nullable Object>();
        parameters.put("text", "垫江");
        parameters.put("day", LocalDate.of(2011, 6, 30));
        parameters.put("instant", ZonedDateTime.parse("2011-06-30T00:00:00+08:00"));
        parameters.put("place", new PointValue(PointValue.WGS_84, 107.3, 30.3));
        parameters.put("list", Arrays.asList(1L, "a", null, List.of(2.5)));
        parameters.put("map", Map.of("b", 1L, "a", List.of(LocalDate.of(2011, 6, 30))));
        parameters.put("number", 7);
        parameters.put("none", null);
        parameters.put("point", List.of(new PointValue(7203, 1, 2)));
        return parameters;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN wrong",
                "RETRUN 1",
                "RETURN $missing",
                "UNWIND [1, 0] AS divisor RETURN 1 / divisor",
                "RETURN date('no day')",
                "CALL no.such.procedure()",
                "UNWIND [date('2011-06-30'), 1] AS day RETURN day.year",
            })
    void failsAlike(String text, SampleDatabase database) {
        assertThat(failure(database.graph(), text)).isEqualTo(failure(database.overDriver(), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (:Party {id: 'never'})",
                "MATCH (n:Division) SET n.never = 1",
                "MATCH (n:Division) REMOVE n.name",
                "MERGE (n:Division {id: 'never'}) RETURN n",
                "MATCH (n) DETACH DELETE n",
                "FOREACH (i IN [1] | CREATE (:Never))",
                "MATCH (n:Division) CALL (n) { SET n.never = 1 } IN TRANSACTIONS",
                "MATCH (n:Division) CALL (n) { CREATE (:Never) } RETURN n LIMIT 0",
                "CREATE INDEX never FOR (n:Never) ON (n.id)",
                "CREATE CONSTRAINT never FOR (n:Never) REQUIRE n.id IS UNIQUE",
                "DROP INDEX never IF EXISTS",
                "CALL db.createLabel('Never')",
                "CALL db.clearQueryCaches()",
                "CALL dbms.listConfig() YIELD name RETURN name",
                "CALL tx.setMetaData({never: 1})",
                "TERMINATE TRANSACTIONS 'neo4j-transaction-9'",
                "CREATE USER never SET PASSWORD 'neverneverever'",
                "DROP DATABASE never",
                "SHOW USERS",
                "LOAD CSV FROM 'file:///etc/hosts' AS line RETURN line",
                "LOAD CSV FROM 'http://127.0.0.1:1/never' AS line RETURN line",
            })
    void refusesBeforeItRunsWhatDoesMoreThanRead(String text, SampleDatabase database) {
        List<Object> before = described(database.graph(), new Statement("all", STATE, Map.of(), TIMEOUT));
        for (Graph graph : List.of(database.graph(), database.overDriver())) {
            for (int time = 0; time < 2; time++) {
                List<String> failure = failure(graph, text);
                assertThat(failure).startsWith("Rejected", ReadGuard.CODE);
                assertThat(failure.get(2)).startsWith("fails ").contains("only statements that read");
            }
        }

        assertThat(failure(database.graph(), text)).isEqualTo(failure(database.overDriver(), text));
        assertThat(described(database.graph(), new Statement("all", STATE, Map.of(), TIMEOUT)))
                .isEqualTo(before);
    }

    private static final String STATE = "MATCH (n) WITH count(n) AS nodes, sum(size(keys(n))) AS properties "
            + "RETURN nodes, properties, COLLECT { CALL db.labels() YIELD label RETURN label ORDER BY label } AS labels";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHOW INDEXES YIELD name RETURN name ORDER BY name",
                "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name",
                "CALL db.labels() YIELD label RETURN label ORDER BY label",
            })
    void showsTheSchemaToReaders(String text, SampleDatabase database) {
        Statement statement = new Statement("schema", text, Map.of(), TIMEOUT);

        assertThat(described(database.graph(), statement))
                .isEqualTo(described(database.overDriver(), statement))
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (a:Division), (b:Party) RETURN a.id, b.id",
                "MATCH (n:NoSuchLabel {noSuchKey: 1}) RETURN n, id(n)",
                "MATCH (n:Division) CALL { WITH n RETURN n.id AS x } RETURN x",
                "CREATE (:Never)",
                "CREATE INDEX never FOR (n:Never) ON (n.id)",
                "CALL dbms.components()",
            })
    void explainsWithTheSameRemarks(String text, SampleDatabase database) {
        Statement statement = new Statement("explained", text, Map.of(), TIMEOUT);
        Plan plan = database.graph().explain(statement);

        assertThat(plan).isEqualTo(database.overDriver().explain(statement));
        assertThatThrownBy(plan::databaseHits).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesItsStatementsInTheListOfTransactions(SampleDatabase database) {
        Statement list =
                new Statement("who-runs", "SHOW TRANSACTIONS YIELD metaData RETURN metaData", Map.of(), TIMEOUT);

        for (Graph graph : List.of(database.graph(), database.overDriver())) {
            assertThat(graph.read(list, Rows::toList))
                    .extracting(row -> row.get("metaData"))
                    .contains(Map.of("landtrace", "who-runs"));
        }
    }

    private static List<String> failure(Graph graph, String text) {
        GraphException failure = catchThrowableOfType(
                GraphException.class, () -> graph.read(new Statement("fails", text, Map.of(), TIMEOUT), Rows::toList));
        return List.of(
                failure.getClass().getSimpleName(),
                failure instanceof GraphException.Rejected rejected ? rejected.code() : "",
                String.valueOf(failure.getMessage()));
    }

    /** The columns, and every value with its type, in order. */
    private static List<Object> described(Graph graph, Statement statement) {
        return graph.read(statement, rows -> {
            List<Object> all = new ArrayList<>();
            all.add(rows.columns());
            rows.forEachRemaining(row -> all.add(described(row.values())));
            return all;
        });
    }

    private static String described(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(LanesIT::described).toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + described(entry.getValue()))
                    .toList()
                    .toString();
        }
        if (value instanceof NodeValue node) {
            return "node " + node.elementId() + node.labels() + described(node.properties());
        }
        if (value instanceof PathValue path) {
            return "path " + described(path.nodes()) + described(path.links());
        }
        if (value instanceof LinkValue link) {
            return "link " + link.elementId() + link.type() + link.startElementId() + link.endElementId()
                    + described(link.properties());
        }
        return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
    }
}
