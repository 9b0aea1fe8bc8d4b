package io.github.landtrace;

import io.github.landtrace.load.LoadListener;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how a load goes on: table, rows, rate, time left. */
final class TerminalProgress implements LoadListener {

    private static final int UPDATE_MILLIS = 200;
    private static final int KIBIBYTE = 1_024;

    private @Nullable ProgressBar bar;
    private boolean inPercent;

    /** {@return a listener for this process: silent where there is no terminal to show anything on} */
    static LoadListener forThisProcess() {
        return System.console() == null ? LoadListener.NONE : new TerminalProgress();
    }

    @Override
    public void begin(String step, String table, long size) {
        bar = named(step + " " + table, size)
                .setUnit("KiB", KIBIBYTE)
                .showSpeed()
                .build();
        inPercent = false;
    }

    @Override
    public void beginPercent(String step, String what) {
        bar = named(step + " " + what, 100).setUnit("%", 1).build();
        inPercent = true;
    }

    private static ProgressBarBuilder named(String task, long size) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(Math.max(1, size))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS);
    }

    @Override
    public void progress(long rows, long position) {
        if (bar != null) {
            bar.stepTo(Math.min(position, bar.getMax()));
            bar.setExtraMessage(inPercent ? "" : rows + " rows");
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.stepTo(bar.getMax());
            bar.close();
            bar = null;
        }
    }
}
