package io.github.landtrace;

import io.github.landtrace.bundle.CaseFile;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints one finding for people. */
final class FindingText {

    private static final int WIDEST = 100;
    private static final int WIDEST_LINE = 1_000;

    private final PrintWriter out;

    FindingText(PrintWriter out) {
        this.out = out;
    }

    void print(CaseFile file) {
        line(file.text("id") + "  " + file.text("verdict") + " " + file.text("severity") + "  score "
                + file.text("score"));
        line(file.text("summary"));
        line("about " + file.text("subjectId") + " " + file.text("subjectName") + ", at " + file.text("divisionId")
                + " "
                + file.text("divisionName") + ", on " + file.text("on") + "; rule " + file.text("ruleId") + " version "
                + file.text("ruleVersion"));
        line("in the last run " + file.text("status") + ", because of " + file.text("reasons") + "; review "
                + file.text("review"));
        observed(file);
        table("Guards", maps(file, "guards"), List.of("guard", "outcome", "because"));
        table(
                "Citations",
                maps(file, "citations"),
                List.of("instrumentId", "article", "inForce", "verification", "title"));
        list("Missing", file.finding().get("missing"));
        table("Evidence", maps(file, "evidence"), List.of("id", "role", "on", "name"));
        list("Sources", file.finding().get("sourceIds"));
        table("Reviews", maps(file, "reviews"), List.of("decision", "reason", "reviewedBy", "reviewedAt"));
        line("A finding is a question, not an accusation.");
    }

    private void observed(CaseFile file) {
        Map<String, @Nullable Object> observed = map(file.finding().get("observed"));
        Map<String, @Nullable Object> thresholds = map(file.finding().get("thresholds"));
        Set<String> names = new LinkedHashSet<>(observed.keySet());
        names.addAll(thresholds.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(List.of(name, text(observed.get(name)), text(thresholds.get(name))));
        }
        out.println();
        new TextTable(List.of("value", "observed", "threshold"), WIDEST).print(rows, out);
    }

    private void table(String heading, List<Map<String, @Nullable Object>> maps, List<String> columns) {
        out.println();
        if (maps.isEmpty()) {
            out.println(heading + ": none");
            return;
        }
        out.println(heading);
        new TextTable(columns, WIDEST)
                .print(
                        maps.stream()
                                .map(map -> columns.stream()
                                        .map(column -> text(map.get(column)))
                                        .toList())
                                .toList(),
                        out);
    }

    private void list(String heading, @Nullable Object value) {
        out.println();
        line(heading + ": " + (value instanceof List<?> list && !list.isEmpty() ? text(list) : "none"));
    }

    private void line(String text) {
        out.println(TextTable.shorten(text, WIDEST_LINE));
    }

    private static List<Map<String, @Nullable Object>> maps(CaseFile file, String column) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        if (file.finding().get(column) instanceof List<?> list) {
            list.forEach(item -> maps.add(map(item)));
        }
        return maps;
    }

    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        Map<String, @Nullable Object> typed = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, item) -> typed.put(String.valueOf(name), item));
        }
        return typed;
    }

    private static String text(@Nullable Object value) {
        return value instanceof List<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : value == null ? "" : value.toString();
    }
}
