package io.github.landtrace;

import io.github.landtrace.detect.DetectionReport;
import io.github.landtrace.detect.FindingChange;
import io.github.landtrace.detect.RuleReport;
import io.github.landtrace.load.BrokenInvariant;
import io.github.landtrace.load.Fault;
import io.github.landtrace.load.LoadReport;
import io.github.landtrace.load.TableReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints reports for people. */
final class Console {

    private static final int SHOWN_FAULTS = 20;
    private static final int SHOWN_CHANGES = 12;
    private static final int WIDEST = 100;
    static final int WIDEST_FAULT = 1_000;

    private final PrintWriter out;

    Console(PrintWriter out) {
        this.out = out;
    }

    void print(LoadReport report) {
        new TextTable(List.of("table", "read", "loaded", "unchanged", "rejected", "held back"), WIDEST)
                .print(
                        Stream.concat(
                                        report.tables().stream().filter(table -> table.read() > 0),
                                        Stream.of(report.total()))
                                .map(Console::cells)
                                .toList(),
                        out);
        report.firstFaults().stream()
                .limit(SHOWN_FAULTS)
                .forEach((Fault fault) -> out.println(TextTable.shorten("rejected: " + fault, WIDEST_FAULT)));
        if (report.rejectsFile() != null) {
            out.println(report.faults() + " reasons for rejection, with their rows: " + report.rejectsFile());
        }
        if (!report.loadedAnything()) {
            out.println("Nothing was loaded.");
        }
        for (BrokenInvariant broken : report.broken()) {
            out.println("invariant " + broken.invariant() + ": " + broken.sentence() + " "
                    + broken.recordIds().stream().limit(5).toList());
        }
        if (report.loadedAnything()) {
            out.println(
                    report.broken().isEmpty()
                            ? "Every invariant holds."
                            : report.broken().size() + " faults that the invariants show; they stand in the data.");
        }
    }

    /** Prints one line instead of a line for each table. */
    void printTotal(LoadReport report) {
        TableReport total = report.total();
        out.println(total.loaded() + " rows loaded from " + report.tables().size() + " tables, " + total.rejected()
                + " rejected, " + report.broken().size() + " broken invariants");
        report.broken().forEach(broken -> out.println("  " + broken.sentence()));
    }

    private static List<String> cells(TableReport table) {
        return List.of(
                table.table(),
                String.valueOf(table.read()),
                String.valueOf(table.loaded()),
                String.valueOf(table.unchanged()),
                String.valueOf(table.rejected()),
                String.valueOf(table.heldBack()));
    }

    void print(DetectionReport report) {
        out.println("Run " + report.runId());
        new TextTable(
                        List.of(
                                "rule",
                                "looked at",
                                "flagged",
                                "cleared",
                                "unknown",
                                "conflict",
                                "new",
                                "changed",
                                "now cleared",
                                "unchanged",
                                "gone",
                                "ms"),
                        WIDEST)
                .print(report.rules().stream().map(Console::cells).toList(), out);
        report.changes().stream().limit(SHOWN_CHANGES).forEach(this::print);
        if (report.changes().size() > SHOWN_CHANGES) {
            out.println("… and " + (report.changes().size() - SHOWN_CHANGES)
                    + " more: landtrace serve shows them all, at /v1/findings");
        }
        if (report.changes().isEmpty()) {
            out.println("Nothing changed since the last run.");
        }
    }

    private void print(FindingChange change) {
        out.println(change.status() + "  " + change.verdict()
                + (change.severity() == null ? "" : " " + change.severity()) + "  " + change.id()
                + "  because of " + String.join(", ", change.reasons())
                + (change.review().equals("NONE") ? "" : "  " + review(change.review())));
        out.println("    " + change.summary());
    }

    private static String review(String review) {
        return review.equals("FACTS_CHANGED")
                ? "reviewed, facts changed since"
                : "reviewed: " + review.toLowerCase(Locale.ROOT);
    }

    private static List<String> cells(RuleReport rule) {
        return List.of(
                rule.ruleId(),
                rule.lookedAt(),
                count(rule.byVerdict().get("FLAGGED")),
                count(rule.byVerdict().get("CLEARED")),
                count(rule.byVerdict().get("UNKNOWN")),
                count(rule.byVerdict().get("CONFLICT")),
                count(rule.byStatus().get("NEW")),
                count(rule.byStatus().get("CHANGED")),
                count(rule.byStatus().get("CLEARED")),
                count(rule.byStatus().get("UNCHANGED")),
                count(rule.byStatus().get("GONE")),
                String.valueOf(rule.time().toMillis()));
    }

    private static String count(@org.jspecify.annotations.Nullable Long count) {
        return count == null ? "0" : count.toString();
    }
}
