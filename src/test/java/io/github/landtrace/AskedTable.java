package io.github.landtrace;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Asked;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.http.Computed;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of everything that must be askable: each question with its query and what the sample answers. */
final class AskedTable {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final int WIDEST = 160;

    private AskedTable() {}

    /** {@return the lines of the table, head and rule first, by row and query} */
    static List<String> lines(Catalogue catalogue, Graph graph) {
        Stream<String> rows = questions(catalogue)
                .map(entry -> line(entry.getKey(), entry.getValue(), rows(entry.getKey(), entry.getValue(), graph)));
        return Stream.concat(Stream.of("| row | question | query | answer |", "|---|---|---|---|"), rows)
                .toList();
    }

    /** {@return every query with each question that it answers, by row} */
    static Stream<Map.Entry<CypherFile, Asked>> questions(Catalogue catalogue) {
        return catalogue.queries().stream()
                .flatMap(query -> query.asks().stream().map(asked -> Map.entry(query, asked)))
                .sorted(Comparator.comparing((Map.Entry<CypherFile, Asked> entry) ->
                                entry.getValue().row())
                        .thenComparing(entry -> entry.getKey().id()));
    }

    static List<Row> rows(CypherFile query, Asked asked, Graph graph) {
        return rows(query, given(asked), graph);
    }

    static List<Row> rows(CypherFile query, Map<String, ?> given, Graph graph) {
        Map<String, @Nullable Object> bound = Arguments.bind(query, given);
        return graph.read(
                new Statement(query.id(), query.statement(), bound, TIMEOUT),
                rows -> Computed.rows(query, bound, rows).toList());
    }

    private static Map<String, Object> given(Asked asked) {
        return asked.with().entrySet().stream()
                .filter(argument -> argument.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String line(CypherFile query, Asked asked, List<Row> rows) {
        return "| " + asked.row() + " | " + asked.question() + " | [`" + query.id() + "`](cypher/queries/" + query.id()
                + ".cypher)" + (asked.with().isEmpty() ? "" : " `" + QueryHelp.arguments(asked) + "`") + " | "
                + rows.size() + (rows.size() == 1 ? " row: " : " rows; first: ") + shown(asked, rows.get(0)) + " |";
    }

    private static String shown(Asked asked, Row row) {
        String text = asked.shows().stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
        return (text.length() <= WIDEST ? text : text.substring(0, WIDEST) + "…").replace("|", "\\|");
    }
}
