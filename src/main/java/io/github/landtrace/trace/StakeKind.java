package io.github.landtrace.trace;

/** Of what a stake is a part. Shares decide who owns, votes who decides. */
public enum StakeKind {
    SHARES,
    VOTES
}
