package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** How well the search finds what is meant and keeps silent where nothing is, beside the full-text indexes alone, on the sample. */
public final class SearchBench {

    /** The lane that is measured. */
    public static final String FIND = "find";
    /** The lane beside which it is measured. */
    public static final String FULL_TEXT = "full-text alone";

    private static final String FULL_TEXT_QUERY = BenchCatalogue.FULL_TEXT;
    private static final String SCORE = "score";
    private static final long ROWS = 20;
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final Graph graph;
    private final Map<String, CypherFile> lanes = new LinkedHashMap<>();

    private SearchBench(Graph graph, Catalogue published) {
        this.graph = graph;
        lanes.put(FIND, query(published, FIND));
        lanes.put(FULL_TEXT, query(BenchCatalogue.load(List.of()), FULL_TEXT_QUERY));
    }

    /**
     * Measures how well.
     *
     * @param published the project's queries
     * @throws BenchException when the graph lacks records that the benchmark means
     */
    public static SearchReport run(Graph graph, Catalogue published) {
        return new SearchBench(graph, published).report(SearchQuestion.all());
    }

    /** Measures how well, and then how fast. */
    public static SearchReport runTimed(Graph graph, Catalogue published) {
        SearchBench bench = new SearchBench(graph, published);
        List<SearchQuestion> questions = SearchQuestion.all();
        SearchReport report = bench.report(questions);
        return report.withLatencies(bench.lanes.entrySet().stream()
                .map(lane -> SearchLatency.of(
                        lane.getKey(),
                        List.copyOf(bench.found(lane.getValue(), questions).values())))
                .toList());
    }

    private SearchReport report(List<SearchQuestion> questions) {
        Map<String, Map<SearchQuestion, SearchAnswer>> found = new LinkedHashMap<>();
        lanes.forEach((lane, query) -> found.put(lane, found(query, questions)));
        if (found.getOrDefault(FIND, Map.of()).values().stream()
                .allMatch(answer -> answer.ids().isEmpty())) {
            throw new BenchException("nothing was found: the benchmark asks for records of the sample;"
                    + " import it, or take the demo's data: --demo");
        }
        Map<String, List<SearchScore>> scores = new LinkedHashMap<>();
        kinds(questions, true)
                .forEach((kind, asked) ->
                        scores.put(kind, each(found, asked, (lane, answers) -> SearchScore.of(lane, asked, answers))));
        Map<String, List<SearchSilence>> silences = new LinkedHashMap<>();
        kinds(questions, false)
                .forEach((kind, asked) -> silences.put(
                        kind, each(found, asked, (lane, answers) -> SearchSilence.of(lane, asked, answers))));
        return new SearchReport(scores, silences, List.of());
    }

    private static Map<String, List<SearchQuestion>> kinds(List<SearchQuestion> questions, boolean haveAnswers) {
        List<SearchQuestion> asked = questions.stream()
                .filter(question -> question.hasAnswer() == haveAnswers)
                .toList();
        Map<String, List<SearchQuestion>> kinds = new LinkedHashMap<>();
        asked.forEach(question -> kinds.computeIfAbsent(question.kind(), unused -> new ArrayList<>())
                .add(question));
        kinds.put(SearchReport.ALL, asked);
        return kinds;
    }

    private static <T> List<T> each(
            Map<String, Map<SearchQuestion, SearchAnswer>> found,
            List<SearchQuestion> asked,
            BiFunction<String, List<SearchAnswer>, T> measure) {
        List<T> measured = new ArrayList<>();
        found.forEach((lane, answers) -> measured.add(measure.apply(
                lane,
                asked.stream()
                        .map(question -> Objects.requireNonNull(answers.get(question)))
                        .toList())));
        return measured;
    }

    private Map<SearchQuestion, SearchAnswer> found(CypherFile query, List<SearchQuestion> questions) {
        Map<SearchQuestion, SearchAnswer> found = new LinkedHashMap<>();
        questions.forEach(question -> found.put(question, answer(query, question)));
        return found;
    }

    private SearchAnswer answer(CypherFile query, SearchQuestion question) {
        Map<String, Object> arguments = Map.of("q", question.typed(), "limit", ROWS);
        long start = System.nanoTime();
        List<Row> rows = graph.read(
                new Statement(query.id(), query.statement(), Arguments.bind(query, arguments), TIMEOUT), Rows::toList);
        long nanos = System.nanoTime() - start;
        double best = rows.isEmpty()
                ? 0
                : rows.get(0).columns().contains(SCORE) && rows.get(0).get(SCORE) instanceof Double score ? score : 1;
        return new SearchAnswer(
                rows.stream().map(row -> String.valueOf(row.get("recordId"))).toList(), best, nanos);
    }

    private static CypherFile query(Catalogue catalogue, String id) {
        return catalogue
                .find(Kind.QUERY, id)
                .orElseThrow(() -> new IllegalStateException("the query " + id + " is missing"));
    }
}
