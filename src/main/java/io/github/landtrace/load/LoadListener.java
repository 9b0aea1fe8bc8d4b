package io.github.landtrace.load;

/** Is told how a load goes on, for people who wait. Called from one thread. */
public interface LoadListener {

    /** Hears nothing. */
    LoadListener NONE = new LoadListener() {};

    /** A phase over several tables begins, such as "checking" or "loading"; size is that of all their files in bytes. */
    default void plan(String phase, long size) {}

    /** A step begins, such as "checking" or "loading" a table; size is that of its file in bytes. */
    default void begin(String step, String table, long size) {}

    /** A step begins that tells how far it is in percent: {@link #progress} counts them as bytes. */
    default void beginPercent(String step, String what) {
        plan(step, 100);
        begin(step, what, 100);
    }

    /** Rows done and bytes read of the step so far. */
    default void progress(long rows, long position) {}

    /** So many bytes of the step were done before and cost no time now. */
    default void skipped(long position) {}

    /** The step is done. */
    default void end() {}
}
