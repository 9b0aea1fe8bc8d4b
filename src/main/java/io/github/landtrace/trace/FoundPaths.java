package io.github.landtrace.trace;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import io.github.landtrace.trace.Fetched.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paths that were found in what a statement fetched, and the rows of it that they go over. */
final class FoundPaths {

    private static final int WORK_BUDGET = 500_000;

    private final Map<String, @Nullable Object> parameters;
    private final List<Row> rows;
    private final Map<String, Link> links = new HashMap<>();
    private final List<List<PathSearch.Hop>> paths;
    private final PathSearch search;

    FoundPaths(Map<String, @Nullable Object> parameters, List<Row> rows, Fetched fetched, boolean isForward) {
        this.parameters = parameters;
        this.rows = rows;
        List<Step> steps = new ArrayList<>();
        for (Link link : fetched.links()) {
            String id = String.join(
                    " ",
                    link.type(),
                    String.valueOf(link.value().properties().getOrDefault("id", "")),
                    link.start(),
                    link.end(),
                    link.value().elementId());
            links.put(id, link);
            steps.add(new Step(
                    id,
                    link.start(),
                    link.end(),
                    isForward ? date(link, "from") : null,
                    isForward ? date(link, "to") : null));
        }
        LocalDate day = parameters.get("asOf") instanceof LocalDate asked ? asked : LocalDate.MAX;
        search = new PathSearch(
                steps, Asked.text(parameters, "toId"), day, Asked.whole(parameters, "paths"), WORK_BUDGET);
        paths = search.from(Asked.text(parameters, "fromId"), Asked.whole(parameters, "maxDepth"));
    }

    /** {@return the paths, the shortest first} */
    List<List<PathSearch.Hop>> paths() {
        return paths;
    }

    /** {@return the relationship of a step} */
    Link link(Step step) {
        Link link = links.get(step.id());
        if (link == null) {
            throw new IllegalStateException("no link was fetched for " + step);
        }
        return link;
    }

    int explored() {
        return links.size();
    }

    /** {@return what was cut and why} */
    List<String> cuts() {
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
        int wanted = Asked.whole(parameters, "paths");
        if (paths.size() == wanted) {
            cuts.add("there may be more than the " + wanted + " paths asked for");
        }
        return cuts;
    }

    /** {@return the rows of the relationships that the paths go over; the two records alone when there is no path} */
    List<Row> basis() {
        Set<String> used = new HashSet<>();
        for (List<PathSearch.Hop> path : paths) {
            for (PathSearch.Hop hop : path) {
                hop.ways().forEach(way -> used.add(link(way.step()).value().elementId()));
            }
        }
        return used.isEmpty()
                ? ends()
                : rows.stream()
                        .filter(row -> row.get("link") instanceof LinkValue link && used.contains(link.elementId()))
                        .toList();
    }

    private List<Row> ends() {
        List<@Nullable Object> asked = Arrays.asList(parameters.get("fromId"), parameters.get("toId"));
        Map<Object, Row> ends = new LinkedHashMap<>();
        for (Row row : rows) {
            for (String column : List.of("start", "end")) {
                if (row.get(column) instanceof NodeValue node
                        && asked.contains(node.properties().get("id"))) {
                    ends.putIfAbsent(
                            node.elementId(), new Row(Fetched.COLUMNS, Arrays.asList(node, null, null, null, null)));
                }
            }
        }
        return List.copyOf(ends.values());
    }

    /** {@return from or to when a relationship holds; null when that is open} */
    static @Nullable LocalDate date(Link link, String name) {
        return link.facts().get(name) instanceof LocalDate date ? date : null;
    }
}
