package io.github.landtrace.load;

/** Is told how a load goes on, for people who wait. Called from one thread. */
public interface LoadListener {

    /** Hears nothing. */
    LoadListener NONE = new LoadListener() {};

    /** A step begins, such as "checking" or "loading" a table; size is that of its file in bytes. */
    default void begin(String step, String table, long size) {}

    /** A step begins that tells how far it is in percent: {@link #progress} counts them as bytes. */
    default void beginPercent(String step, String what) {
        begin(step, what, 100);
    }

    /** Rows done and bytes read of the step so far. */
    default void progress(long rows, long position) {}

    /** The step is done. */
    default void end() {}
}
