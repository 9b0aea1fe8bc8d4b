package io.github.landtrace;

import io.github.landtrace.graph.Row;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a trace as a short list of dated steps. */
final class StoryTable {

    private static final int WIDEST = 200;

    private StoryTable() {}

    static void print(List<Row> rows, PrintWriter out) {
        List<List<String>> steps = new ArrayList<>();
        for (Row row : rows) {
            steps.add(List.of(text(row.get("on")), text(row.get("step")), text(row.get("what"))));
        }
        new TextTable(List.of("on", "step", "what"), WIDEST).print(steps, out);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
