package io.github.landtrace;

import io.github.landtrace.load.LoadListener;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how a load goes on: phase, time left over all tables, and the table with its rows and their rate. */
final class TerminalProgress implements LoadListener {

    private static final int UPDATE_MILLIS = 200;
    private static final int KIBIBYTE = 1_024;
    private static final int PERCENT = 100;

    private @Nullable ProgressBar bar;
    private TimeLeft left = new TimeLeft(1);
    private RowRate rate = new RowRate("", Instant.now());

    /** {@return a listener for this process: a bar on a terminal; where there is none, now and then a line on the error stream} */
    static LoadListener forThisProcess() {
        return System.console() == null ? new LineProgress(System.err) : new TerminalProgress();
    }

    @Override
    public void plan(String phase, long size) {
        start(phase, size, "KiB", KIBIBYTE);
    }

    @Override
    public void beginPercent(String step, String what) {
        start(step, PERCENT, "%", 1);
        begin(step, what, PERCENT);
    }

    private void start(String phase, long size, String unit, long unitSize) {
        close();
        TimeLeft ofPhase = new TimeLeft(size);
        left = ofPhase;
        bar = new ProgressBarBuilder()
                .setTaskName(phase)
                .setInitialMax(Math.max(1, size))
                .setUnit(unit, unitSize)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setEtaFunction(state -> ofPhase.after(state.getElapsedAfterStart()))
                .build();
    }

    @Override
    public void begin(String step, String table, long size) {
        if (bar == null) {
            plan(step, size);
        }
        left.begin(size);
        rate = new RowRate(table, Instant.now());
    }

    @Override
    public void progress(long rows, long position) {
        left.progress(position);
        if (bar != null) {
            bar.stepTo(left.done());
            bar.setExtraMessage(rate.at(rows, Instant.now()));
        }
    }

    @Override
    public void skipped(long position) {
        left.skipped(position);
        rate.skipped();
    }

    @Override
    public void end() {
        left.end();
        if (bar != null) {
            bar.stepTo(left.done());
            if (left.done() >= bar.getMax()) {
                close();
            }
        }
    }

    private void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** {@return such as "3 min 20 s"} */
    static String text(Duration duration) {
        return duration.toMinutes() > 0
                ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
                : duration.toSeconds() + " s";
    }
}
