package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.trace.Fetched.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shortest paths between two records, hop by hop. On a day every link is in force on it, and no time passes; forward
 * in time, no hop is taken before the one that led to it, and none after the day.
 */
final class PathsAnswer implements Arithmetic {

    private static final int WORK_BUDGET = 500_000;
    private static final String FORWARD = "FORWARD";

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
        boolean isForward = Asked.text(parameters, "time").equals(FORWARD);
        LocalDate day = parameters.get("asOf") instanceof LocalDate asked ? asked : LocalDate.MAX;
        Map<String, Link> links = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Link link : fetched.links()) {
            String id = link.type()
                    + ' '
                    + link.value().properties().getOrDefault("id", "")
                    + ' '
                    + link.start()
                    + ' '
                    + link.end()
                    + ' '
                    + link.value().elementId();
            links.put(id, link);
            steps.add(new Step(
                    id,
                    link.start(),
                    link.end(),
                    isForward ? date(link, "from") : null,
                    isForward ? date(link, "to") : null));
        }
        int maxDepth = Asked.whole(parameters, "maxDepth");
        int wanted = Asked.whole(parameters, "paths");
        PathSearch search = new PathSearch(steps, Asked.text(parameters, "toId"), day, wanted, WORK_BUDGET);
        List<List<PathSearch.Hop>> paths = search.from(Asked.text(parameters, "fromId"), maxDepth);
        AnswerRows answer =
                new AnswerRows(columns(), parameters, steps.size(), cuts(parameters, rows, search, paths, wanted));
        if (paths.isEmpty()) {
            answer.add(none(parameters));
        }
        for (int path = 0; path < paths.size(); path++) {
            int hop = 0;
            for (PathSearch.Hop taken : paths.get(path)) {
                hop++;
                answer.add(row(
                        fetched, path + 1L, hop, taken, links.get(taken.step().id()), isForward));
            }
        }
        return answer;
    }

    private static List<String> cuts(
            Map<String, @Nullable Object> parameters,
            List<Row> rows,
            PathSearch search,
            List<List<PathSearch.Hop>> paths,
            int wanted) {
        List<String> cuts = new ArrayList<>();
        int maxLinks = Asked.whole(parameters, "maxLinks");
        boolean cut = rows.stream()
                .anyMatch(row -> row.get("facts") instanceof Map<?, ?> facts && Boolean.TRUE.equals(facts.get("cut")));
        if (cut || rows.size() > maxLinks) {
            cuts.add("more around the two than maxLinks " + maxLinks + "; the nearest were fetched");
        }
        if (search.isExhausted()) {
            cuts.add("work budget of " + WORK_BUDGET + " steps used up");
        }
        if (paths.size() == wanted) {
            cuts.add("there may be more than the " + wanted + " paths asked for");
        }
        return cuts;
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
            Fetched fetched, long path, long hop, PathSearch.Hop taken, @Nullable Link link, boolean isForward) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("path", path);
        row.put("hop", hop);
        row.put("startId", taken.start());
        row.put("startName", fetched.property(taken.start(), "name"));
        row.put("endId", taken.end());
        row.put("endName", fetched.property(taken.end(), "name"));
        row.put("reversed", !taken.step().start().equals(taken.start()));
        row.put("day", isForward && !taken.day().equals(LocalDate.MIN) ? taken.day() : null);
        if (link != null) {
            row.put("type", link.type());
            row.put("from", date(link, "from"));
            row.put("to", date(link, "to"));
            row.put("sourceIds", link.facts().get("sourceIds"));
        }
        return row;
    }

    private static @Nullable LocalDate date(Link link, String name) {
        return link.facts().get(name) instanceof LocalDate date ? date : null;
    }
}
