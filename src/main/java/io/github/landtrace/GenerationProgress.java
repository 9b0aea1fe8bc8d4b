package io.github.landtrace;

import io.github.landtrace.generate.GenerationListener;
import java.util.concurrent.CountDownLatch;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how a generation goes on, and stops it, with nothing left behind, when the process is to end. */
final class GenerationProgress implements GenerationListener, AutoCloseable {

    private static final int UPDATE_MILLIS = 200;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-generation");
    private final boolean shown;
    private volatile boolean stopped;
    private @Nullable ProgressBar bar;

    private GenerationProgress(boolean shown) {
        this.shown = shown;
    }

    /** {@return a listener for this process: silent where there is no terminal to show anything on} */
    static GenerationProgress forThisProcess() {
        GenerationProgress progress = new GenerationProgress(System.console() != null);
        Runtime.getRuntime().addShutdownHook(progress.hook);
        return progress;
    }

    @Override
    public void progress(long households, long ofHouseholds, long rows) {
        if (!shown) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("generating")
                    .setInitialMax(ofHouseholds)
                    .setUnit(" households", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .showSpeed()
                    .build();
        }
        bar.stepTo(households);
        bar.setExtraMessage(rows + " rows");
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    /** Runs when the process is to end: waits until the generation has removed what it had begun. */
    private void stop() {
        stopped = true;
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        if (bar != null) {
            bar.close();
        }
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
