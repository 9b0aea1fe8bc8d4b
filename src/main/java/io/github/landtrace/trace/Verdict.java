package io.github.landtrace.trace;

/** Whether a party decides in another. */
public enum Verdict {
    /** Its minima exceed half of the votes. */
    CERTAIN,
    /** Only its maxima do. */
    POSSIBLE,
    /** Not even its maxima do. */
    NONE
}
