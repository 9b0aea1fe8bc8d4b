package io.github.landtrace.identity;

/** What a person decides about two records. */
public enum Verdict {
    /** They are one organisation. */
    SAME,
    /** They are two. */
    DIFFERENT,
    /** An earlier decision is taken back. */
    OPEN
}
