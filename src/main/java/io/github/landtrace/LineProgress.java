package io.github.landtrace;

import io.github.landtrace.load.LoadListener;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Says in a line every ten seconds how a load goes on, where there is no terminal to draw on. A short load says nothing. */
final class LineProgress implements LoadListener {

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final PrintStream out;
    private String phase = "";
    private TimeLeft left = new TimeLeft(1);
    private RowRate rate = new RowRate("", Instant.now());
    private Instant phaseStart = Instant.now();
    private Instant said = phaseStart;

    LineProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void plan(String doing, long size) {
        phase = doing;
        left = new TimeLeft(size);
        phaseStart = Instant.now();
    }

    @Override
    public void begin(String step, String table, long size) {
        left.begin(size);
        rate = new RowRate(table, Instant.now());
    }

    @Override
    public void progress(long rows, long position) {
        left.progress(position);
        Instant now = Instant.now();
        if (Duration.between(said, now).compareTo(INTERVAL) >= 0) {
            said = now;
            String time = left.after(Duration.between(phaseStart, now))
                    .map(duration -> ", about " + TerminalProgress.text(duration) + " left")
                    .orElse("");
            out.println(phase + " " + rate.at(rows, now) + "; " + left.percent() + " % of all tables" + time);
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
    }
}
