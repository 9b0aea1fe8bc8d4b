package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Plan;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.http.Computed;
import io.github.landtrace.testing.PlanShape;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One contract for every file under {@code cypher/}. That parameters are declared, used and shown, and that front matter
 * is right, is checked when the files are read.
 */
@ExtendWith(SharedNeo4j.class)
class CypherContractIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Catalogue CATALOGUE =
            Catalogue.load(SampleDatabase.home().resolve("cypher"));
    private static final Path SAMPLE_FINDINGS =
            SampleDatabase.home().resolve("src/test/resources/io/github/landtrace/sample-findings.csv");
    private static final Set<String> NOTHING_TO_FIND = Set.of(
            // what they look for is not in a sample that is in order
            "invariant-3-shares-are-conserved",
            "invariant-4-conversions-match",
            "invariant-5-events-lie-within-lives",
            // their example ids are made up: nothing in a database has them before an import
            "load-checkpoint",
            "carry-identity-decisions-read",
            "finding",
            "bundle-finding",
            // everything that a load changed is seen by the run of the tests
            "record-changes",
            // nobody reviewed a finding of the sample
            "carry-reviews-read",
            // the tests load several folders
            "load-sole-folder");

    /** Columns that name findings and rules, which are not records. */
    private static final Set<String> NO_RECORDS = Set.of("findingId", "ruleId");

    /** Leads from a record to its earlier versions, which are no neighbours. */
    private static final String EARLIER_VERSION = "WAS";

    private static final Map<Asked, Plan> PLANS = new ConcurrentHashMap<>();
    private static final Map<Asked, List<Row>> ANSWERS = new ConcurrentHashMap<>();

    private record Asked(CypherFile file, Graph lane) {}

    /** What nobody has decided yet has names that the database does not know. */
    @BeforeAll
    static void makeTheNamesOfDecisions(Graph graph) {
        graph.write(List.of(statement(CATALOGUE.system("carry-identity-decisions-write"))));
        graph.write(List.of(
                new Statement(
                        "test",
                        "MATCH (:Record {id: 'CO-LANYAN'})-[same:POSSIBLY_SAME]-(:Record {id: 'CO-PANYU'}) DELETE same",
                        Map.of(),
                        TIMEOUT),
                new Statement("test", "MATCH (decision:IdentityDecision) DETACH DELETE decision", Map.of(), TIMEOUT)));
    }

    static Stream<Named<CypherFile>> files() {
        return named(CATALOGUE.all().stream());
    }

    static Stream<Named<CypherFile>> reads() {
        return named(CATALOGUE.all().stream()
                .filter(file -> !file.columns().isEmpty())
                .filter(file -> file.writes().nodes().isEmpty()
                        && file.writes().relationships().isEmpty()));
    }

    static Stream<Named<CypherFile>> rules() {
        return named(CATALOGUE.rules().stream());
    }

    private static Stream<Named<CypherFile>> named(Stream<CypherFile> files) {
        return files.map(file -> Named.of(file.kind().folder() + "/" + file.id(), file));
    }

    private static Plan plan(CypherFile file, Graph graph) {
        return PLANS.computeIfAbsent(new Asked(file, graph), unused -> graph.explain(statement(file)));
    }

    private static List<Row> answer(CypherFile file, Graph graph) {
        return ANSWERS.computeIfAbsent(new Asked(file, graph), unused -> graph.read(statement(file), Rows::toList));
    }

    /** {@return the rows of the final answer} */
    private static List<Row> computed(CypherFile file, Graph graph) {
        Rows fetched = new Listed(
                file.fetched().stream().map(Column::name).toList(),
                answer(file, graph).iterator());
        return Computed.rows(file, file.example(), fetched).toList();
    }

    private record Listed(List<String> columns, Iterator<Row> rows) implements Rows {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Row next() {
            return rows.next();
        }
    }

    private static Statement statement(CypherFile file) {
        return new Statement(file.id(), file.statement(), file.example(), TIMEOUT);
    }

    @ParameterizedTest
    @MethodSource("files")
    void doesOnlyWhatItsFolderAllows(CypherFile file, Graph graph) {
        Plan.Access access = plan(file, graph).access();

        switch (file.kind()) {
            case QUERY, RULE -> assertThat(access).isEqualTo(Plan.Access.READ);
            case IMPORT -> assertThat(access).isIn(Plan.Access.WRITE, Plan.Access.READ_WRITE);
            case SCHEMA -> assertThat(access).isEqualTo(Plan.Access.SCHEMA);
            case SYSTEM ->
                assertThat(access == Plan.Access.READ)
                        .as("reads only, or declares what it writes or ends")
                        .isEqualTo(!file.columns().isEmpty()
                                && file.writes().nodes().isEmpty()
                                && file.writes().relationships().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void returnsTheDeclaredColumnsInOrder(CypherFile file, Graph graph) {
        List<String> declared = file.fetched().stream().map(Column::name).toList();

        assertThat(plan(file, graph).columns()).isEqualTo(declared);
        assertThatCode(() -> Computed.check(file)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheDatabaseNothingToRemark(CypherFile file, Graph graph) {
        assertThat(plan(file, graph).notices())
                .filteredOn(notice -> !(file.exceptions().containsKey("cartesian")
                        && notice.code().contains("CartesianProduct")))
                .filteredOn(notice -> !(makesNames(file) && notice.code().contains("Unknown")))
                .isEmpty();
    }

    /** A statement that makes labels and types may be the first to do so. */
    private static boolean makesNames(CypherFile file) {
        return file.kind() == Kind.IMPORT || file.kind() == Kind.SCHEMA;
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesOnlyWhatTheTablesDeclare(CypherFile file) {
        Vocabulary vocabulary = Vocabulary.of(CATALOGUE);

        assertThat(vocabulary.undeclaredIn(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void scansNothingWithoutSayingWhy(CypherFile file, Graph graph) {
        assumeTrue(!file.exceptions().containsKey("scan"), "the file says why it scans");

        assertThat(PlanShape.scans(plan(file, graph))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void answersItsExampleWithTheDeclaredTypes(CypherFile file, Graph graph) {
        List<Row> fetched = answer(file, graph);

        assertThatRowsFit(file, fetched, file.fetched());
        if (file.computation() != null) {
            assertThatRowsFit(file, computed(file, graph), file.columns());
        }
    }

    private static void assertThatRowsFit(CypherFile file, List<Row> rows, List<Column> columns) {
        if (!NOTHING_TO_FIND.contains(file.id())) {
            assertThat(rows).isNotEmpty();
        }
        for (Row row : rows) {
            for (Column column : columns) {
                Object value = row.get(column.name());
                assertThat(ColumnTypes.fits(column, value))
                        .as("%s is %s, declared %s", column.name(), value, column)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void namesRecordsThatExist(CypherFile file, Graph graph) {
        assumeTrue(file.kind() == Kind.QUERY || file.kind() == Kind.RULE);
        List<String> idColumns = file.columns().stream()
                .map(Column::name)
                .filter(name -> name.endsWith("Id") || name.endsWith("Ids"))
                .filter(name -> !NO_RECORDS.contains(name))
                .toList();
        Set<String> named = new HashSet<>();
        for (Row row : computed(file, graph)) {
            for (String column : idColumns) {
                Object value = row.get(column);
                if (value instanceof List<?> list) {
                    list.forEach(id -> named.add(String.valueOf(id)));
                } else if (value != null) {
                    named.add(String.valueOf(value));
                }
            }
        }

        assertThat(known(named, graph)).containsExactlyInAnyOrderElementsOf(named);
    }

    private static Set<String> known(Set<String> ids, Graph graph) {
        CypherFile find = CATALOGUE.system("load-find");
        return graph
                .read(
                        new Statement(find.id(), find.statement(), Map.of("ids", List.copyOf(ids)), TIMEOUT),
                        Rows::toList)
                .stream()
                .map(row -> String.valueOf(row.get("id")))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatTheRuleSaysThatItFinds(CypherFile rule, Graph graph) {
        RuleFacts facts = rule.rule();
        assertThat(facts).isNotNull();
        List<RuleFacts.Expected> found = answer(rule, graph).stream()
                .map(row -> new RuleFacts.Expected(
                        String.valueOf(row.get("subjectId")), String.valueOf(row.get("verdict"))))
                .toList();

        assertThat(facts.finds()).isNotEmpty();
        assertThat(found).containsAll(facts.finds());
    }

    /** The file was read row by row against the stories of the sample; a row more or less is a change that somebody has to judge. */
    @ParameterizedTest
    @MethodSource("rules")
    void findsInTheSampleWhatIsWrittenDownAndNothingElse(CypherFile rule, Graph graph) throws IOException {
        List<String> expected = Files.readAllLines(SAMPLE_FINDINGS).stream()
                .filter(line -> line.startsWith(rule.id() + ","))
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(answer(rule, graph))
                .extracting(row -> Stream.of("subjectId", "key", "verdict", "severity")
                        .map(column -> row.get(column) == null ? "" : String.valueOf(row.get(column)))
                        .collect(Collectors.joining(",", rule.id() + ",", "")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysTheSameOfASubjectWhetherOthersAreAskedForOrNot(CypherFile rule, Graph graph) {
        List<Row> all = answer(rule, graph);
        List<Object> half = new ArrayList<>();
        all.stream()
                .map(row -> row.get("subjectId"))
                .distinct()
                .forEach(id -> half.add(half.size() % 2 == 0 ? id : "NOBODY-" + id));
        List<Row> expected =
                all.stream().filter(row -> half.contains(row.get("subjectId"))).toList();
        Map<String, Object> asked = new HashMap<>(rule.example());

        assertThat(asked).containsKey("subjectIds");
        asked.put("subjectIds", half);
        assertThat(graph.read(new Statement(rule.id(), rule.statement(), asked, TIMEOUT), Rows::toList))
                .isEqualTo(expected);
        asked.put("subjectIds", List.of());
        assertThat(graph.read(new Statement(rule.id(), rule.statement(), asked, TIMEOUT), Rows::toList))
                .isEmpty();
    }

    @Test
    void excusesOnlyFilesThatExist() {
        assertThat(CATALOGUE.all()).extracting(CypherFile::id).containsAll(NOTHING_TO_FIND);
    }

    @Test
    void countsNeighboursOverEveryDeclaredType() {
        String statement = CATALOGUE.system("neighbours-count").statement();

        assertThat(Vocabulary.of(CATALOGUE).types())
                .filteredOn(type -> !type.equals(EARLIER_VERSION))
                .allSatisfy(type -> assertThat(statement).contains("'" + type + "'"));
    }
}
