package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well the search finds what is meant, beside the full-text indexes alone, on the sample. */
public final class SearchBench {

    /** The lane that is measured. */
    public static final String FIND = "find";
    /** The lane beside which it is measured. */
    public static final String FULL_TEXT = "full-text alone";

    private static final String FULL_TEXT_QUERY = BenchCatalogue.FULL_TEXT;
    private static final long ROWS = 20;
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final Graph graph;
    private final Map<String, CypherFile> lanes = new LinkedHashMap<>();
    private final Map<String, ?> further;

    private SearchBench(Graph graph, Catalogue published, Map<String, ?> further) {
        this.graph = graph;
        this.further = further;
        lanes.put(FIND, query(published, FIND));
        lanes.put(FULL_TEXT, query(BenchCatalogue.load(List.of()), FULL_TEXT_QUERY));
    }

    /**
     * Measures.
     *
     * @param published the project's queries
     * @throws BenchException when the graph lacks records that the benchmark means
     */
    public static SearchReport run(Graph graph, Catalogue published) {
        return run(graph, published, Map.of());
    }

    /** @param further arguments for the search beside what is typed */
    static SearchReport run(Graph graph, Catalogue published, Map<String, ?> further) {
        return new SearchBench(graph, published, further).report(SearchQuestion.all());
    }

    private SearchReport report(List<SearchQuestion> questions) {
        Map<String, List<SearchQuestion>> kinds = new LinkedHashMap<>();
        questions.forEach(question -> kinds.computeIfAbsent(question.kind(), unused -> new ArrayList<>())
                .add(question));
        kinds.put(SearchReport.ALL, questions);
        Map<String, Map<SearchQuestion, List<String>>> found = new LinkedHashMap<>();
        lanes.forEach((lane, query) -> found.put(lane, found(lane, query, questions)));
        if (found.getOrDefault(FIND, Map.of()).values().stream().allMatch(List::isEmpty)) {
            throw new BenchException("nothing was found: the benchmark asks for records of the sample;"
                    + " import it, or take the demo's data: --demo");
        }
        Map<String, List<SearchScore>> scores = new LinkedHashMap<>();
        kinds.forEach((kind, asked) -> scores.put(
                kind,
                lanes.keySet().stream()
                        .map(lane -> SearchScore.of(
                                lane,
                                asked,
                                asked.stream()
                                        .map(question -> found.getOrDefault(lane, Map.of())
                                                .getOrDefault(question, List.of()))
                                        .toList()))
                        .toList()));
        return new SearchReport(scores);
    }

    private Map<SearchQuestion, List<String>> found(String lane, CypherFile query, List<SearchQuestion> questions) {
        Map<SearchQuestion, List<String>> found = new LinkedHashMap<>();
        for (SearchQuestion question : questions) {
            Map<String, Object> arguments = new LinkedHashMap<>(Map.of("q", question.typed(), "limit", ROWS));
            if (lane.equals(FIND)) {
                arguments.putAll(further);
            }
            found.put(question, ids(query, arguments));
        }
        return found;
    }

    private List<String> ids(CypherFile query, Map<String, ?> arguments) {
        Statement statement = new Statement(query.id(), query.statement(), Arguments.bind(query, arguments), TIMEOUT);
        return graph.read(statement, Rows::toList).stream()
                .map(row -> String.valueOf(row.get("recordId")))
                .toList();
    }

    private static CypherFile query(Catalogue catalogue, String id) {
        return catalogue
                .find(Kind.QUERY, id)
                .orElseThrow(() -> new IllegalStateException("the query " + id + " is missing"));
    }
}
