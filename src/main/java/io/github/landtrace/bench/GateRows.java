package io.github.landtrace.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what was measured, or why not, in the order of the gates. */
final class GateRows {

    private static final String MET = "met";
    private static final String MISSED = "missed";
    private static final String REPORTED = "reported";

    private final BenchReport report;
    private final List<GateRow> rows = new ArrayList<>();

    private GateRows(BenchReport report) {
        this.report = report;
    }

    static List<GateRow> of(BenchReport report) {
        GateRows rows = new GateRows(report);
        Gate.ALL.forEach(rows::add);
        return List.copyOf(rows.rows);
    }

    private void add(Gate gate) {
        int before = rows.size();
        report.comparisons().stream().filter(it -> isOf(gate, it.work())).forEach(it -> add(gate, it));
        report.figures().stream().filter(it -> isOf(gate, it.work())).forEach(it -> add(gate, it));
        report.unmeasured().stream()
                .filter(it -> gate.isIn(it.work()))
                .forEach(it ->
                        rows.add(new GateRow(gate.id(), it.work() + ": " + it.reason(), gate.goal(), "not measured")));
        if (rows.size() == before) {
            rows.add(new GateRow(
                    gate.id(),
                    gate.measure() + "; run ./landtrace bench " + gate.command(),
                    gate.goal(),
                    "not measured"));
        }
    }

    private static boolean isOf(Gate gate, String work) {
        return work.startsWith(gate.id() + " ");
    }

    private void add(Gate gate, Comparison comparison) {
        String base = comparison.measurements().get(0).lane();
        for (Measurement it : lanes(comparison)) {
            double ratio = comparison.timeRatio(it);
            String text = ratio(comparison.work(), it.lane(), base, ratio);
            if (!it.judged()) {
                rows.add(new GateRow(gate.id(), text, gate.goal(), REPORTED));
                continue;
            }
            boolean met = ratio <= comparison.goal();
            rows.add(new GateRow(gate.id(), text, Goal.atMost(comparison.goal()).text(), met ? MET : MISSED));
            Double most = comparison.cpuGoal();
            if (most != null) {
                double cpu = comparison.cpuRatio(it);
                rows.add(new GateRow(
                        gate.id(),
                        ratio(comparison.work() + ", CPU", it.lane(), base, cpu),
                        Goal.atMost(most).text(),
                        cpu <= most ? MET : MISSED));
            }
        }
    }

    /** Where a lane is judged, the others are only shown with the details. */
    private static List<Measurement> lanes(Comparison comparison) {
        List<Measurement> others =
                comparison.measurements().subList(1, comparison.measurements().size());
        return comparison.isJudged()
                ? others.stream().filter(Measurement::judged).toList()
                : others;
    }

    private void add(Gate gate, Figures figures) {
        Goal goal = figures.goal();
        String base = figures.figures().get(0).lane();
        for (Figure it : figures.figures()) {
            if (goal == null) {
                rows.add(new GateRow(gate.id(), value(figures, it), gate.goal(), REPORTED));
            } else if (it.judged()) {
                rows.add(new GateRow(
                        gate.id(),
                        ratio(figures.work(), it.lane(), base, figures.ratio(it)),
                        goal.text(),
                        goal.isMetBy(figures.ratio(it)) ? MET : MISSED));
            }
        }
    }

    private static String ratio(String work, String lane, String base, double ratio) {
        return String.format(Locale.ROOT, "%.2f: %s, %s ÷ %s", ratio, work, lane, base);
    }

    private static String value(Figures figures, Figure figure) {
        return String.format(
                Locale.ROOT, "%,.1f %s: %s, %s", figure.value(), figures.unit().text(), figures.work(), figure.lane());
    }
}
