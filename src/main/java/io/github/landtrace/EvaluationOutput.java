package io.github.landtrace;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.landtrace.evaluate.Deviation;
import io.github.landtrace.evaluate.Evaluation;
import io.github.landtrace.evaluate.Figures;
import io.github.landtrace.evaluate.Goal;
import io.github.landtrace.evaluate.Share;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Prints an evaluation: tables for people, one object of JSON, or CSV of which each line says what it is. */
final class EvaluationOutput {

    private static final int WIDEST = 60;
    private static final int WIDEST_WHY = 240;
    private static final String ROW = "row";
    private static final List<String> FIGURES = List.of(
            "labels", "right", "positives", "found", "recall", "flagged", "precision", "wrong", "unknown", "extra");

    private final PrintWriter out;

    EvaluationOutput(PrintWriter out) {
        this.out = out;
    }

    void table(Evaluation evaluation) {
        if (!evaluation.world().isEmpty()) {
            out.println("World: " + evaluation.world());
        }
        figures("rule", evaluation.rules());
        out.println();
        figures("class", evaluation.classes());
        out.println();
        new TextTable(List.of("rule", "goal", "got", "wanted", ""), WIDEST)
                .print(
                        evaluation.goals().stream()
                                .map(goal -> List.of(
                                        goal.rule(),
                                        goal.goal(),
                                        goal.got(),
                                        goal.wanted(),
                                        goal.met() ? "met" : "MISSED"))
                                .toList(),
                        out);
        out.println();
        evaluation.deviations().forEach(this::deviation);
        if (!evaluation.notJudged().isEmpty()) {
            out.println("Not judged, for labels speak of them and they were not run: "
                    + String.join(", ", evaluation.notJudged()));
        }
        out.println(evaluation.isMet() ? "Every goal is met." : "A goal is missed.");
    }

    private void figures(String first, List<Figures> figures) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(FIGURES);
        new TextTable(columns, WIDEST)
                .print(figures.stream().map(EvaluationOutput::cells).toList(), out);
    }

    private static List<String> cells(Figures figures) {
        return List.of(
                figures.variant().isEmpty()
                        ? figures.rule()
                        : figures.rule() + " " + figures.kind() + " " + figures.variant(),
                String.valueOf(figures.labels()),
                String.valueOf(figures.right()),
                String.valueOf(figures.found().of()),
                String.valueOf(figures.found().count()),
                interval(figures.found()),
                String.valueOf(figures.precise().of()),
                interval(figures.precise()),
                String.valueOf(figures.wrong()),
                interval(figures.unknown()),
                String.valueOf(figures.extra()));
    }

    /** {@return such as "1.000 [0.851, 1.000]"; a dash where there is nothing to tell} */
    private static String interval(Share share) {
        return share.of() == 0
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%.3f [%.3f, %.3f]",
                        share.value().getAsDouble(),
                        share.low().getAsDouble(),
                        share.high().getAsDouble());
    }

    private void deviation(Deviation deviation) {
        out.println(deviation.rule() + "  " + deviation.against() + "  " + deviation.variant() + "  "
                + deviation.subjectId() + "  " + deviation.key() + ": expected " + deviation.expected() + ", got "
                + deviation.got());
        out.println("    " + TextTable.shorten(deviation.why(), WIDEST_WHY));
    }

    void json(Evaluation evaluation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("world", evaluation.world());
        document.put("isMet", evaluation.isMet());
        document.put(
                "rules", evaluation.rules().stream().map(EvaluationOutput::map).toList());
        document.put(
                "classes",
                evaluation.classes().stream().map(EvaluationOutput::map).toList());
        document.put("goals", evaluation.goals());
        document.put("deviations", evaluation.deviations());
        document.put("notJudged", evaluation.notJudged());
        try {
            out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> map(Figures figures) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("rule", figures.rule());
        map.put("variant", figures.variant());
        map.put("kind", figures.kind());
        map.put("labels", figures.labels());
        map.put("right", figures.right());
        share(map, "positives", "found", "recall", figures.found());
        share(map, "flagged", "flaggedRight", "precision", figures.precise());
        map.put("wrong", figures.wrong());
        share(map, "rows", "unknown", "unknownRate", figures.unknown());
        map.put("extra", figures.extra());
        return map;
    }

    private static void share(Map<String, @Nullable Object> map, String all, String some, String name, Share share) {
        map.put(all, share.of());
        map.put(some, share.count());
        map.put(name, orNull(share.value()));
        map.put(name + "Low", orNull(share.low()));
        map.put(name + "High", orNull(share.high()));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    void csv(Evaluation evaluation) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        evaluation.rules().forEach(it -> rows.add(row("RULE", map(it))));
        evaluation.classes().forEach(it -> rows.add(row("CLASS", map(it))));
        JsonMapper mapper = JsonMapper.builder().build();
        for (Goal goal : evaluation.goals()) {
            rows.add(row("GOAL", mapper.convertValue(goal, Map.class)));
        }
        for (Deviation deviation : evaluation.deviations()) {
            rows.add(row("DEVIATION", mapper.convertValue(deviation, Map.class)));
        }
        CsvSchema.Builder schema = CsvSchema.builder();
        rows.stream().flatMap(row -> row.keySet().stream()).distinct().forEach(schema::addColumn);
        try {
            out.print(new CsvMapper().writer(schema.build().withHeader()).writeValueAsString(rows));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> row(String what, Map<String, @Nullable Object> cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put(ROW, what);
        row.putAll(cells);
        return row;
    }
}
