package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.trace.Fetched.Link;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shortest paths between two records, hop by hop, each parallel relationship of a hop in a row of its own. On a day every link is in force on it, and no time passes; forward
 * in time, no hop is taken before the one that led to it, and none after the day.
 */
final class PathsAnswer implements Arithmetic {

    private static final String FORWARD = "FORWARD";
    private static final String SAME = "POSSIBLY_SAME";

    @Override
    public List<String> columns() {
        return AnswerRows.columns(
                "path",
                "hop",
                "startId",
                "startName",
                "endId",
                "endName",
                "type",
                "reversed",
                "from",
                "to",
                "day",
                "sourceIds");
    }

    @Override
    public Rows answer(Map<String, @Nullable Object> parameters, List<Row> rows) {
        if (rows.isEmpty()) {
            return new AnswerRows(columns(), parameters, 0, List.of());
        }
        Fetched fetched = Fetched.of(rows);
        boolean isForward = isForward(parameters);
        FoundPaths found = new FoundPaths(parameters, rows, fetched, isForward);
        AnswerRows answer = new AnswerRows(columns(), parameters, found.explored(), found.cuts());
        if (found.paths().isEmpty()) {
            answer.add(none(parameters));
        }
        long path = 0;
        for (List<PathSearch.Hop> hops : found.paths()) {
            path++;
            long number = 0;
            for (PathSearch.Hop hop : hops) {
                number++;
                Set<String> told = new HashSet<>();
                for (PathSearch.Way way : hop.ways()) {
                    Link link = found.link(way.step());
                    // It is kept in both directions, and says the same in each.
                    if (told.add(link.type().equals(SAME) ? SAME : way.step().id())) {
                        Map<String, @Nullable Object> row = row(fetched, hop, way, link, isForward);
                        row.put("path", path);
                        row.put("hop", number);
                        answer.add(row);
                    }
                }
            }
        }
        return answer;
    }

    @Override
    public List<Row> basis(Map<String, @Nullable Object> parameters, List<Row> rows) {
        return new FoundPaths(parameters, rows, Fetched.of(rows), isForward(parameters)).basis();
    }

    private static boolean isForward(Map<String, @Nullable Object> parameters) {
        return Asked.text(parameters, "time").equals(FORWARD);
    }

    /** That nothing was found is an answer, with how far it was searched. */
    private static Map<String, @Nullable Object> none(Map<String, @Nullable Object> parameters) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("path", 0L);
        row.put("hop", 0L);
        row.put("startId", parameters.get("fromId"));
        row.put("endId", parameters.get("toId"));
        row.put("type", "NO_PATH");
        row.put("reversed", false);
        row.put("sourceIds", List.of());
        return row;
    }

    private static Map<String, @Nullable Object> row(
            Fetched fetched, PathSearch.Hop hop, PathSearch.Way way, Link link, boolean isForward) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("startId", hop.start());
        row.put("startName", fetched.property(hop.start(), "name"));
        row.put("endId", hop.end());
        row.put("endName", fetched.property(hop.end(), "name"));
        row.put("type", link.type());
        row.put("reversed", !link.start().equals(hop.start()));
        row.put("from", FoundPaths.date(link, "from"));
        row.put("to", FoundPaths.date(link, "to"));
        row.put("day", isForward && !way.day().equals(LocalDate.MIN) ? way.day() : null);
        row.put("sourceIds", link.facts().get("sourceIds"));
        return row;
    }
}
