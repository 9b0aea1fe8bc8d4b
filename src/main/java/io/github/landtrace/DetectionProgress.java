package io.github.landtrace;

import io.github.landtrace.detect.DetectionListener;
import io.github.landtrace.detect.RuleReport;
import java.io.PrintWriter;
import java.util.Locale;

/** Says how a run of the rules goes on, a line for each rule as it ends and for each ten thousand findings that are saved. */
final class DetectionProgress implements DetectionListener {

    private static final long STEP = 10_000;
    private static final double MILLIS = 1e3;

    private final PrintWriter out;

    DetectionProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void saved(String ruleId, long findings) {
        if (findings % STEP == 0) {
            say(String.format(Locale.ROOT, "%s: %,d findings saved", ruleId, findings));
        }
    }

    @Override
    public void end(RuleReport report) {
        long findings =
                report.byVerdict().values().stream().mapToLong(Long::longValue).sum();
        say(String.format(
                Locale.ROOT,
                "%s: %,d findings in %.2f s",
                report.ruleId(),
                findings,
                report.time().toMillis() / MILLIS));
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
